-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => db, start => {shop_db, start_link, []}, restart => permanent},
        #{id => web, start => {shop_web, start_link, []}, restart => permanent},
        #{id => search, start => {shop_search, start_link, []}, restart => permanent},
        #{id => watch, start => {shop_watch, start_link, []}, restart => permanent}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
%%                      ^^^^^^^^^^^ warning: child 'web' keeps the pid of child 'db' in init/1, but one_for_one restarts child 'db' alone: what it keeps is of the old one
