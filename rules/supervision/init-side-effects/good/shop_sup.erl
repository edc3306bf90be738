-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    ok = create(shop_carts),
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.

create(Table) ->
    case ets:whereis(Table) of
        undefined -> Table = ets:new(Table, [named_table, public]), ok;
        _ -> ok
    end.
