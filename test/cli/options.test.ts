import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultline, type RunOptions } from './program.ts';
import { shopProject } from './shop-project.ts';

let cwd: string;
beforeAll(() => {
  cwd = shopProject();
});

function run(args: readonly string[], options: Omit<RunOptions, 'cwd'> = {}) {
  return faultline(args, { cwd, ...options });
}

/** The rules that reported. */
function rulesIn(args: readonly string[], env: Readonly<Record<string, string>> = {}): readonly string[] {
  const lines = run(['--format', 'jsonl', ...args], { env }).stdout.split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line).rule);
}

const both = ['mailbox/receive-loop-no-catch-all', 'process/bad-callback-return'];

describe('rules', () => {
  test.each([
    [['--select', 'process/'], both.slice(1)],
    [['--select', 'process/,mailbox/'], both],
    [['--select', 'process/', '--select=mailbox/receive-loop-no-catch-all'], both],
    [['--ignore', 'process/bad-callback-return'], both.slice(0, 1)],
    [['--severity', 'mailbox/=off,process/bad-callback-return=info'], both.slice(1)],
  ])('%j', (args, expected) => {
    expect(rulesIn(args)).toEqual(expected);
  });

  test('--severity changes what is printed and counted', () => {
    const { code, stdout, stderr } = run(['--severity', 'process/=info', '--ignore', 'mailbox/', '--format', 'concise']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/: info: handle_cast\/2 returns /);
    expect(stderr).toBe('faultline: 1 note in 4 files\n');
  });
});

describe('the environment', () => {
  test.each([
    ['FAULTLINE_SELECT', 'process/', both.slice(1)],
    ['FAULTLINE_IGNORE', 'process/ mailbox/', []],
    ['FAULTLINE_MAX_FINDINGS', '1', both.slice(0, 1)],
  ])('%s=%s is read', (name, value, expected) => {
    expect(rulesIn([], { [name]: value })).toEqual(expected);
  });

  test('gives way to what is typed', () => {
    expect(rulesIn(['--max-findings', '2'], { FAULTLINE_MAX_FINDINGS: '1', FAULTLINE_FORMAT: 'html' })).toEqual(both);
    expect(rulesIn(['--select', 'mailbox/'], { FAULTLINE_SELECT: 'process/' })).toEqual(both.slice(0, 1));
  });

  test('knows switches both ways', () => {
    expect(run(['--format=concise'], { env: { FAULTLINE_QUIET: '1' } }).stderr).toBe('');
    expect(run(['--format=concise'], { env: { FAULTLINE_QUIET: '0' } }).stderr).not.toBe('');
    expect(run(['--no-quiet'], { env: { FAULTLINE_QUIET: 'true' } }).stderr).not.toBe('');
    const verbose = { FAULTLINE_VERBOSE: '1', FAULTLINE_NO_CACHE: '1' };
    run([]);
    expect(run([], { env: verbose }).stderr).toContain('facts of 0 files came from the cache');
  });

  test('names several reports', () => {
    run([], { env: { FAULTLINE_OUTPUT: 'json=a.json sarif=b.sarif' } });
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).findings).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(cwd, 'b.sarif'), 'utf8')).runs).toHaveLength(1);
  });

  test.each([
    ['FAULTLINE_FORMAT', 'jsno', "FAULTLINE_FORMAT: unknown 'jsno', did you mean 'json'?"],
    ['FAULTLINE_JOBS', 'many', "FAULTLINE_JOBS: expected a whole number from 1 on, not 'many'"],
    ['FAULTLINE_QUIET', 'maybe', "FAULTLINE_QUIET: expected 1 or 0, not 'maybe'"],
    ['FAULTLINE_FAIL_ON', 'warn', "FAULTLINE_FAIL_ON: unknown severity 'warn' (one of error, warning, info, never)"],
  ])('says what is wrong with %s=%s', (name, value, message) => {
    expect(run([], { env: { [name]: value } })).toEqual({ code: 2, stdout: '', stderr: `faultline: ${message}\n` });
  });

  test('is not asked by other commands', () => {
    expect(run(['rules'], { env: { FAULTLINE_FORMAT: 'sarif', FAULTLINE_JOBS: 'many' } }).code).toBe(0);
  });
});

