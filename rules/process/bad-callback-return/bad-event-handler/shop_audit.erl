-module(shop_audit).
-behaviour(gen_event).
-export([init/1, handle_event/2, handle_call/2, handle_info/2]).

init(File) ->
    case file:open(File, [append, raw]) of
        {ok, Device} -> {ok, #{device => Device, written => 0}};
        {error, Reason} -> {stop, Reason}
%%                         ^^^^^^^^^^^^^^ warning: init/1 returns {stop,_}, which gen_event does not take: the event manager does not add the handler, did you mean {error,Reason}?
    end.

handle_event({sold, Article}, #{device := Device, written := Written} = State) ->
    case file:write(Device, io_lib:format("~p~n", [Article])) of
        ok -> {noreply, State#{written := Written + 1}};
%%            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_event/2 returns {noreply,#{written => _,_}}, which gen_event does not take: the event manager removes the handler and goes on without it, did you mean {ok,State}?
        {error, Reason} -> {stop, Reason, State}
%%                         ^^^^^^^^^^^^^^^^^^^^^ error: handle_event/2 returns {stop,_,_}, which gen_event does not take: the event manager removes the handler and goes on without it, did you mean remove_handler?
    end;
handle_event(_Event, State) ->
    {ok, State}.

handle_call(written, #{written := Written} = State) ->
    {reply, Written, State}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^ error: handle_call/2 returns {reply,_,_}, which gen_event does not take: the event manager removes the handler and goes on without it, did you mean {ok,Reply,State}?

handle_info(_Message, State) ->
    {ok, State}.
