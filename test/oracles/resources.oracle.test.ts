import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rules = join(__dirname, '..', '..', 'rules', 'resources');

/** What an expression prints in a node that has one module of a rule's example, and stand-ins for others. */
function inExample(
  rule: string,
  fixture: string,
  module: string,
  expression: string,
  others: Readonly<Record<string, string>> = {},
): string {
  const out = scratchDir();
  for (const [name, source] of Object.entries(others)) {
    writeFileSync(join(out, `${name}.erl`), `-module(${name}).\n-compile([export_all, nowarn_export_all]).\n${source}`);
    erlc([join(out, `${name}.erl`)], out);
  }
  erlc([join(rules, rule, fixture, `${module}.erl`)], out);
  return erlEval(`io:format("~0p", [begin ${expression} end])`, [out]).trim();
}

describeWithOtp('A table that nothing is taken out of', () => {
  test.each([
    ['bad', '2'],
    ['good', '1'],
  ])('keeps what is old: %s', (fixture, left) => {
    const code = `{ok, Pid} = shop_requests:start_link(), shop_requests:seen(make_ref()),
      ets:insert(shop_seen, {old, erlang:monotonic_time(second) - 4000}), Pid ! forget, gen_server:call(Pid, count)`;
    expect(inExample('ets-never-deleted', fixture, 'shop_requests', code)).toBe(left);
  });

  test.each([
    ['bad-field', '3'],
    ['good-field', '0'],
  ])('keeps what belongs to processes that have ended: %s', (fixture, left) => {
    const code = `{ok, Pid} = shop_carts:start_link(),
      [element(2, spawn_monitor(fun() -> gen_server:call(Pid, {open, []}) end)) || _ <- [1, 2, 3]],
      [receive {'DOWN', _, _, _, normal} -> ok end || _ <- [1, 2, 3]], timer:sleep(100),
      {state, Table} = sys:get_state(Pid), ets:info(Table, size)`;
    expect(inExample('ets-never-deleted', fixture, 'shop_carts', code)).toBe(left);
  });

  test.each([
    ['bad-pattern', '1'],
    ['good-pattern', '0'],
  ])('keeps what a deletion of another size is meant for: %s', (fixture, left) => {
    const code = `{ok, Pid} = shop_visits:start_link(), ets:insert(shop_visits, {old, 0, page}), Pid ! clean,
      gen_server:call(Pid, count)`;
    expect(inExample('ets-never-deleted', fixture, 'shop_visits', code)).toBe(left);
  });
});

