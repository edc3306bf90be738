import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultline } from './program.ts';
import { shopProject } from './shop-project.ts';

const name = 'faultline-baseline.json';

function withBaseline(): string {
  const cwd = shopProject();
  const { code, stderr } = faultline(['baseline', 'create'], { cwd });
  expect([code, stderr]).toEqual([0, `faultline: ${name} holds 2 findings\n`]);
  return cwd;
}

function edit(cwd: string, file: string, change: (text: string) => string): void {
  const path = join(cwd, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('what is in the baseline is not reported again, and counted', () => {
  const cwd = withBaseline();
  const { code, stdout, stderr } = faultline([], { cwd });
  expect([code, stdout, stderr]).toEqual([0, '', 'faultline: nothing found in 4 files (2 in the baseline)\n']);
  const json = JSON.parse(faultline(['--format=json'], { cwd }).stdout);
  expect(json).toMatchObject({ findings: [], baselined: 2 });
  expect(faultline(['--no-baseline'], { cwd }).code).toBe(1);
  expect(faultline([], { cwd, env: { FAULTLINE_NO_BASELINE: '1' } }).code).toBe(1);
});

test('one finding a line, in the order of files, no lines of code', () => {
  const text = readFileSync(join(withBaseline(), name), 'utf8');
  const { version, findings } = JSON.parse(text);
  expect(version).toBe(1);
  expect(findings.map(({ file, rule }: Record<string, string>) => [file, rule])).toEqual([
    ['src/shop_bell.erl', 'mailbox/receive-loop-no-catch-all'],
    ['src/shop_shelf.erl', 'process/bad-callback-return'],
  ]);
  expect(text.split('\n').filter((line) => line.includes('"fingerprint"'))).toHaveLength(2);
});

test('moved, reformatted and renamed code wakes nothing', () => {
  const cwd = withBaseline();
  edit(cwd, 'src/shop_shelf.erl', (text) => {
    const moved = text
      .replace('init(_)', '%% A comment.\n\nhelp(Shelf) -> Shelf.\n\ninit(_)')
      .replace('[init/1', '[help/1, init/1');
    return moved
      .replace('{norply, State}', '{norply,\n     NewState}')
      .replace('handle_cast(_Msg, State)', 'handle_cast(_Msg, NewState)');
  });
  const { code, stdout } = faultline([], { cwd });
  expect([code, stdout]).toEqual([0, '']);
});

test('a new fault beside known ones is reported alone', () => {
  const cwd = withBaseline();
  appendFileSync(join(cwd, 'src/shop_shelf.erl'), '\nhandle_info(_, State) -> {norply, State}.\n');
  edit(cwd, 'src/shop_shelf.erl', (text) => text.replace('handle_cast/2', 'handle_cast/2, handle_info/2'));
  const { code, stdout } = faultline(['--format=concise'], { cwd });
  expect(code).toBe(1);
  expect(stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/shop_shelf\.erl:\d+:\d+: error: handle_info\/2 returns/)]);
});

test('an entry whose finding is gone is stale, until it is pruned', () => {
  const cwd = withBaseline();
  edit(cwd, 'src/shop_shelf.erl', (text) => text.replace('norply', 'noreply'));
  const { code, stdout } = faultline(['--format=concise'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^faultline-baseline\.json:\d+:1: info: .*process\/bad-callback-return in src\/shop_shelf\.erl.* \[baseline\/stale\]\n$/,
  );
  // What is not looked at is not judged.
  expect(faultline(['src/shop_bell.erl', '--format=concise'], { cwd }).stdout).toBe('');
  expect(faultline(['--select=mailbox/', '--format=concise'], { cwd }).stdout).toBe('');
  expect(faultline(['baseline', 'prune'], { cwd }).stderr).toBe(`faultline: 1 stale entry removed from ${name}\n`);
  expect(faultline(['--format=concise'], { cwd }).stdout).toBe('');
  expect(faultline(['baseline', 'show'], { cwd }).stdout).toMatch(
    /^src\/shop_bell\.erl: .* \[mailbox\/receive-loop-no-catch-all\]\n$/,
  );
});

test('a baseline that is missing or broken ends the run with its name', () => {
  const cwd = withBaseline();
  writeFileSync(join(cwd, name), '{"version": 2, "findings": []}');
  expect(faultline([], { cwd })).toMatchObject({
    code: 2,
    stderr: `faultline: ${name} is no baseline: expected "version": 1, not 2\n`,
  });
  rmSync(join(cwd, name));
  expect(faultline(['baseline', 'show'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('there is no baseline here'),
  });
  expect(faultline(['--baseline=lost.json'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('cannot read the baseline lost.json'),
  });
});

test('the configuration may name another file', () => {
  const cwd = shopProject({ 'faultline.toml': 'baseline = "known.json"\n' });
  expect(faultline(['baseline', 'create'], { cwd }).stderr).toBe('faultline: known.json holds 2 findings\n');
  expect(faultline([], { cwd }).code).toBe(0);
});
