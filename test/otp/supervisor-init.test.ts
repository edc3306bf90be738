import { showValue } from '../../src/erlang/show-value.ts';
import { absent, type Fact, unclear } from '../../src/erlang/value.ts';
import type { SpecProblem } from '../../src/otp/spec-problems.ts';
import type { Child } from '../../src/otp/supervisor-children.ts';
import { judgeSupervisorInit, type SupervisorInit } from '../../src/otp/supervisor-init.ts';
import { Sources } from '../evaluate/sources.ts';

let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

/** Judges what `init/1` of a supervisor returns. */
function judged(text: string): SupervisorInit {
  return judgeSupervisorInit(sources.valueOf(text, 'init', 1), 'shop');
}

function known<T>(fact: Fact<T>): T {
  if (fact === absent || fact === unclear) throw new Error(String(fact));
  return fact;
}

function children(init: SupervisorInit): readonly Child[] {
  return known(known(init.children).children);
}

/** Ids and restart types, with `?` for a child that may be missing and `*` for any number of them. */
function summary(init: SupervisorInit): string {
  return children(init)
    .map(({ spec, isCertain, isRepeated }) => {
      const id = typeof spec.id === 'symbol' ? '_' : showValue(spec.id);
      return `${id} ${String(spec.restart)}${isRepeated ? '*' : isCertain ? '' : '?'}`;
    })
    .join(', ');
}

function told(problems: readonly SpecProblem[]): string[] {
  return problems.map(
    (each) => `${each.at.file}:${each.at.line}:${each.at.column} ${each.reason}${each.isCertain ? '' : ' (maybe)'}`,
  );
}

test('flags and children are found behind macros, helpers and comprehensions', () => {
  sources.add(
    'shop_spec',
    '-export([child/2]).\nchild(Name, More) ->\n    maps:merge(#{id => Name, start => {Name, start_link, []}}, More).\n',
  );
  const init = judged(`
    -define(FLAGS, #{strategy => rest_for_one, period => 10}).
    init([]) ->
        Fixed = [shop_spec:child(shop_db, #{}), worker(shop_web)],
        {ok, {?FLAGS, Fixed ++ [shop_spec:child(N, #{restart => temporary}) || N <- [a, b]]}}.
    worker(Name) -> {Name, {Name, start_link, []}, transient, 5000, worker, [Name]}.`);
  const flags = known(init.flags);
  expect(flags).toMatchObject({
    strategy: 'rest_for_one',
    intensity: 1,
    period: 10,
    autoShutdown: 'never',
    explicit: ['strategy', 'period'],
  });
  expect(summary(init)).toBe('shop_db permanent, shop_web transient, a temporary, b temporary');
  expect(init).toMatchObject({ mayIgnore: false, isComplete: true, problems: [] });
  const [db] = children(init);
  expect(db?.spec).toMatchObject({
    explicit: ['id', 'start'],
    form: 'map',
    shutdown: 5000,
    modules: ['shop_db'],
    at: { file: 'src/shop_spec.erl', line: 4 },
  });
});

test('children that depend on a choice may be missing', () => {
  const init = judged(`
    init(Mode) ->
        Metrics = case Mode of full -> [child(metrics)]; _ -> [] end,
        {ok, {{one_for_one, 5, 10}, [child(db)] ++ Metrics ++ [child(web)]}}.
    child(Id) -> #{id => Id, start => {Id, start_link, []}}.`);
  expect(summary(init)).toBe('db permanent, metrics permanent?, web permanent');
  expect(known(init.children).isComplete).toBe(true);
});

test('any number of children like one', () => {
  const init = judged(`
    init(Count) ->
        {ok, {#{}, [#{id => {worker, N}, start => {worker, start_link, [N]}, restart => permenant} || N <- lists:seq(1, Count)]}}.`);
  expect(known(init.children).isComplete).toBe(false);
  expect(children(init)[0]).toMatchObject({ isRepeated: true, spec: { restart: absent } });
  expect(told(init.problems)).toEqual(['src/shop.erl:4:89 {invalid_restart_type,permenant} (maybe)']);
});

