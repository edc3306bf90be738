%% Which process runs a function, and whether it comes back.
-module(shop_roles).
-behaviour(gen_server).
-export([start_link/0, count/1, ask/1, sometimes/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
%% 1: ^^^^^^^^^^ ends: may-return
%% 1: ^^^^^^^^^^ role: of whoever calls
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

count(Article) ->
%% 1: ^^^^^ role: of whoever calls
    check(Article),
    gen_server:call(?MODULE, {count, Article}).

check(Article) ->
%% 1: ^^^^^ role: callback
    is_atom(Article) orelse refuse(Article).

refuse(Article) ->
%% 1: ^^^^^^ ends: forever
%% 1: ^^^^^^ role: callback
    error({no_article, Article}).

init([]) ->
%% 1: ^^^^ role: callback
    Feed = spawn_link(fun() -> feed(0) end),
    lists:foreach(fun remember/1, [Feed]),
    {ok, #{feed => Feed}}.

handle_call({count, Article}, _From, State) ->
%% 1: ^^^^^^^^^^^ role: callback
    check(Article),
    {reply, lookup(Article, State), State}.

handle_cast(rest, State) ->
    rest(),
    {noreply, State}.

lookup(Article, State) ->
%% 1: ^^^^^^ role: callback
    maps:get(Article, State, 0).

remember(Pid) ->
%% 1: ^^^^^^^^ role: of whoever calls
    put(feed, Pid).

feed(Count) ->
%% 1: ^^^^ ends: forever
%% 1: ^^^^ role: spawned
    receive
%%  ^^^^^^^ waits: timeout never, takes anything, in the same process
        stop -> exit(normal);
        _Other -> feed(Count + 1)
    end.

rest() ->
%% 1: ^^^^ ends: may-return
%% 1: ^^^^ role: callback
    receive
%%  ^^^^^^^ waits: timeout finite, takes certain messages, in the same process
        {wake, up} -> ok
    after 100 ->
        ok
    end.

ask(Pid) ->
%% 1: ^^^ role: of whoever calls
    spawn(fun() ->
        Ref = monitor(process, Pid),
        receive
%%      ^^^^^^^ waits: timeout never, takes certain messages, in a process started here
            {Ref, Answer} -> Answer;
            {'DOWN', Ref, process, Pid, Reason} -> exit(Reason)
        after infinity ->
            never
        end
    end).

sometimes(Fun) ->
%% 1: ^^^^^^^^^ ends: unknown
%% 1: ^^^^^^^^^ role: of whoever calls
    Fun().
