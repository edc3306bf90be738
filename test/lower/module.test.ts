import { lowerText } from './lower-text.ts';
import { showClause } from './show-expr.ts';

const keys = (module: Awaited<ReturnType<typeof lowerText>>) =>
  module.functions.map((fn) => `${fn.name}/${fn.arity}:${fn.clauses.length}`);

describe('a module', () => {
  test('has its name, exports, behaviours, imports and records', async () => {
    const module = await lowerText(
      "-module('shop db').\n-behavior(gen_server).\n-export([a/0, 'b c'/1]).\n-import(lists, [map/2]).\n-record(st, {n = 0 :: integer(), q}).\na() -> map(1, 2).\n'b c'(X) -> X.\n",
    );
    expect(module.name).toBe('shop db');
    expect(module.behaviours.map((behaviour) => behaviour.name)).toEqual(['gen_server']);
    expect([...module.exports]).toEqual(['a/0', 'b c/1']);
    expect(module.records.get('st')?.fields.map((field) => field.name)).toEqual(['n', 'q']);
    expect(module.functionNamed('a', 0)?.clauses.map(showClause)).toEqual([' -> lists:map(1, 2)']);
    expect(module.exportsUnclear).toBe(false);
  });

  test('joins clauses at a semicolon and keeps both arms of a condition apart', async () => {
    const module = await lowerText('-module(shop).\nf(a) -> 1;\nf(b) -> 2.\n-ifdef(X).\ng() -> 1.\n-else.\ng() -> 2.\n-endif.\n');
    expect(keys(module)).toEqual(['f/1:2', 'g/0:1', 'g/0:1']);
    expect(module.functions.map((fn) => fn.hasVariants)).toEqual([false, true, true]);
  });

  test('finds functions that macros make', async () => {
    const module = await lowerText(
      '-module(shop).\n-define(GET(N), N(S) -> maps:get(N, S)).\n?GET(price).\n-define(F, total).\n?F(X) -> X.\n',
    );
    expect(keys(module)).toEqual(['price/1:1', 'total/1:1']);
  });

  test('tells test code by its region and its name', async () => {
    const module = await lowerText(
      '-module(shop).\nf() -> 1.\n-ifdef(EUNIT).\nhelp() -> 1.\nf_test() -> ok.\n-endif.\nall_test_() -> [].\n',
    );
    expect(module.functions.filter((fn) => fn.isTest).map((fn) => fn.name)).toEqual(['help', 'f_test', 'all_test_']);
  });

  test.each([
    ['a parse transform', '-compile({parse_transform, shop_pt}).'],
    ['a header that was not found', '-include("nowhere.hrl").'],
    ['a form made by an unknown macro', '?FORM(x).'],
  ])('has unclear exports with %s', async (_name, form) => {
    expect((await lowerText(`-module(shop).\n${form}\nf() -> 1.\n`)).exportsUnclear).toBe(true);
  });

  test('loses only the function with the syntax error', async () => {
    const module = await lowerText('-module(shop).\na() -> 1.\nb() -> case X of end end end.\nc() -> 3.\n');
    expect(module.syntaxErrors.length).toBeGreaterThan(0);
    expect(module.functionNamed('a', 0)?.hasSyntaxError).toBe(false);
    expect(module.functionNamed('c', 0)?.clauses.map(showClause)).toEqual([' -> 3']);
  });

  test('does not follow nesting without end', async () => {
    const deep = `-module(shop).\nf() -> ${'['.repeat(20_000)}${']'.repeat(20_000)}.\ng() -> 1.\n`;
    const module = await lowerText(deep);
    expect(module.functionNamed('f', 0)?.hasSyntaxError).toBe(true);
    expect(module.functionNamed('g', 0)?.hasSyntaxError).toBe(false);
    expect(module.tooDeep.length).toBeGreaterThan(0);
  });

  test('resolves local functions, imports, BIFs and apply', async () => {
    const module = await lowerText(
      '-module(shop).\n-compile({no_auto_import, [size/1]}).\nf(X) -> {self(), size(X), g(X), ?MODULE:g(X), apply(shop_db, put, [X, 1]), X(), fun g/1, fun lists:map/2}.\ng(X) -> X.\n',
    );
    expect(module.functionNamed('f', 1)?.clauses.map(showClause)).toEqual([
      "X -> {erlang:self(), shop:size(X), shop:g(X), shop:g(X), shop_db:put('shop_db', 'put', [X, 1]), ?(X)(), fun shop:g/1, fun lists:map/2}",
    ]);
  });

  test('hears comments that speak to faultline', async () => {
    const module = await lowerText(
      '-module(shop).\n%% faultline:ignore process/x -- known\nf() -> "faultline:ignore". % faultline:ignore-file\n',
    );
    expect(module.directives.map(({ text, isAlone }) => [text, isAlone])).toEqual([
      ['faultline:ignore process/x -- known', true],
      ['faultline:ignore-file', false],
    ]);
  });
});
