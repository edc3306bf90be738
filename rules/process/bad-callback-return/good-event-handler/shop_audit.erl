-module(shop_audit).
-behaviour(gen_event).
-export([init/1, handle_event/2, handle_call/2, handle_info/2]).

init(File) ->
    case file:open(File, [append, raw]) of
        {ok, Device} -> {ok, #{device => Device, written => 0}};
        {error, Reason} -> {error, Reason}
    end.

handle_event({sold, Article}, #{device := Device, written := Written} = State) ->
    case file:write(Device, io_lib:format("~p~n", [Article])) of
        ok -> {ok, State#{written := Written + 1}};
        {error, _Reason} -> remove_handler
    end;
handle_event(_Event, State) ->
    {ok, State}.

handle_call(written, #{written := Written} = State) ->
    {ok, Written, State}.

handle_info(_Message, State) ->
    {ok, State}.
