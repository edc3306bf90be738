-module(shop_door).
-behaviour(gen_server).
-compile([export_all, nowarn_export_all]).

start_link(Side) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Side, []).

init(Side) ->
    {ok, Side}.

handle_call(side, _From, Side) ->
    {reply, Side, Side}.

handle_cast(_Message, Side) ->
    {noreply, Side}.