describeWithOtp('Data from outside', () => {
  test('a node ends when there is no room for another atom', () => {
    const make = '[list_to_atom("word" ++ integer_to_list(N)) || N <- lists:seq(1, 50000)], io:format("alive"), halt(0).';
    const args = ['+t', '40000', '-env', 'ERL_CRASH_DUMP_BYTES', '0', '-noshell', '-noinput', '-eval', make];
    const { status, stdout, stderr } = spawnSync('erl', args, { encoding: 'utf8', timeout: 60_000 });
    expect([status === 0, stdout.includes('alive')]).toEqual([false, false]);
    expect(stdout + stderr).toContain('no more index entries in atom_tab');
  });

  /** A connection whose two ends are Client and Socket; `exists` says whether there is an atom of that name. */
  const connected = `{ok, Listener} = gen_tcp:listen(0, [binary, {packet, 4}, {active, false}]),
    {ok, Port} = inet:port(Listener), {ok, Client} = gen_tcp:connect("localhost", Port, [binary, {packet, 4}]),
    {ok, Socket} = gen_tcp:accept(Listener),
    Exists = fun(Word) -> try is_atom(binary_to_existing_atom(Word)) catch error:badarg -> false end end`;

  test.each([
    ['bad-socket', '{true,true}'],
    ['good-socket', '{failed,false}'],
  ])('becomes an atom: %s', (fixture, expected) => {
    const code = `${connected}, Word = iolist_to_binary(["shop", "_unheard_of"]),
      Result = try element(1, shop_till:handle_info({tcp, Socket, binary_to_list(Word)}, Socket)) =:= noreply
               catch error:badarg -> failed end, gen_tcp:close(Client), {Result, Exists(Word)}`;
    const others = { shop_tills: 'run(_Command, _Arguments) -> ok.' };
    expect(inExample('dynamic-atom', fixture, 'shop_till', code, others)).toBe(expected);
  });

  test.each([
    ['bad', '{normal,true}'],
    ['good', '{badarg,false}'],
  ])('is a term with a new atom in it: %s', (fixture, expected) => {
    const code = `${connected}, Word = iolist_to_binary(["shop", "_unheard_of"]),
      {Pid, Ref} = spawn_monitor(fun() -> receive go -> shop_peer:serve(Socket) end end),
      ok = gen_tcp:controlling_process(Socket, Pid), Pid ! go,
      ok = gen_tcp:send(Client, <<131, 100, (byte_size(Word)):16, Word/binary>>), timer:sleep(100), gen_tcp:close(Client),
      Reason = receive {'DOWN', Ref, _, _, {Why, _}} -> Why; {'DOWN', Ref, _, _, Why} -> Why end, {Reason, Exists(Word)}`;
    expect(inExample('unsafe-binary-to-term', fixture, 'shop_peer', code, { shop_stock: 'update(_) -> ok.' })).toBe(expected);
  });

  test('safe lets funs of functions that are there through, and refuses others', () => {
    const code = `Decode = fun(Bytes) -> try binary_to_term(Bytes, [safe]) catch error:badarg -> refused end end,
      Unknown = <<131, 113, 100, 0, 5, "lists", 100, 0, 5, "erase", 97, 9>>,
      io:format("~0p", [{Decode(term_to_binary(fun os:cmd/1)), Decode(Unknown), binary_to_term(Unknown)}])`;
    expect(erlEval(code)).toBe('{fun os:cmd/1,refused,fun lists:erase/9}');
  });
});

describeWithOtp('Lists that are appended to', () => {
  /** How much more memory the garbage collector has reclaimed for twice the list. */
  const growth = (call: string) => `
    Reclaimed = fun() -> {_, Words, _} = erlang:statistics(garbage_collection), Words end,
    Cost = fun(N) ->
      {Pid, Ref} = spawn_monitor(fun() ->
        List = [{I, [I], x} || I <- lists:seq(1, N)], garbage_collect(), Before = Reclaimed(),
        _ = ${call}, garbage_collect(), exit({cost, Reclaimed() - Before}) end),
      receive {'DOWN', Ref, process, Pid, {cost, Words}} -> Words end end,
    case Cost(4000) / Cost(2000) of Times when Times > 3 -> square; _ -> linear end`;

  test.each([
    ['bad', 'shop_totals', 'shop_totals:totals([{I, L} || {I, L, _} <- List])', 'square'],
    ['good', 'shop_totals', 'shop_totals:totals([{I, L} || {I, L, _} <- List])', 'linear'],
    ['bad-fold', 'shop_names', 'shop_names:names(List)', 'square'],
    ['good-fold', 'shop_names', 'shop_names:names(List)', 'linear'],
  ])('are copied in every round: %s', (fixture, module, call, expected) => {
    expect(inExample('append-in-loop', fixture, module, growth(call))).toBe(expected);
  });
});

describeWithOtp('A named table whose owner ends', () => {
  const cart = readFileSync(join(rules, 'ets-owner-lifetime', 'bad', 'shop_cart.erl'), 'utf8').replace(
    /^-(?:module|export).*$/gm,
    '',
  );
  const guarded = readFileSync(join(rules, 'ets-owner-lifetime', 'good-guarded', 'shop_cart.erl'), 'utf8');
  test.each([
    ['bad', 'shop_prices', cart, 'badarg'],
    ['good-guarded', 'shop_prices', guarded.replace(/^-(?:module|export).*$/gm, ''), 'unknown'],
    ['good-heir', 'shop_prices', cart, '7'],
  ])('is gone, unless it has an heir: %s', (fixture, module, source, expected) => {
    const code = `Heir = spawn(fun() -> receive stop -> ok end end), register(shop_heir, Heir), process_flag(trap_exit, true),
      {ok, Pid} = ${module}:start_link(), ets:insert(shop_prices, {tea, 7}), 7 = shop_cart:price(tea), exit(Pid, kill),
      receive {'EXIT', Pid, killed} -> ok end, timer:sleep(50), try shop_cart:price(tea) catch error:Reason -> Reason end`;
    expect(inExample('ets-owner-lifetime', fixture, module, code, { shop_cart: source })).toBe(expected);
  });

  test.each([
    ['bad-caller', 'undefined'],
    ['good-caller', '1'],
  ])('belongs to whoever came first: %s', (fixture, expected) => {
    const start = fixture === 'bad-caller' ? 'ok' : '{ok, _} = shop_coupons:start_link()';
    const code = `${start}, {_, Ref} = spawn_monitor(fun() -> shop_coupons:issue(half) end),
      receive {'DOWN', Ref, _, _, normal} -> ok end, timer:sleep(50), ets:info(shop_coupons, size)`;
    expect(inExample('ets-owner-lifetime', fixture, 'shop_coupons', code)).toBe(expected);
  });
});

