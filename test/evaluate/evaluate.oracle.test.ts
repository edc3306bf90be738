import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isGround } from '../../src/erlang/query-values.ts';
import { showValue } from '../../src/erlang/show-value.ts';
import { describeWithOtp, escript, scratchDir } from '../oracle.ts';
import { Sources } from './sources.ts';

/** Evaluates both sides of each line and says where they differ. */
const judge = `
main([File]) ->
    {ok, Text} = file:read_file(File),
    [judge(string:split(Line, "\\t")) || Line <- string:split(string:trim(Text), "\\n", all)].

judge([Expr, Ours]) ->
    Theirs = value(Expr),
    case Ours of
        <<"no_return()">> when Theirs =:= raised -> ok;
        <<"no_return()">> -> differ(Expr, Ours, Theirs);
        _ -> case value(Ours) of Theirs -> ok; _ -> differ(Expr, Ours, Theirs) end
    end.

value(Text) ->
    {ok, Tokens, _} = erl_scan:string(unicode:characters_to_list(Text) ++ "."),
    {ok, Exprs} = erl_parse:parse_exprs(Tokens),
    try erl_eval:exprs(Exprs, []) of {value, Value, _} -> Value catch _:_ -> raised end.

differ(Expr, Ours, Theirs) -> io:format("~ts: we say ~ts, Erlang says ~0tp~n", [Expr, Ours, Theirs]).`;

const call =
  (name: string) =>
  (...args: readonly string[]) =>
    `${name}(${args.join(', ')})`;

