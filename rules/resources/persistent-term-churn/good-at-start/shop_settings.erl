-module(shop_settings).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

%% Written once, and by hand now and then.
init([]) ->
    persistent_term:put(shop_currency, {eur, 2}),
    {ok, none}.

handle_call({set_currency, Currency}, _From, State) ->
    persistent_term:put(shop_currency, Currency),
    {reply, ok, State};
handle_call(_Request, _From, State) ->
    {reply, persistent_term:get(shop_currency), State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.
