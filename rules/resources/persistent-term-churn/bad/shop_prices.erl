-module(shop_prices).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    persistent_term:put(shop_prices, load()),
    erlang:send_after(1000, self(), refresh),
    {ok, none}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast({forget, Article}, State) ->
    forget(Article),
    {noreply, State}.

handle_info(refresh, State) ->
    persistent_term:put(shop_prices, load()),
%%  ^^^^^^^^^^^^^^^^^^^ warning: persistent_term:put/2 in handle_info/2 changes a term again and again: each time every process of the node is scanned, and those that hold the old term collect all their garbage
    erlang:send_after(1000, self(), refresh),
    {noreply, State}.

forget(Article) ->
    persistent_term:erase({shop_price, Article}).
%%  ^^^^^^^^^^^^^^^^^^^^^ warning: persistent_term:erase/1 in forget/1, which handle_cast/2 calls, changes a term again and again: each time every process of the node is scanned, and those that hold the old term collect all their garbage

load() ->
    #{tea => 350, coffee => 420}.
