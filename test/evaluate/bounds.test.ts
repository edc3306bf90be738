import { valuesInFunction } from '../../src/erlang/evaluate.ts';
import type { Expr } from '../../src/erlang/expr.ts';
import { alternativesOf, asAtom, asProperList, asString, listParts, mapGet, proplistGet } from '../../src/erlang/query-values.ts';
import { showValue } from '../../src/erlang/show-value.ts';
import { absent, placeOfOrigin, unclear } from '../../src/erlang/value.ts';
import { walkAll } from '../../src/erlang/walk.ts';
import { Sources } from './sources.ts';

let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

describe('evaluation ends, whatever the source', () => {
  test('terms that double with every line', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `X${i + 1} = {X${i}, X${i}}`);
    expect(showValue(sources.valueOf(`f() -> X0 = a, ${lines.join(', ')}, X60.`)).length).toBeLessThan(400);
  });

  test('deep terms', () => {
    expect(sources.valueOf(`f() -> ${'['.repeat(200)}${']'.repeat(200)}.`).kind).toBe('list');
    expect(sources.valueOf(`f() -> ${'['.repeat(500)}${']'.repeat(500)}.`).kind).toBe('unclear');
    expect(showValue(sources.valueOf('f() -> lists:foldl(fun(X, Acc) -> {X, Acc} end, a, lists:seq(1, 900)).'))).toMatch(
      /^\{900,\{899,/,
    );
  });

  test('choices upon choices', () => {
    const choices = Array.from({ length: 40 }, (_, i) => `Y${i} = case get(${i}) of true -> a; _ -> b end`);
    const value = sources.valueOf(`f() -> ${choices.join(', ')}, {Y0, Y39}.`);
    expect(showValue(value)).toContain('a');
    const calls = 'f(X) -> case get(X) of a -> {f(1), f(2)}; b -> {f(3), f(4)}; _ -> g(X) end.\ng(X) -> [f(X), f(X), f(X)].';
    expect(sources.valueOf(calls, 'f', 1).kind).not.toBe('never');
  });

  test('large numbers and long lists', () => {
    expect(showValue(sources.valueOfExpression('1 bsl 1000000'))).toBe('integer()');
    expect(showValue(sources.valueOfExpression('lists:seq(1, 1000000000)'))).toBe('[integer(), ...]');
  });
});

test('alternatives are few, or unclear', () => {
  const clauses = Array.from({ length: 100 }, (_, i) => `${i} -> v${i}`).join('; ');
  expect(sources.valueOf(`f(X) -> case X of ${clauses} end.`, 'f', 1).kind).toBe('unclear');
  expect(alternativesOf(sources.valueOf('f(X) -> case X of 1 -> a; 2 -> b; 3 -> a end.', 'f', 1))).toHaveLength(3);
});

test('every part keeps its place, in whatever module it is', () => {
  sources.add('shop_spec', '-export([restart/0]).\nrestart() ->\n    transient.\n');
  const value = sources.valueOf('f() ->\n    #{id => db,\n      restart => shop_spec:restart()}.');
  const restart = mapGet(value, 'restart');
  if (typeof restart === 'symbol') throw new Error(String(restart));
  expect(placeOfOrigin(restart.at)).toEqual({ file: 'src/shop_spec.erl', line: 4, column: 5, endLine: 4, endColumn: 14 });
  expect(placeOfOrigin(value.at)).toMatchObject({ file: 'src/shop.erl', line: 3, column: 5 });
});

test('values of expressions inside a function, on the ways that reach them', () => {
  const module = sources.add(
    'shop',
    `start(Name, Kind) ->
       Restart = case Kind of keep -> permanent; _ -> temporary end,
       Spec = #{id => Name, restart => Restart},
       lists:foreach(fun(Sup) -> supervisor:start_child(Sup, Spec) end, [a_sup, get(sup)]),
       spawn(fun() -> supervisor:start_child(never_applied, Spec) end).`,
  );
  const wanted: Expr[] = [];
  for (const clause of module.functionNamed('start', 2)?.clauses ?? []) {
    walkAll(clause.body, (expr) => {
      if (expr.kind === 'call' && expr.target?.name === 'start_child') wanted.push(...expr.args);
      return true;
    });
  }
  const values = valuesInFunction(module, 'start', 2, wanted);
  expect(wanted.map((expr) => showValue(values.get(expr)!))).toEqual([
    'a_sup | _',
    '#{id => _,restart => permanent} | #{id => _,restart => temporary}',
    'never_applied',
    '#{id => _,restart => permanent} | #{id => _,restart => temporary}',
  ]);
});

test('questions have three answers', () => {
  const ask = (text: string) => sources.valueOf(`f(X) -> ${text}.`, 'f', 1);
  expect(asAtom(ask('ok'))).toBe('ok');
  expect(asAtom(ask('"ok"'))).toBe(absent);
  expect(asAtom(ask('X'))).toBe(unclear);
  expect(asAtom(ask('case X of 1 -> a; 2 -> a end'))).toBe('a');
  expect(asAtom(ask('case X of 1 -> a; 2 -> b end'))).toBe(unclear);
  expect(asAtom(ask('node()'))).toBe(unclear);
  expect(asAtom(ask('self()'))).toBe(absent);
  expect(asString(ask('[$a, $b]'))).toBe('ab');
  expect(asString(ask('[a]'))).toBe(absent);
  expect(asProperList(ask('[a | X]'))).toBe(unclear);
  expect(asProperList(ask('[a | b]'))).toBe(absent);
  expect(asProperList(ask('"ab"'))).toHaveLength(2);
  expect(mapGet(ask('#{a => 1}'), 'b')).toBe(absent);
  expect(mapGet(ask('X#{a => 1}'), 'b')).toBe(unclear);
  expect(proplistGet(ask('[{a, 1}]'), 'b')).toBe(absent);
  expect(proplistGet(ask('[{a, 1}, X]'), 'b')).toBe(unclear);
  const parts = listParts(ask('[a] ++ X ++ [b]'));
  expect(typeof parts === 'symbol' ? parts : parts.map((part) => part.kind)).toEqual(['element', 'gap', 'element']);
});
