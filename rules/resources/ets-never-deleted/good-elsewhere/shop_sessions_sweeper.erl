-module(shop_sessions_sweeper).
-export([closed/1]).

closed(SessionId) ->
    ets:delete(shop_sessions, SessionId).