describe('arguments', () => {
  test('come from a file, one a line', () => {
    writeFileSync(join(cwd, 'ci.args'), '# what CI asks\n--format=jsonl\n\n--select\nprocess/\nsrc\n');
    expect(run(['@ci.args']).stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(run(['check', '@ci.args', '--select', 'mailbox/']).stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('may be given twice: the last one counts', () => {
    expect(run(['--format', 'html', '--format', 'concise', '--jobs', '1', '--jobs', '2']).stdout).toMatch(/^src\//);
  });

  test.each([
    [['--formt', 'json'], "unknown option --formt, did you mean '--format'?; see faultline --help"],
    [['-q'], 'unknown option -q; see faultline --help'],
    [['check', '--fail-onn=error'], "unknown option --fail-onn, did you mean '--fail-on'?; see faultline --help"],
    [['rules', '--profile=audit'], '--profile is an option of check; see faultline rules --help'],
    [['--jobs'], '--jobs needs a value; see faultline --help'],
    [['--jobs', '0'], "--jobs: expected a whole number from 1 on, not '0'"],
    [['--max-findings', '1.5'], "--max-findings: expected a whole number from 1 on, not '1.5'"],
    [['--format', 'sarfi'], "--format: unknown 'sarfi', did you mean 'sarif'?"],
    [['--output', 'sarif'], "--output: expected FORMAT=FILE, not 'sarif'"],
    [['--output', 'sarfi=x'], "--output: unknown 'sarfi', did you mean 'sarif'?"],
    [['@nowhere.args'], 'cannot read the argument file nowhere.args'],
    [['explain'], 'an argument is missing; see faultline --help'],
    [['explain', 'a/b', 'c/d'], "unexpected argument 'c/d'; see faultline --help"],
    [['rules', '--format', 'xml'], "--format: unknown 'xml' (one of text, json, markdown)"],
    [['--stdin-filename', 'src/x.erl', 'src'], '--stdin-filename: no paths may be named besides'],
  ])('%j cannot be understood', (args, message) => {
    expect(run(args)).toEqual({ code: 2, stdout: '', stderr: `faultline: ${message}\n` });
  });
});

describe('standard input', () => {
  const text = '-module(shop_shelf).\n-behaviour(gen_server).\n-export([init/1]).\ninit(_) -> okay.\n';

  test('stands in for a file, which need not exist', () => {
    for (const name of ['src/shop_shelf.erl', 'src/shop_new.erl']) {
      const { code, stdout } = run(['--stdin-filename', name, '--format', 'concise'], { input: text });
      expect(code).toBe(1);
      expect(stdout).toMatch(new RegExp(`^${name}:4:12: error: init/1 returns okay, .*\\n$`));
    }
  });

  test('may be Latin-1, empty or binary', () => {
    const latin1 = Buffer.from(text.replace('okay', "'\xe4', okay"), 'latin1');
    const args = ['--stdin-filename', 'src/shop_shelf.erl', '--format', 'concise'];
    expect(run(args, { input: latin1 }).stdout).toMatch(/^src\/shop_shelf\.erl:4:17: /);
    expect(run(args, { input: '' })).toMatchObject({ code: 0, stdout: '' });
    expect(run(args, { input: '\0' })).toEqual({ code: 2, stdout: '', stderr: 'faultline: standard input is binary\n' });
  });
});

describe('what is said besides the findings', () => {
  test('stays off stdout', () => {
    const plain = run([]).stdout;
    const { stdout, stderr } = run(['--statistics', '--timing', '--verbose']);
    expect(stdout).toBe(plain);
    expect(stderr).toMatch(/^ {5}1 {2}mailbox\/receive-loop-no-catch-all\n {5}1 {2}process\/bad-callback-return\n/);
    expect(stderr).toMatch(/^ +\d+\.\d ms {2}read$/m);
    expect(stderr).toMatch(/^ +\d+\.\d ms {2}process\/bad-callback-return$/m);
    expect(stderr).toContain('faultline: no configuration file; profile default, OTP 25, fails on warning\n');
  });

  test('is nothing, when quiet', () => {
    expect(run(['--quiet', 'src', 'rebar.lock.txt']).stderr).toBe('faultline: no such file or folder: rebar.lock.txt\n');
    expect(run(['--quiet']).stderr).toBe('');
  });
});

describe('colours', () => {
  const isColoured = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    run(args, { env }).stdout.includes('\x1b[');

  test('are for terminals, unless somebody wants otherwise', () => {
    expect(isColoured([])).toBe(false);
    expect(isColoured(['--color'])).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: '0' })).toBe(false);
    expect(isColoured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(isColoured(['--color'], { NO_COLOR: '1' })).toBe(true);
  });

  test('are in the text format only', () => {
    expect(isColoured(['--color', '--format', 'json'])).toBe(false);
    run(['--color', '-o', 'text=plain.txt']);
    expect(readFileSync(join(cwd, 'plain.txt'), 'utf8')).not.toContain('\x1b[');
  });
});
