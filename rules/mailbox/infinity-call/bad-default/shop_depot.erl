-module(shop_depot).
-behaviour(gen_statem).
-export([start_link/1]).
-export([init/1, callback_mode/0, open/3]).

start_link(Nodes) ->
    gen_statem:start_link(?MODULE, Nodes, []).

callback_mode() ->
    state_functions.

init(Nodes) ->
    {ok, open, Nodes}.

open({call, From}, {count, Article}, Nodes) ->
    {keep_state_and_data, {reply, From, count(Article, Nodes)}};
open(cast, {close, Shelf}, _Nodes) ->
    ok = gen_statem:stop(Shelf),
%%       ^^^^^^^^^^^^^^^^^^^^^^ warning: gen_statem:stop/1 in open/3 waits without limit, its default: while the other side is stuck, so is the gen_statem
    keep_state_and_data;
open(cast, {move, Article, Shelf}, _Nodes) ->
    moved = gen_statem:call(Shelf, {move, Article}),
%%          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: gen_statem:call/2 in open/3 waits without limit, its default: while the other side is stuck, so is the gen_statem
    keep_state_and_data.

count(Article, Nodes) ->
    lists:sum([rpc:call(Node, shop_stock, count, [Article]) || Node <- Nodes]).
%%             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: rpc:call/4 in count/2, which open/3 calls, waits without limit, its default: while the other side is stuck, so is the gen_statem
