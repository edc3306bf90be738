import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { illegalParts } from '../../src/erlang/guards.ts';
import { lowerText } from '../lower/lower-text.ts';
import { describeWithOtp, escript, scratchDir } from '../oracle.ts';

/** Names that may or may not be functions of guards, with more arities than they have. */
const names = [
  ...['abs', 'element', 'float', 'hd', 'is_list', 'is_record', 'is_map_key', 'length', 'map_get', 'node', 'self', 'size'],
  ...['process_info', 'whereis', 'get', 'list', 'integer', 'record', 'own', 'spawn', 'is_function', 'tuple_size', 'atom_to_list'],
  ...['erlang:is_atom', "erlang:'+'", "erlang:'not'", "erlang:'andalso'", 'erlang:own', 'lists:member', 'erlang:process_info'],
  ...['erlang:is_record', 'binary_part', 'is_process_alive', 'ceil', "erlang:'=:='", "erlang:'++'", 'is_port', 'tl'],
];

const leaves = fc.constantFrom('X', 'Y', '1', 'ok', '"a"', '[]', '<<1>>', '$a', '1.5', '#shop{}', '#shop.price', 'X#shop.price');

const guards = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaves,
    fc
      .tuple(fc.constantFrom(...names), fc.array(tie('part'), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    fc
      .tuple(
        fc.constantFrom(...'+ - * / div rem band bsl and or xor == /= =< < >= > =:= =/= andalso orelse ++ -- !'.split(' ')),
        tie('part'),
        tie('part'),
      )
      .map(([operator, left, right]) => `((${left}) ${operator} (${right}))`),
    fc
      .tuple(fc.constantFrom('not ', 'bnot ', '- ', '+ ', 'catch '), tie('part'))
      .map(([operator, part]) => `(${operator}(${part}))`),
    fc.array(tie('part'), { maxLength: 3 }).map((parts) => `{${parts.join(', ')}}`),
    fc.tuple(tie('part'), tie('part')).map(([head, tail]) => `[${head} | ${tail}]`),
    tie('part').map((part) => `#{ok => ${part}}`),
    tie('part').map((part) => `X#{ok := ${part}}`),
    tie('part').map((part) => `X#shop{price = ${part}}`),
    tie('part').map((part) => `<<(${part}):8>>`),
    tie('part').map((part) => `(begin ${part} end)`),
    tie('part').map((part) => `[${part} || _ <- [1]]`),
  ),
})).part;

/** Prints, per line of a file, whether erl_lint takes the guard on it; nothing for one that is no Erlang. */
const judge = `
main([File]) ->
    {ok, Text} = file:read_file(File),
    [io:format("~s~n", [judge(binary_to_list(Line))]) || Line <- binary:split(Text, <<"\\n">>, [global, trim_all])].

judge(Guard) ->
    Forms = ["-module(shop).", "-export([f/2]).", "-record(shop, {price}).", "own(_) -> ok.",
             "f(X, Y) when " ++ Guard ++ " -> own({X, Y})."],
    try [form(Form) || Form <- Forms] of
        Parsed ->
            case erl_lint:module(Parsed) of
                {ok, _} -> "legal";
                {error, Errors, _} -> reasons(lists:flatten([[Why || {_, erl_lint, Why} <- List] || {_, List} <- Errors]))
            end
    catch error:_ -> "nothing"
    end.

form(Text) ->
    {ok, Tokens, _} = erl_scan:string(Text),
    {ok, Form} = erl_parse:parse_form(Tokens),
    Form.

reasons(Whys) ->
    case lists:any(fun is_about_guards/1, Whys) of
        true -> "illegal";
        false -> "nothing"
    end.

is_about_guards(illegal_guard_expr) -> true;
is_about_guards({illegal_guard_local_call, _}) -> true;
is_about_guards(_) -> false.
`;

describeWithOtp('Guards', () => {
  test('are judged as erl_lint judges them', async () => {
    const samples = [...new Set(fc.sample(guards, { numRuns: 3000, seed: 25 }))];
    const file = join(scratchDir(), 'guards');
    writeFileSync(file, `${samples.join('\n')}\n`);
    const verdicts = escript(judge, [file]).trim().split('\n');
    expect(verdicts).toHaveLength(samples.length);
    const text = samples.map((guard, index) => `f${index}(X, Y) when ${guard} -> own({X, Y}).\n`).join('');
    const module = await lowerText(`-module(shop).\n-record(shop, {price}).\nown(_) -> ok.\n${text}`);
    const counts: Record<string, number> = {};
    const wrong: string[] = [];
    samples.forEach((guard, index) => {
      const verdict = verdicts[index] ?? 'nothing';
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const fn = module.functionNamed(`f${index}`, 2);
      const tests = fn?.clauses[0]?.guard.flat() ?? [];
      const isIllegal = tests.some((each) => [...illegalParts(each, 25)].length > 0);
      if (verdict !== 'nothing' && isIllegal !== (verdict === 'illegal')) wrong.push(`${verdict}: ${guard}`);
      // What the outline lets pass is never looked at.
      if (verdict === 'illegal' && !guard.includes('is_record') && fn?.outline.hasOddGuard !== true)
        wrong.push(`not looked at: ${guard}`);
    });
    expect(wrong).toEqual([]);
    expect(counts.legal).toBeGreaterThan(300);
    expect(counts.illegal).toBeGreaterThan(300);
  });
});
