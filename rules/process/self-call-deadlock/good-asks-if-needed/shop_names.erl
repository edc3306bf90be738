%% Only for an article nobody has named yet is the server asked, and it names an article before it looks.
-module(shop_names).
-behaviour(gen_server).
-export([start_link/0, of_article/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

of_article(Article) ->
    case ets:lookup(?MODULE, Article) of
        [{_, Name}] -> Name;
        [] -> gen_server:call(?MODULE, {name, Article})
    end.

init([]) ->
    {ok, ets:new(?MODULE, [named_table])}.

handle_call({name, Article}, _From, Table) ->
    ets:insert(Table, {Article, atom_to_list(Article)}),
    {reply, of_article(Article), Table}.

handle_cast(_Message, Table) ->
    {noreply, Table}.
