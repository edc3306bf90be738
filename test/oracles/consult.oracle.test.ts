import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kindOfName } from '../../src/discover/file-kind.ts';
import { literalValue } from '../../src/erlang/evaluate.ts';
import type { Value } from '../../src/erlang/value.ts';
import { lowerTermFile } from '../../src/lower/term-file.ts';
import { createParser } from '../../src/parse/create-parser.ts';
import type { ErlangParser } from '../../src/parse/parser.ts';
import { SourceReader } from '../../src/run/source-reader.ts';
import { describeWithCorpus, otp, rabbitmq } from '../corpus/corpora.ts';
import { describeWithOtp, escript, scratchDir } from '../oracle.ts';

const termKinds = new Set(['app', 'app-src', 'appup', 'rel', 'config', 'sys-config', 'rebar-config', 'relx-config']);

const noHeaders = { applications: [], includeDirs: [], headers: [], libraries: [] };
const sources = new SourceReader({ headerPaths: noHeaders, overlay: new Map() });

let parser: ErlangParser;
beforeAll(async () => {
  parser = await createParser();
});

/** A value as a term that erl_parse reads, without sugar; undefined where it is not wholly known. */
function termText(value: Value): string | undefined {
  const all = (values: readonly Value[]) => {
    const texts = values.map(termText);
    return texts.includes(undefined) ? undefined : texts.join(',');
  };
  const around = (open: string, inside: string | undefined, close: string) =>
    inside === undefined ? undefined : `${open}${inside}${close}`;
  switch (value.kind) {
    case 'atom':
      return `'${Array.from(value.name, (char) => `\\x{${char.codePointAt(0)?.toString(16)}}`).join('')}'`;
    case 'integer':
      return String(value.value);
    case 'float': {
      const [mantissa = '', exponent] = String(value.value).split('e');
      return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}${exponent === undefined ? '' : `e${exponent}`}`;
    }
    case 'string':
      return `[${Array.from(value.value, (char) => char.codePointAt(0)).join(',')}]`;
    case 'binary':
      return `<<${Array.from(value.bytes, (char) => char.charCodeAt(0)).join(',')}>>`;
    case 'tuple':
      return around('{', all(value.elements), '}');
    case 'list': {
      if (value.tail === undefined) return around('[', all(value.elements), ']');
      const tail = termText(value.tail);
      return tail === undefined ? undefined : around('[', all(value.elements), `|${tail}]`);
    }
    case 'map': {
      const entries = Array.from(value.entries.values(), ({ key, value: its }) => [termText(key), termText(its)] as const);
      if (value.isOpen || entries.some(([key, its]) => key === undefined || its === undefined)) return undefined;
      return `#{${entries.map(([key, its]) => `${key}=>${its}`).join(',')}}`;
    }
    case 'fun':
      return value.mfa === undefined ? undefined : `fun '${value.mfa.module}':'${value.mfa.name}'/${value.mfa.arity}`;
    default:
      return undefined;
  }
}

/** What we make of a file: its terms, `refused`, `partly known` (binaries of odd sizes), or nothing where a template leaves it open. */
function read(file: string): string | undefined {
  const source = sources.source(file);
  if ('unreadable' in source) return 'refused';
  const result = lowerTermFile(source.text, parser);
  if ('failure' in result || result.syntaxErrors.length > 0 || result.refusal !== undefined) return 'refused';
  if (result.hasTemplates) return undefined;
  const values = result.terms.map((term) => termText(literalValue(term, { file, lines: result.lines })));
  return values.includes(undefined) ? 'partly known' : `[${values.join(',')}]`;
}

const judge = `
main([File]) ->
    {ok, Bin} = file:read_file(File),
    [judge(binary_to_list(Name), Ours) || Line <- binary:split(Bin, <<"\\n">>, [global, trim]),
     [Name, Ours] <- [binary:split(Line, <<"\\t">>)]].

judge(Name, Ours) ->
    Theirs = case file:consult(Name) of {ok, Terms} -> Terms; {error, Reason} -> {refused, Reason} end,
    case {Ours, Theirs} of
        {<<"refused">>, {refused, _}} -> io:format("same~n");
        {<<"refused">>, _} -> io:format("~ts: only OTP reads it~n", [Name]);
        {_, {refused, Reason1}} -> io:format("~ts: only we read it: ~0tp~n", [Name, Reason1]);
        {<<"partly known">>, _} -> io:format("same~n");
        _ ->
            case erl_scan:string(binary_to_list(Ours) ++ ".") of
                {ok, Tokens, _} ->
                    case erl_parse:parse_term(Tokens) of
                        {ok, Theirs} -> io:format("same~n");
                        Read -> io:format("~ts: ~0tp where OTP reads ~0tp~n", [Name, Read, Theirs])
                    end;
                Other -> io:format("~ts: ~ts: ~0tp~n", [Name, Ours, Other])
            end
    end.
`;

