-module(shop_visits).
-behaviour(gen_server).
-export([start_link/0, visit/2, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

visit(SessionId, Page) ->
    ets:insert(?MODULE, {SessionId, erlang:system_time(second), Page}).

init([]) ->
    ets:new(?MODULE, [named_table, public]),
    {ok, none}.

handle_call(count, _From, State) ->
    {reply, ets:info(?MODULE, size), State}.

handle_cast(_Request, State) ->
    {noreply, State}.

handle_info(clean, State) ->
    Oldest = erlang:system_time(second) - 3600,
    ets:select_delete(?MODULE, [{{'_', '$1', '_'}, [{'<', '$1', Oldest}], [true]}]),
    {noreply, State};
handle_info(_Message, State) ->
    {noreply, State}.
