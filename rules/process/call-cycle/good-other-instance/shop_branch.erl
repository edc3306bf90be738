%% Branches ask each other, each under its own name: nothing tells that two ask in a circle.
-module(shop_branch).
-behaviour(gen_server).
-export([start_link/1, stock/2]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Name) ->
    gen_server:start_link({local, Name}, ?MODULE, Name, []).

stock(Branch, Article) ->
    gen_server:call(Branch, {stock, Article}).

init(Name) ->
    {ok, Name}.

handle_call({stock, tea}, _From, Name) ->
    {reply, 0, Name};
handle_call({stock, Article}, _From, Name) ->
    {reply, shop_branch_office:ask(shop_north, Article), Name}.

handle_cast(_Message, Name) ->
    {noreply, Name}.
