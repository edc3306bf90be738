%% Temporary says that this part of the shop may be missing.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Advertising = #{
        id => advertising,
        start => {shop_advert_sup, start_link, []},
        restart => temporary,
        type => supervisor
    },
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [Advertising]}}.
