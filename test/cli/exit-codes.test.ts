import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../src/cli/check-options.ts';
import { reporters } from '../../src/report/index.ts';
import { faultline } from './program.ts';
import { innocent, shopProject } from './shop-project.ts';

const headerLine = /^[^:\s][^:]*:\d+:\d+: (?:error|warning|info): .* \[[a-z-]+\/[a-z-]+\]$/;

let project: string;
beforeAll(() => {
  project = shopProject({ 'src/shop_id.erl': innocent('shop_id') });
});

test('there is a reporter for every format, and a format for every reporter', () => {
  expect([...formats].sort()).toEqual(Object.keys(reporters).sort());
});

describe.each(formats)('--format %s', (format) => {
  test('findings are results on stdout, and exit code 1', () => {
    const { code, stdout, stderr } = faultline(['--format', format], { cwd: project });
    expect(code).toBe(1);
    expect(stdout).toContain('norply');
    expect(stderr).toBe('faultline: 1 error, 1 warning in 5 files\n');
  });

  test('nothing found is exit code 0', () => {
    const { code, stdout } = faultline(['--format', format, 'src/shop_id.erl'], { cwd: project });
    expect(code).toBe(0);
    expect(stdout).not.toContain('src/shop_shelf.erl');
  });

  test('what cannot be done is one line on stderr, and exit code 2', () => {
    const { code, stdout, stderr } = faultline(['--format', format, 'src/shop_till.erl'], { cwd: project });
    expect([code, stdout, stderr]).toEqual([2, '', 'faultline: no such file or folder: src/shop_till.erl\n']);
  });
});

test.each([
  ['error', 1, 0],
  ['warning', 1, 1],
  ['info', 1, 1],
  ['never', 0, 0],
])('--fail-on %s: exit code %d with the error, %d with the warning', (failOn, withError, withWarning) => {
  const codeOf = (path: string) => faultline(['--fail-on', failOn, path], { cwd: project }).code;
  expect([codeOf('src/shop_shelf.erl'), codeOf('src/shop_bell.erl')]).toEqual([withError, withWarning]);
});

test('what is not printed counts too', () => {
  const { code, stdout, stderr } = faultline(['--max-findings', '1', '--fail-on', 'error', '--format', 'concise'], {
    cwd: project,
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^src\/shop_bell\.erl:7:5: warning: .*\n$/);
  expect(stderr).toContain('(1 more not shown)');
});

test('the exit code does not depend on where findings are written', () => {
  const sarif = join(project, 'out.sarif');
  const { code, stdout } = faultline(['-o', `sarif=${sarif}`, '-o', 'json=out.json', '--format', 'concise'], { cwd: project });
  expect(code).toBe(1);
  expect(stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(headerLine), expect.stringMatching(headerLine)]);
  expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results).toHaveLength(2);
  expect(JSON.parse(readFileSync(join(project, 'out.json'), 'utf8')).findings).toHaveLength(2);
});

test('of the text format only header lines have their shape', () => {
  const { stdout } = faultline([], { cwd: project });
  const concise = faultline(['--format', 'concise'], { cwd: project }).stdout;
  expect(
    stdout
      .split('\n')
      .filter((line) => headerLine.test(line))
      .join('\n'),
  ).toBe(concise.trimEnd());
});

test('named files narrow what is reported, globs too', () => {
  const files = (...paths: string[]) =>
    faultline([...paths, '--format', 'jsonl'], { cwd: project })
      .stdout.split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).file);
  expect(files('src/shop_bell.erl')).toEqual(['src/shop_bell.erl']);
  expect(files(join(project, 'src', 'shop_shelf.erl'))).toEqual(['src/shop_shelf.erl']);
  expect(files('src/shop_b*.erl')).toEqual(['src/shop_bell.erl']);
  expect(files('src')).toEqual(['src/shop_bell.erl', 'src/shop_shelf.erl']);
});

test('nothing but what was asked for is written', () => {
  faultline([], { cwd: project });
  expect(['dist', '.cache', 'faultline.toml'].filter((name) => existsSync(join(project, name)))).toEqual([]);
});
