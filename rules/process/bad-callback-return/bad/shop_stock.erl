-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, take/2, add/2]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

take(Article, Customer) ->
    gen_server:call(?MODULE, {take, Article, Customer}).

add(Article, Count) ->
    gen_server:cast(?MODULE, {add, Article, Count}).

init([]) ->
    {ok, #{counts => #{}, customers => #{}}}.

handle_call({take, Article, Customer}, _From, #{counts := Counts} = State) ->
    case Counts of
        #{Article := Count} when Count > 0 ->
            {reply, ok, watch(Customer, State#{counts := Counts#{Article := Count - 1}})};
        _ ->
            {error, sold_out}
%%          ^^^^^^^^^^^^^^^^^ error: handle_call/3 returns {error,sold_out}, which gen_server does not take: the process crashes
    end.

handle_cast({add, Article, Count}, #{counts := Counts} = State) ->
    {ok, State#{counts := maps:update_with(Article, fun(Old) -> Old + Count end, Count, Counts)}}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_cast/2 returns {ok,#{counts => _,_}}, which gen_server does not take: the process crashes, did you mean {noreply,State}?

handle_info({'DOWN', Ref, process, _Pid, _Reason}, #{customers := Customers} = State) ->
    {norply, State#{customers := maps:remove(Ref, Customers)}};
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_info/2 returns {norply,#{customers => #{_},_}}, which gen_server does not take: the process crashes, did you mean {noreply,State}?
handle_info(_Message, State) ->
    {noreply, State}.

watch(Customer, #{customers := Customers} = State) ->
    State#{customers := Customers#{monitor(process, Customer) => Customer}}.