test('ignore, and ways that are not known', () => {
  expect(judged('init(X) -> case X of off -> ignore; _ -> {ok, {#{}, []}} end.')).toMatchObject({
    mayIgnore: true,
    isComplete: true,
  });
  expect(judged('init(X) -> case X of off -> ignore; _ -> other:init(X) end.')).toMatchObject({
    mayIgnore: true,
    isComplete: false,
    flags: unclear,
    children: unclear,
    problems: [],
  });
  const wrong = judged('init(_) -> {ok, {#{}}}.');
  expect(wrong).toMatchObject({ flags: absent, children: absent });
  expect(told(wrong.problems)).toEqual(['src/shop.erl:2:12 {bad_return,{shop,init,{ok,{#{}}}}}']);
  expect(judged('init(_) -> exit(no).')).toMatchObject({ flags: unclear, isComplete: false, problems: [] });
});

test('what is unclear is not a problem', () => {
  const init = judged(`
    init(Args) ->
        {ok, {#{strategy => get(strategy), intensity => ?MAX_RESTARTS}, [#{id => get(id), start => {?MOD, start_link, Args}, restart => other:restart()} | more()]}}.
    more() -> application:get_env(shop, children, []).`);
  expect(init.problems).toEqual([]);
  expect(known(init.flags)).toMatchObject({ strategy: unclear, intensity: unclear, period: 5 });
  expect(children(init)[0]?.spec).toMatchObject({ restart: unclear, modules: unclear, type: 'worker' });
  expect(judged('init(_) -> {ok, {get(flags), get(children)}}.')).toMatchObject({ problems: [] });
  expect(judged('init(M) -> {ok, {#{}, [M#{restart => transient}]}}.').problems).toEqual([]);
});

test('a fault in one of several alternatives is a fault on that way', () => {
  const init = judged(`
    init(Mode) ->
        Restart = case Mode of dev -> temprary; _ -> permanent end,
        {ok, {#{}, [#{id => db, start => {db, start_link, []}, restart => Restart}]}}.`);
  expect(told(init.problems)).toEqual(['src/shop.erl:4:39 {invalid_restart_type,temprary} (maybe)']);
});

test('combinations that no way brings about are not reported', () => {
  const init = judged(`
    init(Mode) ->
        {Restart, Significant} = case Mode of keep -> {permanent, false}; _ -> {transient, true} end,
        Child = #{id => db, start => {db, start_link, []}, restart => Restart, significant => Significant},
        {ok, {#{auto_shutdown => any_significant}, [Child]}}.`);
  expect(init.problems).toEqual([]);
});

test('keys that OTP does not know, with the one that was meant', () => {
  const init = judged(`
    init(_) ->
        {ok, {#{strategi => one_for_all, max => 3},
              [#{id => db, start => {db, start_link, []}, restarts => transient, "type" => supervisor, note => x}]}}.`);
  expect(init.problems.map(({ kind, reason, nearest }) => ({ kind, reason, nearest }))).toEqual([
    { kind: 'unknown-key', reason: 'strategi', nearest: 'strategy' },
    { kind: 'unknown-key', reason: 'max', nearest: undefined },
    { kind: 'unknown-key', reason: 'restarts', nearest: 'restart' },
    { kind: 'unknown-key', reason: '"type"', nearest: 'type' },
    { kind: 'unknown-key', reason: 'note', nearest: undefined },
  ]);
  expect(known(init.flags).strategy).toBe('one_for_one');
  expect(children(init)[0]?.spec).toMatchObject({ restart: 'permanent', type: 'worker' });
});

test('faults of the list as a whole', () => {
  expect(
    told(judged('init(_) -> {ok, {#{}, [c(a), c(b), c(a)]}}.\nc(X) -> {X, {X, f, []}, permanent, 1, worker, []}.').problems),
  ).toEqual(['src/shop.erl:2:38 {duplicate_child_name,a}']);
  expect(told(judged('init(_) -> {ok, {{simple_one_for_one, 1, 1}, []}}.').problems)).toEqual([
    'src/shop.erl:2:46 {bad_start_spec,[]}',
  ]);
  expect(told(judged('init(_) -> {ok, {#{}, none}}.').problems)).toEqual(['src/shop.erl:2:23 function_clause']);
  expect(judged('init(X) -> {ok, {{simple_one_for_one, 1, 1}, [X]}}.').problems).toEqual([]);
});
