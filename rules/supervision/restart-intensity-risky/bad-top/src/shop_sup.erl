-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 0, period => 1},
%%                                                  ^ warning: intensity 0 at the top supervisor shop_sup: the first crash of a child stops the application
    Children = [
        #{id => stock, start => {shop_stock, start_link, []}, restart => permanent}
    ],
    {ok, {Flags, Children}}.
