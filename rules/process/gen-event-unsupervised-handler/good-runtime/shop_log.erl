-module(shop_log).
-export([install/0]).

%% A manager of the runtime system.
install() ->
    gen_event:add_handler(error_logger, shop_log_handler, []).
