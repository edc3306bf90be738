-module(shop_manager).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_continue/2, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, [], {continue, helpers}}.

handle_continue(helpers, State) ->
    {ok, _} = supervisor:start_child(shop_sup, #{id => helper, start => {shop_helper, start_link, []}, restart => temporary}),
    {noreply, State}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.
