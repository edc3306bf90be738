import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { literalValue } from '../../src/erlang/evaluate.ts';
import { readInstruction } from '../../src/otp/appup-instruction.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, escript, scratchDir } from '../oracle.ts';

const modules = [
  'm',
  '[m]',
  '"m"',
  '[]',
  '[m, n]',
  '[m, 1]',
  '[{m, extra}]',
  '[{m, 5000}]',
  '[{m, 0}]',
  '[{m, infinity}, n]',
  '{m, extra}',
  '1',
];
const changes = ['soft', '{advanced, []}', '{advanced}', '{soft, x}', 'hard', 'supervisor'];
const purges = ['soft_purge', 'brutal_purge', 'no_purge'];

const instructions = [
  ...['update', 'load_module', 'add_module', 'delete_module'].flatMap((name) => [
    ...modules.map((each) => `{${name}, ${each}}`),
    ...modules.map((each) => `{${name}, m, ${each}}`),
    ...changes.map((each) => `{${name}, m, ${each}}`),
    ...changes.flatMap((change) => ['[]', '[n]', 'n'].map((each) => `{${name}, m, ${change}, ${each}}`)),
    ...purges.flatMap((pre) => purges.map((post) => `{${name}, m, ${pre}, ${post}, []}`)),
    ...changes.flatMap((change) => purges.map((pre) => `{${name}, m, ${change}, ${pre}, brutal_purge, [n]}`)),
    ...['default', 'infinity', '5000', '0', '-1', 'soon'].map(
      (time) => `{${name}, m, ${time}, soft, soft_purge, soft_purge, []}`,
    ),
    ...['static', 'dynamic', 'other'].map(
      (type) => `{${name}, m, ${type}, default, {advanced, x}, soft_purge, soft_purge, [n, 1]}`,
    ),
  ]),
  ...['load', 'remove'].flatMap((name) =>
    purges.flatMap((pre) => [
      `{${name}, {m, ${pre}, brutal_purge}}`,
      `{${name}, {1, ${pre}, soft_purge}}`,
      `{${name}, m, ${pre}}`,
    ]),
  ),
  ...['purge', 'suspend', 'resume', 'code_change', 'stop', 'start'].flatMap((name) => [
    ...modules.map((each) => `{${name}, ${each}}`),
    ...modules.map((each) => `{${name}, up, ${each}}`),
    ...['[]', '[m]', '[{m, extra}]'].map((each) => `{${name}, sideways, ${each}}`),
  ]),
  ...['add_application', 'remove_application', 'restart_application'].flatMap((name) => [
    ...['app', '"app"', '[app]'].map((each) => `{${name}, ${each}}`),
    ...['none', 'load', 'temporary', 'transient', 'permanent', 'forever'].map((type) => `{${name}, app, ${type}}`),
  ]),
  ...[
    '{app, "1.0", [m]}',
    '{"app", "1.0", [m]}',
    '{app, one, [m]}',
    '{app, "1.0", m}',
    '{app, "1.0", [1]}',
    '[app, "1.0", [m]]',
    '{app, "1.0"}',
  ].map((each) => `{load_object_code, ${each}}`),
  ...['{m, f, []}', '{"m", f, []}', '{m, 1, []}', '{m, f, a}', '{m, f}', '[m, f, []]', 'fun lists:seq/2'].flatMap((each) => [
    `{apply, ${each}}`,
    `{sync_nodes, id, ${each}}`,
  ]),
  ...['[]', "['a@b']", '["a@b"]', 'a'].map((each) => `{sync_nodes, id, ${each}}`),
  ...[
    'point_of_no_return',
    'restart_new_emulator',
    'restart_emulator',
    'restart',
    'reboot',
    'load',
    'update',
    '{}',
    '{upgrade, m}',
    '#{}',
    '1',
  ],
];

const judge = `
main([File]) ->
    {ok, Instructions} = file:consult(File),
    [io:format("~0tp~n", [verdict(I)]) || I <- Instructions].

verdict(Instruction) ->
    case systools_rc:translate_scripts(up, [[Instruction]], [], []) of
        {error, _, {Tag, _} = Reason} ->
            case atom_to_list(Tag) of
                "bad_" ++ _ -> Reason;
                _ -> ok
            end;
        _ -> ok
    end.`;

describeWithOtp('upgrade instructions are read as systools reads them', () => {
  test('the same are refused, for the same reason', async () => {
    const text = instructions.map((each) => `${each}.\n`).join('');
    const file = join(scratchDir(), 'instructions.terms');
    writeFileSync(file, text);
    const verdicts = escript(judge, [file]).trimEnd().split('\n');
    const read = (await Sources.create()).terms('instructions.terms', text);
    expect(verdicts).toHaveLength(instructions.length);
    expect(read.terms).toHaveLength(instructions.length);
    const differences = instructions.flatMap((instruction, i) => {
      const term = read.terms[i];
      const ours = term === undefined ? 'nothing' : (readInstruction(literalValue(term, read)).problem?.reason ?? 'ok');
      return ours === verdicts[i] ? [] : [{ instruction, ours, theirs: verdicts[i] }];
    });
    expect(differences).toEqual([]);
    expect(verdicts.filter((verdict) => verdict === 'ok').length).toBeGreaterThan(50);
  });
});
