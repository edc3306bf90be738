-module(shop_orders).
-behaviour(gen_server).
-export([start_link/0, order/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

order(Article) ->
    gen_server:call(?MODULE, {order, Article}).

init([]) ->
    {ok, #{}}.

handle_call({order, Article}, _From, State) ->
    shop_stock:reserve(Article, self()),
    receive
%%  ^^^^^^^ error: receive in handle_call/3 has no timeout: the gen_server answers nobody until the message comes
        reserved -> {reply, ok, State#{Article => reserved}};
        sold_out -> {reply, {error, sold_out}, State}
    end.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.