describeWithOtp('A monitor for every request', () => {
  test.each([
    ['bad', '5'],
    ['good', '1'],
  ])('stays as long as the process does: %s', (fixture, expected) => {
    const code = `{ok, Pid} = shop_queue:start_link(), [shop_queue:enter(self()) || _ <- lists:seq(1, 5)],
      {monitors, Monitors} = process_info(Pid, monitors), length(Monitors)`;
    expect(inExample('monitor-leak', fixture, 'shop_queue', code)).toBe(expected);
  });
});

describeWithOtp('A state that only grows', () => {
  const cast = 'gen_server:cast(Pid, {log, N})';
  test.each([
    ['bad', 'shop_log', cast, 'true'],
    ['good', 'shop_log', cast, 'false'],
    ['bad-map', 'shop_guests', 'gen_server:call(Pid, {enter, N})', 'true'],
    ['good-map', 'shop_guests', 'begin gen_server:call(Pid, {enter, N}), gen_server:cast(Pid, {leave, N}) end', 'false'],
  ])('has got larger after 5,000 messages than after 2,500: %s', (fixture, module, send, expected) => {
    const code = `{ok, Pid} = ${module}:start_link(), Size = fun() -> erts_debug:size(sys:get_state(Pid)) end,
      [${send} || N <- lists:seq(1, 2500)], Before = Size(), [${send} || N <- lists:seq(2501, 5000)], Size() > Before + 100`;
    expect(inExample('unbounded-state-accumulation', fixture, module, code)).toBe(expected);
  });
});

describeWithOtp('A slice of a binary', () => {
  const source = `
test(Keep, Size) ->
    ets:new(t, [named_table, public, bag]),
    Before = erlang:memory(binary),
    Pid = spawn(fun() ->
        Kept = [keep(Keep, slice(binary:copy(<<N:8000>>, 100), Size)) || N <- lists:seq(1, 100)],
        receive stop -> Kept end
    end),
    timer:sleep(300),
    garbage_collect(Pid),
    timer:sleep(50),
    case erlang:memory(binary) - Before of
        Grown when Grown > 5000000 -> whole;
        _ -> slice
    end.

slice(Packet, Size) -> <<Slice:Size/binary, _/binary>> = Packet, Slice.

keep(table, Slice) -> ets:insert(t, {Slice});
keep(copy, Slice) -> ets:insert(t, {binary:copy(Slice)});
keep(term, Slice) -> persistent_term:put(make_ref(), Slice);
keep(dictionary, Slice) -> put(make_ref(), Slice);
keep(state, Slice) -> Slice.
`;

  test.each([
    ['table', '{whole,slice}'],
    ['term', '{whole,slice}'],
    ['dictionary', '{whole,slice}'],
    ['state', '{whole,slice}'],
    ['copy', '{slice,slice}'],
  ])('holds the whole, if it is larger than 64 bytes: %s', (keep, expected) => {
    const out = scratchDir();
    writeFileSync(join(out, 'slices.erl'), `-module(slices).\n-export([test/2]).\n${source}`);
    erlc([join(out, 'slices.erl')], out);
    const of = (size: number) => erlEval(`io:format("~p", [slices:test(${keep}, ${size})])`, [out]).trim();
    expect(`{${of(1000)},${of(64)}}`).toBe(expected);
  });
});
