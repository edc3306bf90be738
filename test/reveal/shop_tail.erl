%% Which calls are tail calls, by the table the compiler follows.
-module(shop_tail).
-export([receives/1, tries/1, catches/1, continues/1, booleans/1, matches/1, cases/1, funs/1, rescued/1, returned/1, by_name/1]).

receives(State) ->
    receive
        {set, New} -> receives(New);
%%                    ^^^^^^^^^^^^^ tail
        {add, More} -> [More | receives(State)];
%%                             ^^^^^^^^^^^^^^^ nontail: more follows
        {get, From} ->
            begin
                From ! State,
                (receives(State))
%%               ^^^^^^^^^^^^^^^ tail
            end;
        stop -> State
    after 1000 ->
        receives(State)
%%      ^^^^^^^^^^^^^^^ tail
    end.

tries(State) ->
    try tries(State) of
%%      ^^^^^^^^^^^^ nontail: protected (try-body)
        stop -> State;
        New -> tries(New)
%%             ^^^^^^^^^^ tail
    catch
        throw:New -> tries(New);
%%                   ^^^^^^^^^^ tail
        error:_ ->
            try
                State
            of
                New -> tries(New)
%%                     ^^^^^^^^^^ nontail: protected (after)
            after
                tries(stop)
%%              ^^^^^^^^^^^ nontail: protected (after)
            end
    end.

catches(State) ->
    catch catches(State).
%%        ^^^^^^^^^^^^^^ nontail: protected (catch)

continues(State) when State > 9 ->
    continues(State - 1),
%%  ^^^^^^^^^^^^^^^^^^^^ nontail: returns 'ok' afterwards
    ok;
continues(0) ->
    stopped;
continues(State) ->
    New = continues(State - 1),
%%        ^^^^^^^^^^^^^^^^^^^^ nontail: more follows
    logger:info("~p ~p", [State, New]),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ calls logger:info/2
    New.

booleans({is, Answer}) ->
    Answer;
booleans([A, B, C | Rest]) ->
    (booleans(A) and booleans(B)) orelse (booleans(C) andalso booleans(Rest)).
%%   ^^^^^^^^^^^ nontail: more follows
%%                   ^^^^^^^^^^^ nontail: more follows
%%                                        ^^^^^^^^^^^ nontail: more follows
%%                                                            ^^^^^^^^^^^^^^ tail

matches(0) ->
    {ok, 1};
matches(1) ->
    Answer = matches(0),
%%           ^^^^^^^^^^ tail
    Answer;
matches(2) ->
    _Answer = matches(1);
%%            ^^^^^^^^^^ tail
matches(3) ->
    {ok, Answer} = matches(2),
%%                 ^^^^^^^^^^ nontail: more follows
    Answer;
matches(_) ->
    ok = matches(3).
%%       ^^^^^^^^^^ nontail: is to be 'ok'

cases(State) ->
    case cases(State) of
%%       ^^^^^^^^^^^^ tail
        ok -> ok;
        {error, _} = Error -> Error;
        Other -> Other
    end.

funs([]) ->
    [];
funs(State) ->
    (fun(New) -> funs(New) end)(State),
%%               ^^^^^^^^^ nontail: more follows
    lists:map(fun(New) -> funs(New) end, State),
%%                        ^^^^^^^^^ tail
    [funs(New) || New <- State].
%%   ^^^^^^^^^ nontail: more follows

rescued(State) ->
    receive
        again ->
            rescued(State + 1),
%%          ^^^^^^^^^^^^^^^^^^ nontail: returns 'ok' afterwards, made a tail call by the compiler
            ok;
        _Other ->
            logger:info("~p", [rescued(State)])
%%                             ^^^^^^^^^^^^^^ nontail: more follows, made a tail call by the compiler
    end.

returned(0) ->
    done;
returned(Rounds) ->
    returned(Rounds - 1),
%%  ^^^^^^^^^^^^^^^^^^^^ nontail: returns 'done' afterwards, made a tail call by the compiler
    done.

by_name(1) ->
    apply(?MODULE, by_name, [0]);
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ calls shop_tail:by_name/1
by_name(2) ->
    ?MODULE:by_name(1),
%%  ^^^^^^^^^^^^^^^^^^ calls shop_tail:by_name/1
%%  ^^^^^^^^^^^^^^^^^^ nontail: returns 'ok' afterwards
    ok;
by_name(Module) ->
    Module:by_name(0).
%%  ^^^^^^^^^^^^^^^^^ calls something unclear
