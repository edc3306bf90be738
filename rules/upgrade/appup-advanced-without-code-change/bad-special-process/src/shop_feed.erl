-module(shop_feed).
-export([start_link/0, init/1]).
-export([system_continue/3, system_terminate/4]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(Parent, sys:debug_options([]), []).

loop(Parent, Debug, Prices) ->
    receive
        {system, From, Request} ->
            sys:handle_system_msg(Request, From, Parent, ?MODULE, Debug, Prices);
        {price, Article, Price} ->
            ?MODULE:system_continue(Parent, Debug, lists:keystore(Article, 1, Prices, {Article, Price}));
        _Other ->
            loop(Parent, Debug, Prices)
    end.

system_continue(Parent, Debug, Prices) ->
    loop(Parent, Debug, Prices).

system_terminate(Reason, _Parent, _Debug, _Prices) ->
    exit(Reason).
