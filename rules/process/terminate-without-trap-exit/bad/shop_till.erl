-module(shop_till).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, terminate/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, 0}.

handle_call(sum, _From, Sum) ->
    {reply, Sum, Sum}.

handle_cast({paid, Cents}, Sum) ->
    {noreply, Sum + Cents}.

terminate(_Reason, Sum) ->
    file:write_file("till.sum", integer_to_list(Sum)).
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: shop_till:terminate/2 calls file:write_file/2, but the process does not trap exits: when its supervisor shuts it down, this is not done
