-module(shop_coupons).
-behaviour(supervisor).
-export([start_link/0, init/1, issue/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

%% A supervisor lives as long as the application.
init([]) ->
    case ets:whereis(shop_coupons) of
        undefined -> ets:new(shop_coupons, [named_table, public]);
        _Table -> ok
    end,
    {ok, {#{}, []}}.

issue(Code) ->
    ets:insert(shop_coupons, {Code, unused}).
