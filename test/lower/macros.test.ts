import { lowerText } from './lower-text.ts';
import { showClause } from './show-expr.ts';

async function bodyOf(source: string, headers?: Record<string, string>): Promise<string> {
  const module = await lowerText(`-module(shop).\n-export([f/1]).\n${source}`, headers);
  const fn = module.functionNamed('f', 1);
  return fn === undefined ? 'no f/1' : fn.clauses.map(showClause).join('; ');
}

describe('macros', () => {
  test.each([
    ['without arguments', '-define(X, 3).\nf(_) -> ?X.', '_ -> 3'],
    [
      'with arguments',
      '-define(CHILD(I, T), {I, {I, start_link, []}, T}).\nf(_) -> ?CHILD(db, worker).',
      "_ -> {'db', {'db', 'start_link', []}, 'worker'}",
    ],
    [
      'overloaded by arity',
      '-define(L(A), {one, A}).\n-define(L(A, B), {two, A, B}).\nf(_) -> {?L(1), ?L(1, 2)}.',
      "_ -> {{'one', 1}, {'two', 1, 2}}",
    ],
    ['inside macros', '-define(A, b).\n-define(B(X), {?A, X}).\nf(Y) -> ?B(Y).', "Y -> {'b', Y}"],
    ['that name a function', '-define(LOG, logger:info).\nf(X) -> ?LOG(X, []).', 'X -> logger:info(X, [])'],
    ['that name a module', '-define(M, lists).\nf(X) -> ?M:reverse(X).', 'X -> lists:reverse(X)'],
    ['that name the called function', '-define(F, reverse).\nf(X) -> lists:?F(X).', 'X -> lists:reverse(X)'],
    ['that stand for several arguments', '-define(ARGS, 1, 2).\nf(X) -> shop_db:put(X, ?ARGS).', 'X -> shop_db:put(X, 1, 2)'],
    ['quoted', "-define('Name', a).\nf(_) -> ?'Name'.", "_ -> 'a'"],
    ['that are not defined', 'f(_) -> ?NOPE.', '_ -> ?NOPE'],
    ['that expand to themselves', '-define(X, ?X).\nf(_) -> ?X.', '_ -> ?X'],
    ['predefined', 'f(_) -> {?MODULE, ?FUNCTION_NAME, ?FUNCTION_ARITY}.', "_ -> {'shop', 'f', 1}"],
    ['in patterns', '-define(P(X), {p, X}).\nf(?P(Y)) -> Y.', "{'p', Y} -> Y"],
    [
      'that make clauses of a case',
      '-define(C, a -> 1; b -> 2).\nf(X) -> case X of ?C end.',
      "X -> case X of 'a' -> 1; 'b' -> 2 end",
    ],
    ['used as record names', '-record(st, {a}).\n-define(S, st).\nf(X) -> X#?S.a.', 'X -> X#st.a'],
    ['undefined and defined again', '-define(X, 1).\n-undef(X).\n-define(X, 2).\nf(_) -> ?X.', '_ -> 2'],
    ['used before they are defined', 'f(_) -> ?X.\n-define(X, 1).', '_ -> ?X'],
  ])('%s', async (_name, source, expected) => {
    expect(await bodyOf(source)).toBe(expected);
  });

  test('from headers, with the conditions of the header', async () => {
    const headers = {
      'shop.hrl': '-ifndef(SHOP_HRL).\n-define(SHOP_HRL, 1).\n-define(DB, shop_db).\n-include("more.hrl").\n-endif.\n',
      'more.hrl': '-define(WEB, shop_web).',
    };
    expect(await bodyOf('-include("shop.hrl").\nf(_) -> {?DB, ?WEB}.', headers)).toBe("_ -> {'shop_db', 'shop_web'}");
  });

  test('with a definition per arm are a choice nobody can settle, except in the same arm', async () => {
    const source = '-ifdef(FAST).\n-define(T, 1).\n-else.\n-define(T, 2).\n-endif.\nf(_) -> ?T.';
    expect(await bodyOf(source)).toBe('_ -> case <unknown> of _ -> 1; _ -> 2 end');
    expect(await bodyOf('-ifdef(FAST).\n-define(T, 1).\nf(_) -> ?T.\n-else.\n-define(T, 2).\n-endif.')).toBe('_ -> 1');
  });

  test('of test builds give way to those of production', async () => {
    expect(await bodyOf('-ifdef(TEST).\n-define(T, 1).\n-else.\n-define(T, 2).\n-endif.\nf(_) -> ?T.')).toBe('_ -> 2');
  });

  test('point at their use', async () => {
    const text = '-module(shop).\n-define(CHILD(I), {I, worker}).\nf() -> ?CHILD(db).\n';
    const module = await lowerText(text);
    const [tuple] = module.functionNamed('f', 0)?.clauses[0]?.body ?? [];
    expect(tuple).toMatchObject({ kind: 'tuple', start: text.indexOf('?CHILD(db)'), end: text.indexOf('?CHILD(db)') + 10 });
    expect(tuple?.kind === 'tuple' ? tuple.elements[0] : undefined).toMatchObject({ name: 'db', start: text.indexOf('db)') });
  });
});
