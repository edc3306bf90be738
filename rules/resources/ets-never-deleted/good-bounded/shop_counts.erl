%% There are only so many keys: nothing has to be deleted.
-module(shop_counts).
-behaviour(gen_server).
-export([start_link/0, count/1, load/1, tax/1, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

count(Kind) when is_atom(Kind) ->
    ets:update_counter(shop_counts, {node(), Kind}, 1, {{node(), Kind}, 0}).

tax(Rate) ->
    ets:insert(shop_counts, {tax, Rate, erlang:system_time()}).

load(Module) ->
    ets:insert(shop_counts, {Module, Module:module_info(attributes)}).

%% As many as the shop has at the start.
init(Articles) ->
    ets:new(shop_counts, [named_table, public]),
    [ets:insert(shop_counts, {Article, 0}) || Article <- Articles],
    {ok, none}.

handle_call(all, _From, State) ->
    {reply, ets:tab2list(shop_counts), State}.

handle_cast(_Request, State) ->
    {noreply, State}.