/** Expressions without variables of their own; some raise. */
const { any } = fc.letrec<Record<'any' | 'int' | 'atom' | 'bool' | 'list' | 'map' | 'tuple' | 'text' | 'fun', string>>((tie) => {
  const int = tie('int');
  const list = tie('list');
  const map = tie('map');
  const value = tie('any');
  const make = (name: string, ...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((args) => call(name)(...args));
  const infix = (operators: readonly string[], left: fc.Arbitrary<string>, right: fc.Arbitrary<string>) =>
    fc.tuple(left, fc.constantFrom(...operators), right).map(([a, operator, b]) => `(${a} ${operator} ${b})`);
  const small = fc.constantFrom('-1', '0', '1', '2', '5', '70');
  return {
    int: fc.oneof(
      { maxDepth: 3 },
      { weight: 4, arbitrary: fc.constantFrom('0', '1', '2', '7', '-3', '16#ff', '$a', '1000000007', '1.5') },
      infix(['+', '-', '*', 'div', 'rem', 'band', 'bor', 'bxor', '/'], int, int),
      infix(['bsl', 'bsr'], int, small),
      make('-', int),
      make('abs', int),
      make('max', int, int),
      make('length', list),
      make('map_size', map),
      make('tuple_size', tie('tuple')),
      make('round', int),
    ),
    atom: fc.constantFrom('a', 'b', "'two words'", 'permanent', 'true', 'false'),
    bool: fc.oneof(
      { maxDepth: 3 },
      { weight: 2, arbitrary: fc.constantFrom('true', 'false') },
      infix(['=:=', '=/=', '==', '/=', '<', '>', '=<', '>='], value, value),
      infix(['and', 'or', 'xor', 'andalso', 'orelse'], tie('bool'), tie('bool')),
      make('not', tie('bool')),
      make('is_atom', value),
      make('is_list', value),
      make('is_integer', value),
      make('is_function', tie('fun'), int),
      make('lists:member', value, list),
      make('is_map_key', value, map),
    ),
    text: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom('""', '"shop"', '"a\\nb"', '"é"'),
      make('atom_to_list', tie('atom')),
      make('integer_to_list', int),
    ),
    list: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: fc.array(value, { maxLength: 3 }).map((elements) => `[${elements.join(', ')}]`) },
      tie('text'),
      infix(['++', '--'], list, list),
      fc.tuple(value, list).map(([head, tail]) => `[${head} | ${tail}]`),
      make('lists:seq', small, small),
      make('lists:reverse', list),
      make('lists:append', list, list),
      make('lists:flatten', list),
      make('lists:map', tie('fun'), list),
      make('lists:filter', tie('fun'), list),
      make(
        'lists:usort',
        fc.array(int, { maxLength: 4 }).map((elements) => `[${elements.join(', ')}]`),
      ),
      make('lists:sublist', list, int),
      make('lists:delete', value, list),
      make('tl', list),
      make('tuple_to_list', tie('tuple')),
      fc.tuple(value, list).map(([each, from]) => `[{X, ${each}} || X <- ${from}, X =/= b]`),
    ),
    map: fc.oneof(
      { maxDepth: 3 },
      {
        weight: 3,
        arbitrary: fc
          .array(fc.tuple(value, value), { maxLength: 3 })
          .map((entries) => `#{${entries.map(([k, v]) => `${k} => ${v}`).join(', ')}}`),
      },
      make('maps:merge', map, map),
      make('maps:put', value, value, map),
      make('maps:remove', value, map),
      make('maps:without', list, map),
      fc
        .array(fc.tuple(value, value), { maxLength: 3 })
        .map((pairs) => `maps:from_list([${pairs.map(([k, v]) => `{${k}, ${v}}`).join(', ')}])`),
    ),
    tuple: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: fc.array(value, { maxLength: 3 }).map((elements) => `{${elements.join(', ')}}`) },
      make('list_to_tuple', list),
      make('setelement', int, tie('tuple'), value),
    ),
    fun: fc.constantFrom(
      'fun(X) -> {X, X} end',
      'fun(X) -> is_atom(X) end',
      'fun(a) -> true; ({_, Y}) -> Y; ([H | _]) -> H; (_) -> false end',
      'fun(X) when X > 1 -> X - 1; (X) when is_list(X) -> length(X); (_) -> none end',
      'fun(A, B) -> [A | B] end',
      'fun erlang:abs/1',
    ),
    any: fc.oneof(
      { maxDepth: 4 },
      int,
      tie('atom'),
      tie('bool'),
      list,
      map,
      tie('tuple'),
      make('element', int, tie('tuple')),
      make('hd', list),
      make('lists:nth', int, list),
      make('lists:foldl', fc.constant('fun(X, Acc) -> {X, Acc} end'), value, list),
      make('maps:get', value, map, value),
      fc.tuple(tie('fun'), value).map(([fun, argument]) => `(${fun})(${argument})`),
      fc
        .tuple(value, value, value)
        .map(
          ([subject, a, b]) =>
            `(fun() -> case ${subject} of a -> ${a}; {_, _} -> ${b}; [_ | T] -> T; #{a := V} -> V; N when N > 1 -> N; _ -> other end end)()`,
        ),
      fc.tuple(value, value).map(([a, b]) => `(fun() -> Z = ${a}, {Z, ${b}} end)()`),
      fc
        .tuple(infix(['<', '=<', '=:=', '=='], small, small), small, value, value)
        .map(
          ([test, subject, a, b]) =>
            `(fun() -> case ${subject} of N when ${test}, N > 1; N =:= 0 -> {N, ${a}}; _ -> ${b} end end)()`,
        ),
      fc.tuple(value, value).map(([a, b]) => `try ${a} catch _:_ -> ${b} end`),
    ),
  };
});

describeWithOtp('expressions have the values Erlang gives them', () => {
  test('generated ones', async () => {
    const sources = await Sources.create();
    const expressions = [...new Set(fc.sample(any, { numRuns: 3000, seed: 25 }))].filter((each) => each.length < 400);
    const lines = expressions.flatMap((text) => {
      const value = sources.valueOfExpression(text);
      if (!isGround(value) && value.kind !== 'never') return [];
      return [`${text}\t${showValue(value, 100_000)}\n`];
    });
    expect(lines.length / expressions.length).toBeGreaterThan(0.9);
    const file = join(scratchDir(), 'expressions.txt');
    writeFileSync(file, lines.join(''));
    expect(escript(judge, [file])).toBe('');
  });
});
