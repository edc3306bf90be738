%% A behaviour of the shop's own: its callbacks have the names of gen_server's, but a contract of their own.
-module(shop_page).
-export([render/3]).

-callback init(Request :: map()) -> {page, State :: term()} | {redirect, Address :: binary()}.
-callback handle_info(Message :: term(), State :: term()) -> {keep, State :: term()} | close.

render(Handler, Request, Message) ->
    case Handler:init(Request) of
        {page, State} -> Handler:handle_info(Message, State);
        {redirect, Address} -> {redirect, Address}
    end.
