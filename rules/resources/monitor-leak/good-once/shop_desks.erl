%% One monitor for each process, or one that is kept, or made once at the start.
-module(shop_desks).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2]).

init(Owner) ->
    monitor(process, Owner),
    {ok, #{}}.

handle_call({open, Desk}, _From, Desks) ->
    case maps:is_key(Desk, Desks) of
        true -> ok;
        false -> monitor(process, Desk)
    end,
    {reply, ok, Desks#{Desk => open}};
handle_call({watch, Desk}, _From, Desks) ->
    {reply, monitor(process, Desk), Desks}.

handle_cast({keep, Desk}, Desks) ->
    Ref = monitor(process, Desk),
    {noreply, Desks#{Desk => Ref}};
handle_cast(new, Desks) ->
    Desk = spawn(fun() -> shop_desk:run() end),
    monitor(process, Desk),
    {noreply, Desks#{Desk => new}}.
