%% The top of the shop. Every child may rely on those before it.
-module(shop_sup).
-behaviour(supervisor).

-export([start_link/0]).
-export([init/1]).

-spec start_link() -> supervisor:startlink_ret().
start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => rest_for_one, intensity => 5, period => 30},
    Children = [
        worker(shop_db),
        worker(shop_audit),
        %% Once closed for the night it stays closed.
        #{
            id => shop_mailer,
            start => {shop_mailer, start_link, []},
            restarts => transient
        },
        worker(shop_payments),
        supervisor(shop_cart_sup),
        #{
            id => shop_warehouse_sup,
            start => {shop_warehouse_sup, start_link, []},
            restart => transient,
            type => supervisor
        },
        supervisor(shop_web)
    ],
    {ok, {Flags, Children}}.

worker(Module) ->
    #{id => Module, start => {Module, start_link, []}, restart => permanent}.

supervisor(Module) ->
    #{id => Module, start => {Module, start_link, []}, restart => permanent, type => supervisor}.
