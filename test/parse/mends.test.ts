import { createParser } from '../../src/parse/create-parser.ts';
import { parsed, textsOf } from './tree-text.ts';

/** Sound Erlang that the grammar alone does not read. */
const mended: Readonly<Record<string, string>> = {
  'maybe as an atom': 'f(maybe) -> {maybe, m:maybe(1)}.\nmaybe() -> maybe.',
  'maybe as a type': '-type maybe(T) :: T | undefined.\n-spec f() -> t:maybe(integer()).',
  'wide characters': 'f() -> [$\\x{20AC}, $\\x{a}].',
  'conditionals among statements': 'f() ->\n  a(),\n-ifdef(TEST).\n  b(),\n-else.\n  c(),\n-endif.\n  d().',
  'conditionals among clauses': 'f(X) ->\n  case X of\n    a -> 1;\n-ifdef(TEST).\n    b -> 2;\n-endif.\n    _ -> 3\n  end.',
  'conditionals with arms that exclude each other': 'f(X) -> case X of\n-ifdef(A).\n a -> 1\n-else.\n b -> 2\n-endif.\nend.',
  'conditionals in a list': '-export([a/1,\n-ifdef(TEST).\n  b/1,\n-endif.\n  c/1]).',
  'conditionals in a record': '-record(order, {id,\n-ifdef(TEST).\n  probe,\n-endif.\n  items}).',
  'macros that bring a record and its #': 'f(?STATE{id = I} = S) -> ?STATE{id = I}, S?STATE{id = 1}, S?STATE.id.',
  'macros in a map': 'f(M) -> {#{?COMMON, id => 1}, #{id => 1, ?COMMON}, M#{?COMMON}}.',
  'macros with arguments in a record': '-record(order, {?FIELDS(a), id}).\nf() -> #order{?FIELDS(1), id = 2}.',
  'macros that bring a comma': 'f() ->\n  ?line g(),\n  ?line {ok, X} = h(),\n  X.',
  'macros that bring an arrow': 'f() ->\n  try g()\n  catch\n    ?WITH_STACK(C, R, S)\n      log(C, R, S)\n  end.',
  'macros for the stack trace': 'f() -> try g() catch C:R:?STACK -> {C, R, ?STACK} end.',
  'operators as arguments': 'f() -> ?compare(=:=, A, B), ?apply(+, [1, 2]), ?rec(#order), ?trailing(a, ).',
  'guards as arguments': 'f(X) -> ?match({ok, N} when N > 1; N < 0, X).',
  'clauses as arguments': 'f() -> ?retry(ok -> done; _ -> failed).',
  'macros with a separator': '-define(line, put(line, ?LINE), ).\n-define(also, , _).',
  'macros that are no expression': '-define(seconds, *1000).\n-define(order, #order).\n-define(begins, case X of a -> b;).',
  'old type bounds': '-spec f(K) -> [K] when is_subtype(K, atom()).',
  'attributes the compiler does not check': '-deprecated([f/1]).\n-optional_callbacks([init]).',
};

test.each(Object.entries(mended))('%s', async (_, text) => {
  const result = await parsed(text);
  expect(result.errors).toEqual([]);
  expect(result.brokenForms).toEqual([]);
  expect(result.text).toBe(text);
});

test('what is mended keeps its own text and kind', async () => {
  expect(textsOf(await parsed('f() -> [m:maybe(), $\\x{20AC}].'), 'atom')).toEqual(['f', 'm', 'maybe']);
  expect(textsOf(await parsed('f() -> [m:maybe(), $\\x{20AC}].'), 'char')).toEqual(['$\\x{20AC}']);
});

test('what a macro hides is unknown, not absent', async () => {
  expect(textsOf(await parsed('f() -> #{?COMMON, id => 1}.'), 'map_expr')).toEqual([]);
  expect(textsOf(await parsed('f() -> {#{?COMMON, id => 1}}.'), 'other')).toEqual(['#{?COMMON, id => 1}']);
  expect(textsOf(await parsed('-define(seconds, *1000).'), 'other')).toEqual(['*1000']);
  expect(textsOf(await parsed('f() -> ?compare(=:=, A).'), 'other')).toEqual(['=:=']);
});

test('sound forms beside a weak spot are read as they are', async () => {
  const parser = await createParser();
  const result = parser.parse('f() -> m:maybe().\n\n%% next\ng(X) -> maybe {ok, Y} ?= X, Y end.\n');
  if ('failure' in result) throw new Error(result.detail);
  expect(result.errors).toEqual([]);
  expect(textsOf(result, 'maybe_expr')).toEqual(['maybe {ok, Y} ?= X, Y end']);
  expect(result.tree.commentCount).toBe(1);
});
