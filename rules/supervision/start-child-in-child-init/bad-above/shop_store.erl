-module(shop_store).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, others()}.

others() ->
    shop_sup:stores() -- [stores].
%%  ^^^^^^^^^^^^^^^^^ error: shop_store:init/1 calls shop_sup:stores/0, which calls supervisor:which_children/1 on shop_sup, which is still starting the tree it is in: each waits for the other and the start never ends

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.
