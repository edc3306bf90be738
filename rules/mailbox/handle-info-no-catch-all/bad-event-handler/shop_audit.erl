-module(shop_audit).
-behaviour(gen_event).
-export([init/1, handle_event/2, handle_call/2, handle_info/2]).

init(File) ->
    {ok, open_port({spawn, File}, [binary])}.

handle_event(Event, Port) ->
    port_command(Port, term_to_binary(Event)),
    {ok, Port}.

handle_call(_Request, Port) ->
    {ok, {error, unknown_request}, Port}.

handle_info({Port, {data, _Answer}}, Port) ->
%% 1: ^^^^^^^^^^^ warning: handle_info/2 has no clause for messages it does not know, though ports bring messages from outside: such a message removes the handler without a word
    {ok, Port}.
