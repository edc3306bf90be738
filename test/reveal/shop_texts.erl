%% What other modules see of this one.
-module(shop_texts).
-export([arguments/1, greeting/0]).

arguments(Name) when Name =:= shop_db ->
    [64];
arguments(_Name) ->
    [].

greeting() ->
    Text = <<"welcome to ", (shop_name())/binary>>,
    {Text, "open", 'it\'s', [$a, 1.5 | tail]}.
%%   ^^^^ value: <<"welcome to the shop">>
%%         ^^^^^^ value: "open"
%%                 ^^^^^^^ value: 'it\'s'
%%                          ^^^^^^^^^^^^^^^^ value: [97,1.5|tail]

shop_name() ->
    <<"the shop">>.