/** What file:consult/1 makes otherwise of these files than we do, and how many it was asked about. */
function differences(files: readonly string[]): { readonly asked: number; readonly differences: readonly string[] } {
  const questions = files.flatMap((file) => {
    const ours = read(file);
    return ours === undefined ? [] : [`${file}\t${ours.replaceAll('\n', ' ')}\n`];
  });
  const list = join(scratchDir(), 'questions');
  writeFileSync(list, questions.join(''));
  const answers = escript(judge, [list]).trim().split('\n');
  expect(answers.length).toBe(questions.length);
  return { asked: questions.length, differences: answers.filter((answer) => answer !== 'same') };
}

function termFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && termKinds.has(kindOfName(entry.name) ?? ''))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /^(?:\s|%[^\n]*\n)*[[{]/.test(readFileSync(file, 'latin1')));
}

for (const [corpus, atLeast] of [
  [otp(), 70],
  [rabbitmq(), 40],
] as const) {
  describeWithCorpus(corpus, (folder) => {
    test('file:consult/1 reads its term files as we do', () => {
      const { asked, differences: found } = differences(termFilesIn(folder));
      process.stdout.write(`${asked} term files of ${corpus.name} compared, ${found.length} differences\n`);
      expect(found).toEqual([]);
      expect(asked).toBeGreaterThan(atLeast);
    }, 120_000);
  });
}

const leaf = fc.constantFrom(
  ...[
    'a',
    "'it''s'".replace("''", "\\'"),
    "'\\x{1f600}'",
    'a_B@1',
    'maybe',
    'else',
    "''",
    '1',
    '-1',
    '+ 2',
    '- 3.5e-2',
    '16#fF',
    '2#1_01',
  ],
  ...[
    '1_000',
    '12345678901234567890',
    '1.0e10',
    '0.1',
    '$a',
    '$\\n',
    '$\\x{20ac}',
    '$ ',
    '"a\\"b"',
    '"a" "b\\x41"',
    '""',
    '"é€"',
  ],
  ...[
    '<<"ab">>',
    '<<1,2:8,300:16>>',
    '<<"é"/utf8>>',
    '<<>>',
    '<<1:16/little>>',
    '[]',
    '{}',
    '#{}',
    'fun a:b/2',
    '(ok)',
    '"\\101\\^a\\s"',
  ],
  ...[
    'X',
    '_',
    '?M',
    'f()',
    'fun() -> 1 end',
    '1 + 2',
    'a:b',
    '- - 1',
    '#r{}',
    'M#{a => 1}',
    'fun f/1',
    '[X || X <- []]',
    '$',
    'a.b',
    '1.',
    '16#g',
  ],
  ...['-a', 'begin 1 end', 'catch 1', '<<X>>', '"open', "'open", '#{a := 1}', '1 2', '[a|b|c]', '[|a]', '{a,}', '# {}'],
);
const terms = fc.letrec<{ term: string }>((tie) => {
  const several = fc.array(tie('term'), { maxLength: 4 });
  return {
    term: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      { weight: 6, arbitrary: leaf },
      { weight: 2, arbitrary: several.map((items) => `{${items.join(' , ')}}`) },
      { weight: 2, arbitrary: several.map((items) => `[${items.join(',')}]`) },
      { weight: 1, arbitrary: fc.tuple(tie('term'), tie('term')).map(([head, tail]) => `[${head} | ${tail}]`) },
      { weight: 1, arbitrary: several.map((items) => `#{${items.map((item) => `${item} => ${item}`).join(', ')}}`) },
    ),
  };
});
const file = fc
  .array(fc.tuple(terms.term, fc.constantFrom('.\n', '.\n', '.\n', '. % end\n', '.', '\n', '', '.%x\n', ', ')), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describeWithOtp('Generated term files', () => {
  test('are read or refused by file:consult/1 as by us', () => {
    const folder = scratchDir();
    const texts = fc.sample(file, { numRuns: 3000, seed: 5 });
    const files = texts.map((text, i) => {
      const name = join(folder, `${i}.config`);
      writeFileSync(name, text);
      return name;
    });
    const { asked, differences: found } = differences(files);
    const shown = found.map((line) => `${line}\n    ${JSON.stringify(texts[Number(/(\d+)\.config/.exec(line)?.[1])])}`);
    process.stdout.write(`${asked} generated term files compared, ${found.length} differences\n`);
    expect(shown.slice(0, 40)).toEqual([]);
  }, 120_000);
});
