-module(shop_till).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).
-record(till, {timer, cents = 0}).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, #till{}}.

handle_call(cents, _From, Till) ->
    {reply, Till#till.cents, Till, 30000}.
%%                                 ^^^^^ error: timeout, which this value asks for, has no clause of its own in handle_info/2: the server crashes with function_clause

handle_cast({paid, Cents}, Till) ->
    self() ! {print, Cents},
%%           ^^^^^^^^^^^^^^ error: {print,_}, sent with !, has no clause of its own in handle_info/2: the server crashes with function_clause
    {noreply, Till#till{cents = Till#till.cents + Cents}};
handle_cast({watch, Printer}, Till) ->
    monitor(process, Printer),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: {'DOWN',reference(),process,_,_}, asked for with erlang:monitor/2, has no clause of its own in handle_info/2: the server crashes with function_clause
    {noreply, Till#till{timer = erlang:start_timer(1000, self(), count)}}.
%%                                                               ^^^^^ error: {timeout,reference(),count}, sent with erlang:start_timer/3, has no clause of its own in handle_info/2: the server crashes with function_clause

handle_info(count, Till) ->
    {noreply, Till#till{timer = undefined}}.
