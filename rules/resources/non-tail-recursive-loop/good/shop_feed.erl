-module(shop_feed).
-export([start_link/0, price/1, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

price(Article) ->
    Ref = monitor(process, ?MODULE),
    ?MODULE ! {price, Article, self(), Ref},
    receive
        {Ref, Price} ->
            demonitor(Ref, [flush]),
            Price;
        {'DOWN', Ref, process, _Pid, Reason} ->
            exit(Reason)
    after 5000 ->
        demonitor(Ref, [flush]),
        exit(timeout)
    end.

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(#{}).

loop(Prices) ->
    receive
        Message ->
            NewPrices =
                try
                    handle(Message, Prices)
                catch
                    Class:Reason ->
                        logger:error("price feed: ~p:~p", [Class, Reason]),
                        Prices
                end,
            loop(NewPrices)
    end.

handle({price, Article, From, Ref}, Prices) ->
    From ! {Ref, maps:get(Article, Prices)},
    Prices;
handle({set, Article, Price}, Prices) ->
    Prices#{Article => Price}.
