%% One supervisor for each connection: it ends with its connection, and nobody wants it back.
-module(shop_web_sup).
-behaviour(supervisor).
-export([start_link/0, accept/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

accept(Socket) ->
    supervisor:start_child(?MODULE, [Socket]).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    Connection = #{
        id => connection,
        start => {shop_connection_sup, start_link, []},
        restart => transient,
        type => supervisor
    },
    {ok, {Flags, [Connection]}}.
