-module(shop_web).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{pages => 0}}.

handle_call(flush, _From, State) ->
    flush(),
    {reply, ok, State};
handle_call({render, Page}, _From, State) ->
    shop_renderer ! {render, Page, self()},
    {reply, next(), State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.

terminate(_Reason, _State) ->
    shop_renderer ! {bye, self()},
    receive
%%  ^^^^^^^ info: receive in terminate/2 blocks the gen_server: its messages pile up and every one of them is scanned
        bye -> ok
    after 1000 ->
        ok
    end.

next() ->
    receive
%%  ^^^^^^^ error: receive in next/0, which handle_call/3 calls, takes any message: it swallows calls, casts and system messages meant for the gen_server
        Message -> {ok, Message}
    after 5000 ->
        {error, timeout}
    end.

flush() ->
    receive
%%  ^^^^^^^ error: receive in flush/0, which handle_call/3 calls, takes any message: it swallows calls, casts and system messages meant for the gen_server
        _ -> flush()
    after 0 ->
        ok
    end.
