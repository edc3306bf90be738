%% What is known about values before anything runs.
-module(shop_values).
-export([init/1, worker/1]).

-record(shelf, {name, size = 12}).
-define(PERIOD, 10 * 6).

init(Args) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => ?PERIOD},
    Names = [shop_db, shop_web] ++ [shop_mail],
    Shelf = #shelf{name = bread},
    Kind =
        case Args of
            [] -> permanent;
            _ -> temporary
        end,
    Till = maps:merge(worker(shop_till), #{restart => Kind}),
    Made = {Shelf#shelf.size, element(2, Shelf), length(Names), self(), Args},
    {ok, {Flags, [worker(Name) || Name <- Names] ++ [Till]}, Made}.
%%        ^^^^^ value: #{strategy => one_for_one,intensity => 5,period => 60}
%%                                                   ^^^^ value: #{id => shop_till,start => {shop_till,start_link,[]},restart => permanent} | #{id => shop_till,start => {shop_till,start_link,[]},restart => temporary}
%%                                                           ^^^^ value: {12,bread,3,pid(),[]} | {12,bread,3,pid(),_}

worker(Name) ->
    #{id => Name, start => {Name, start_link, shop_texts:arguments(Name)}}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ value: #{id => _,start => {_,start_link,[64] | []}}
%%                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ value: [64] | []
