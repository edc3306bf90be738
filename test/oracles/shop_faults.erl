%% Runs the example shop and prints what becomes of it, one line for each fault: what is looked at, a tab, what was seen.
-module(shop_faults).

-export([print/2]).

%% Old and New are folders of the application at version 1.0.0 and 1.1.0, compiled.
-spec print(file:filename(), file:filename()) -> ok.
print(Old, New) ->
    true = code:add_patha(filename:join(Old, "ebin")),
    {ok, _} = application:ensure_all_started(inets),
    ok = application:load(shop),
    ok = application:set_env(shop, port, 0),
    ok = application:set_env(shop, audit_file, filename:join(Old, "audit.log")),
    ok = application:set_env(shop, products, [{"cup", 650}]),
    lists:foreach(fun demonstrate/1, [
        {stack, fun stack_of_audit/0},
        {mailer, fun closed_mailer/0},
        {warehouse_sup, fun crashing_warehouse/0},
        {pickers, fun restarted_warehouse/0},
        {charge, fun crashing_payments/0},
        {order, fun order/0},
        {upgrade, fun() -> upgrade(New) end}
    ]).

demonstrate({Name, Run}) ->
    ok = application:start(shop),
    io:format("~s\t~0tp~n", [Name, Run()]),
    ok = application:stop(shop).

%% Words on the audit process's stack after many events.
stack_of_audit() ->
    _ = [shop_audit:record(N) || N <- lists:seq(1, 5000)],
    _ = sys:get_status(shop_audit),
    {stack_size, Words} = process_info(whereis(shop_audit), stack_size),
    Words.

%% The mailer was closed on purpose: is it back?
closed_mailer() ->
    Mailer = child(shop_sup, shop_mailer),
    ok = shop_mailer:close(),
    state(successor(shop_sup, shop_mailer, Mailer)).

%% A warehouse that keeps crashing wears out its supervisor. Is the supervisor back?
crashing_warehouse() ->
    Sup = child(shop_sup, shop_warehouse_sup),
    crash_warehouse_of(Sup),
    state(successor(shop_sup, shop_warehouse_sup, Sup)).

crash_warehouse_of(Sup) ->
    case is_process_alive(Sup) of
        true ->
            try exit(whereis(shop_warehouse), kill) catch error:badarg -> not_running end,
            crash_warehouse_of(Sup);
        false ->
            ok
    end.

%% How many pickers the warehouse knows after it crashed once.
restarted_warehouse() ->
    Warehouse = whereis(shop_warehouse),
    exit(Warehouse, kill),
    _ = successor(shop_warehouse_sup, shop_warehouse, Warehouse),
    length(shop_warehouse:pickers()).

%% The bank's process dies while a customer waits. Afterwards another customer is served: what does the first one do?
crashing_payments() ->
    Payments = whereis(shop_payments),
    {Customer, Monitor} = spawn_monitor(fun() -> shop_payments:charge("ann", 650) end),
    wait_until(fun() -> process_info(Customer, status) =:= {status, waiting} end),
    exit(Payments, kill),
    _ = successor(shop_sup, shop_payments, Payments),
    accepted = shop_payments:charge("bob", 650),
    receive
        {'DOWN', Monitor, process, Customer, _} -> told
    after 0 ->
        exit(Customer, kill),
        waits
    end.

%% All else works: an order is paid, picked and delivered.
order() ->
    ok = shop_cart:add("ann", "cup"),
    {ok, 1} = shop_orders:place("ann"),
    wait_until(fun() -> shop_db:orders() =:= [] end),
    delivered.

%% A cart as 1.0.0 kept it meets 1.1.0. What does the release handler say, and what is in the cart?
upgrade(New) ->
    ok = shop_cart:add("ann", "cup"),
    _ = sys:replace_state({global, {shop_cart, "ann"}}, fun(_) -> ["cup", "cup"] end),
    case release_handler:upgrade_app(shop, New) of
        {ok, _} -> shop_cart:items("ann");
        {'EXIT', {code_change_failed, _, shop_cart, _, {'EXIT', {Reason, _}}}} -> {failed, Reason}
    end.

state(Pid) when is_pid(Pid) -> back;
state(undefined) -> gone.

child(Sup, Id) ->
    {Id, Child, _, _} = lists:keyfind(Id, 1, supervisor:which_children(Sup)),
    Child.

%% What is in a child's place once the supervisor has noticed its end.
successor(Sup, Id, Old) ->
    wait_until(fun() -> child(Sup, Id) =/= Old end),
    child(Sup, Id).

wait_until(IsTrue) ->
    case IsTrue() of
        true -> ok;
        false -> timer:sleep(5), wait_until(IsTrue)
    end.
