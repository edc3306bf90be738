-module(shop_bus).
-export([subscribe/1]).

subscribe(Customer) ->
    gen_event:add_handler(?MODULE, shop_news, [Customer]).
%%            ^^^^^^^^^^^ info: handler shop_news is added with gen_event:add_handler/3: when it fails the manager removes it, nobody is told, and its events are lost
