-module(shop_warehouse).
-behaviour(gen_server).
-export([start_link/0, register_picker/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

register_picker(Picker) ->
    gen_server:call(?MODULE, {register_picker, Picker}).

init([]) ->
    {ok, []}.

handle_call({register_picker, Picker}, _From, Pickers) ->
    true = link(Picker),
    {reply, ok, [Picker | Pickers]}.

handle_cast(_Request, State) ->
    {noreply, State}.
