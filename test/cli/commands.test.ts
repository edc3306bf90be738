import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';

const root = join(__dirname, '..', '..');
const cwd = temporaryProject({});

/** The output of a command that has to succeed and say nothing on stderr. */
function outputOf(...args: readonly string[]): string {
  const { code, stdout, stderr } = faultline(args, { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

test('--version prints name and version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(outputOf('--version')).toBe(`faultline ${version}\n`);
});

describe('--help', () => {
  const help = outputOf('--help');

  test('names every command', () => {
    for (const command of ['check', 'explain', 'rules', 'tree', 'inspect']) expect(help).toContain(`\n  faultline ${command} `);
  });

  test('tells of the exit codes and the environment', () => {
    expect(help).toContain('Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not be done.');
    expect(help).toContain('FAULTLINE_FAIL_ON');
  });

  test('fits a terminal', () => {
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('of a command tells of its own options', () => {
    expect(outputOf('inspect', '--help')).toMatch(/--format +text, json/);
  });
});

describe('rules', () => {
  test('as text: one line each, the columns aligned', () => {
    const [head = '', ...lines] = outputOf('rules').trimEnd().split('\n');
    expect(head.split(/ {2,}/)).toEqual(['rule', 'severity', 'confidence', 'profile', 'fix', 'CWE']);
    const column = head.indexOf('severity');
    for (const line of lines) expect(line.slice(column - 1)).toMatch(/^ (?:error|warning|info) /);
    for (const { id } of rules) expect(lines.some((line) => line.startsWith(`${id} `))).toBe(true);
  });

  test('as JSON: what the catalogue says', () => {
    const listed: readonly { id: string }[] = JSON.parse(outputOf('rules', '--format=json'));
    for (const { id, summary, advice, severity, confidence, profile, cwe, fix = null, securitySeverity = null } of rules) {
      const expected = { id, summary, advice, severity, confidence, profile, cwe, fix, securitySeverity };
      expect(listed.find((each) => each.id === id)).toEqual(expected);
    }
    expect(listed.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).sort());
  });

  test('as Markdown: a table', () => {
    const lines = outputOf('rules', '--format=markdown').trimEnd().split('\n');
    expect(lines[1]).toMatch(/^(?:\| --- )+\|$/);
    expect(lines.filter((line) => line.split(' | ').length !== 7)).toEqual([]);
  });
});

describe('explain', () => {
  test('prints the page of a rule, without the marks of its generated parts', () => {
    const page = readFileSync(join(root, 'rules', 'process', 'bad-callback-return', 'README.md'), 'utf8');
    const printed = outputOf('explain', 'process/bad-callback-return');
    expect(printed).toBe(page.replaceAll(/^<!-- .* -->\n/gm, ''));
    expect(printed).toMatch(/## Why[\s\S]*## Reported[\s\S]*```erlang/);
  });

  test('has a page for everything that can be reported', () => {
    const listed: readonly { id: string }[] = JSON.parse(outputOf('rules', '--format=json'));
    const own = new Set<string>(rules.map(({ id }) => id));
    for (const { id } of listed.filter((each) => !own.has(each.id))) expect(outputOf('explain', id)).toMatch(/^## Why/m);
  });

  test('knows what was meant', () => {
    expect(faultline(['explain', 'process/bad-callback-returns'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: "faultline: unknown rule 'process/bad-callback-returns', did you mean 'process/bad-callback-return'?\n",
    });
  });
});

describe('inspect', () => {
  const loops = temporaryProject({
    'shop_bell.erl': `-module(shop_bell).
-behaviour(gen_server).
-export([loop/1, sum/1, init/1]).

loop(N) -> receive ring -> loop(N + 1) end.

sum([]) -> 0;
sum([X | Xs]) -> X + sum(Xs).

init(_) -> case of end.
`,
    'shop_sup.erl': `-module(shop_sup).
-behaviour(supervisor).
-export([init/1]).

init([]) -> {ok, {#{strategy => one_for_all}, [#{id => bell, start => {shop_bell, start_link, []}, shutdown => 100}]}}.
`,
  });

  function inspected(...files: readonly string[]): unknown {
    const { code, stdout } = faultline(['inspect', ...files, '--format=json'], { cwd: loops });
    expect(code).toBe(0);
    return JSON.parse(stdout);
  }

  test('of one file is an object of the promised shape', () => {
    expect(inspected('shop_bell.erl')).toEqual({
      file: 'shop_bell.erl',
      module: 'shop_bell',
      behaviours: ['gen_server'],
      exports: ['loop/1', 'sum/1', 'init/1'],
      functions: [
        { name: 'loop', arity: 1, line: 5, clauses: 1, tailSelfCalls: 1, nonTailSelfCalls: 0, receives: 1, kind: 'forever' },
        { name: 'sum', arity: 1, line: 7, clauses: 2, tailSelfCalls: 0, nonTailSelfCalls: 1, receives: 0, kind: 'may-return' },
      ],
      supervisor: null,
      syntaxErrors: [{ line: 10, column: expect.any(Number) }],
    });
  });

  test('of a supervisor tells the effective values', () => {
    expect(inspected('shop_sup.erl')).toMatchObject({
      supervisor: {
        strategy: 'one_for_all',
        intensity: 1,
        period: 5,
        children: [
          {
            id: 'bell',
            start: 'shop_bell:start_link/0',
            restart: 'permanent',
            shutdown: 100,
            type: 'worker',
            modules: ['shop_bell'],
          },
        ],
      },
    });
  });

  test('of several files, or of a folder, is a list', () => {
    expect(inspected('shop_bell.erl', 'shop_sup.erl')).toMatchObject([{ module: 'shop_bell' }, { module: 'shop_sup' }]);
    expect(inspected('.')).toMatchObject([{ module: 'shop_bell' }, { module: 'shop_sup' }]);
  });

  test('as text is for people', () => {
    const { stdout } = faultline(['inspect', 'shop_bell.erl'], { cwd: loops });
    expect(stdout.split('\n')[0]).toBe('shop_bell.erl: module shop_bell, gen_server');
    expect(stdout).toMatch(/5: loop\/1 forever/);
  });

  test.each([
    ['a missing file', 'nowhere.erl', 'no such file or folder: nowhere.erl'],
    ['a folder without modules', 'empty', 'no Erlang module to inspect: empty'],
  ])('of %s ends with 2', (_what, file, message) => {
    const folder = temporaryProject({ 'empty/': '' });
    expect(faultline(['inspect', file], { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: `faultline: ${message}\n` });
  });
});
