%% Another module traps exits for it.
-module(shop_till).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    ok = shop_process:careful(),
    {ok, 0}.

handle_call(sum, _From, Sum) ->
    {reply, Sum, Sum}.

handle_cast({paid, Cents}, Sum) ->
    {noreply, Sum + Cents}.

handle_info({'EXIT', _Pid, Reason}, Sum) ->
    {stop, Reason, Sum}.

terminate(_Reason, Sum) ->
    file:write_file("till.sum", integer_to_list(Sum)).
