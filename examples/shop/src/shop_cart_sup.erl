%% Holds one cart for each customer who is shopping.
-module(shop_cart_sup).
-behaviour(supervisor).

-export([start_link/0, start_cart/1]).
-export([init/1]).

-spec start_link() -> supervisor:startlink_ret().
start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

-spec start_cart(shop_db:customer()) -> supervisor:startchild_ret().
start_cart(Customer) ->
    supervisor:start_child(?MODULE, [Customer]).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    Cart = #{id => shop_cart, start => {shop_cart, start_link, []}, restart => temporary},
    {ok, {Flags, [Cart]}}.
