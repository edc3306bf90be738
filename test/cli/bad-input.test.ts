import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';
import { innocent, shopProject } from './shop-project.ts';

/** Findings of a file that stands alone in a project, as `line:column: severity: message [rule]`, and the exit code. */
function verdictOn(bytes: string | Uint8Array, name = 'shop.erl') {
  const cwd = temporaryProject({ 'src/': '' });
  writeFileSync(join(cwd, 'src', name), bytes);
  const { code, stdout, stderr } = faultline(['--format', 'concise'], { cwd });
  return { code, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
}

function isReadable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

describe('what is named', () => {
  test('may be missing', () => {
    const cwd = shopProject();
    expect(faultline(['nowhere', 'src', 'nobody.erl'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'faultline: no such file or folder: nowhere (and 1 more)\n',
    });
  });

  test('may be a misspelt command', () => {
    const { code, stderr } = faultline(['explian', 'supervision/unknown-spec-key'], { cwd: shopProject() });
    expect([code, stderr]).toEqual([2, "faultline: no such file or folder: explian (and 1 more), did you mean 'explain'?\n"]);
  });

  test('may be nothing that faultline reads', () => {
    const { code, stdout, stderr } = faultline(['notes.txt'], { cwd: shopProject({ 'notes.txt': 'buy bread\n' }) });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('faultline: notes.txt was not analysed: faultline reads no such files\n');
  });

  test('may be excluded', () => {
    const cwd = shopProject({ 'faultline.toml': 'exclude = ["src/shop_shelf.erl"]\n' });
    const { code, stderr } = faultline(['src/shop_shelf.erl'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('faultline: src/shop_shelf.erl was not analysed: the settings exclude it\n');
  });

  test('may hold no Erlang', () => {
    const { code, stdout, stderr } = faultline([], { cwd: temporaryProject({ 'notes.txt': '' }) });
    expect([code, stdout, stderr]).toEqual([0, '', 'faultline: no Erlang files found\n']);
  });

  test('may begin with a dash, after --', () => {
    const cwd = temporaryProject({ '-shop.erl': '-module(shop).\n-export([open/0]).\nopen() -> .\n' });
    const { code, stdout } = faultline(['--format', 'concise', '--', '-shop.erl'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-shop\.erl:3:\d+: warning: .* \[source\/syntax-error\]\n$/);
  });
});

describe('a file', () => {
  test('may be empty', () => {
    expect(verdictOn('')).toMatchObject({ code: 0, lines: [] });
  });

  test('may be binary', () => {
    const { code, lines } = verdictOn(Uint8Array.of(0xca, 0xfe, 0, 0, 1));
    expect(code).toBe(1);
    expect(lines).toEqual(['src/shop.erl:1:1: warning: this file is not analysed: it is a binary file [source/unreadable-file]']);
  });

  test('may hold bytes that are no UTF-8: columns count letters of Latin-1', () => {
    const text = "-module(shop).\n-behaviour(gen_server).\n-export([init/1]).\ninit(_) -> '\xe4\xf6\xfc', okay.\n";
    const { code, lines } = verdictOn(Buffer.from(text, 'latin1'));
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^src\/shop\.erl:4:19: error: .* \[process\/bad-callback-return\]$/)]);
  });

  test('may have lines that end as on Windows', () => {
    const { lines } = verdictOn('-module(shop).\r\n-behaviour(gen_server).\r\n-export([init/1]).\r\ninit(_) -> okay.\r\n');
    expect(lines).toEqual([expect.stringMatching(/^src\/shop\.erl:4:12: error: [^\r]*\]$/)]);
  });

  test('may have a line of 10 MB', () => {
    const { code, lines } = verdictOn(`-module(shop).\nopen() -> "${'a'.repeat(10_000_000)}".\n`);
    expect(code).toBe(1);
    expect(lines).toEqual([
      'src/shop.erl:1:1: warning: this file is not analysed: it has 10.0 MB, more than is read of one file [source/unreadable-file]',
    ]);
  });

  test.each([
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
    ['<<', '>>'],
    ['fun() -> ', ' end'],
    ['case x of y -> ', ' end'],
    ['f(', ')'],
    ['not ', ''],
  ])('may nest %j 100,000 deep', (open, close) => {
    const { code, lines } = verdictOn(`-module(shop).\nopen() -> ${open.repeat(100_000)}x${close.repeat(100_000)}.\n`);
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^src\/shop\.erl:\d+:\d+: warning: .* \[source\/[a-z-]+\]$/)]);
  });

  test('may be half a file', () => {
    const { code, lines } = verdictOn('-module(shop).\nopen() -> receive {bell, From} -> From ! "');
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/\[source\/syntax-error\]$/)]);
  });

  test('may be a folder, a named pipe, or a link that leads to nothing or to itself', () => {
    const cwd = shopProject({ 'src/fine.erl': innocent('fine') });
    mkdirSync(join(cwd, 'src', 'folder.erl'));
    symlinkSync('nowhere.erl', join(cwd, 'src', 'broken.erl'));
    symlinkSync('itself.erl', join(cwd, 'src', 'itself.erl'));
    symlinkSync('..', join(cwd, 'src', 'around'));
    spawnSync('mkfifo', [join(cwd, 'src', 'pipe.erl')]);
    const { code, stdout } = faultline(['--format', 'concise', '--select', 'source/'], { cwd });
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'src/broken.erl:1:1: warning: this file is not analysed: a symbolic link that leads nowhere [source/unreadable-file]',
      'src/itself.erl:1:1: warning: this file is not analysed: a symbolic link that leads to itself [source/unreadable-file]',
      'src/pipe.erl:1:1: warning: this file is not analysed: not a regular file [source/unreadable-file]',
      '',
    ]);
  });

  test('may be forbidden to read, if anything is to whoever runs this', () => {
    const cwd = shopProject({ 'src/secret.erl': innocent('secret') });
    const secret = join(cwd, 'src', 'secret.erl');
    chmodSync(secret, 0);
    const { code, stdout } = faultline(['--format', 'concise', '--select', 'source/'], { cwd });
    const line = 'src/secret.erl:1:1: warning: this file is not analysed: permission denied [source/unreadable-file]\n';
    expect([code, stdout]).toEqual(isReadable(secret) ? [0, ''] : [1, line]);
  });
});

describe('rules and settings', () => {
  const cwd = () => shopProject();

  test.each([
    [
      ['explain', 'supervision/unknown-spec-keys'],
      "unknown rule 'supervision/unknown-spec-keys', did you mean 'supervision/unknown-spec-key'?",
    ],
    [['explain', 'unknown-spec-key'], "unknown rule 'unknown-spec-key', did you mean 'supervision/unknown-spec-key'?"],
    [['--select', 'supervison/'], "--select: unknown rule 'supervison/', did you mean 'supervision/'?"],
    [
      ['--ignore', 'mailbox/receive-in-calback'],
      "--ignore: unknown rule 'mailbox/receive-in-calback', did you mean 'mailbox/receive-in-callback'?",
    ],
    [
      ['--severity', 'process/bad-callback-return=fatal'],
      "--severity: unknown severity 'fatal' (one of off, info, warning, error)",
    ],
    [['--profile', 'defualt'], "--profile: unknown profile 'defualt', did you mean 'default'?"],
    [['--config', 'nowhere.toml'], 'cannot read nowhere.toml: no such file'],
  ])('%j is answered in one line', (args, message) => {
    expect(faultline(args, { cwd: cwd() })).toEqual({ code: 2, stdout: '', stderr: `faultline: ${message}\n` });
  });

  test.each([
    [
      'profile = "defualt"\n',
      /^faultline: profile: unknown profile 'defualt' at faultline\.toml:1:\d+, did you mean 'default'\?\n$/,
    ],
    ['profil = "default"\n', /^faultline: unknown key 'profil' at faultline\.toml:1:1, did you mean 'profile'\?\n$/],
    ['profile = \n', /^faultline: .*faultline\.toml:1:\d+.*\n$/],
    [
      '[rules."mailbox/nothing"]\nseverity = "info"\n',
      /^faultline: unknown rule 'mailbox\/nothing' at faultline\.toml:1:\d+.*\n$/,
    ],
    ['\xff\0', /^faultline: .*faultline\.toml.*\n$/],
  ])('a configuration file may be broken: %j', (text, message) => {
    const project = shopProject();
    writeFileSync(join(project, 'faultline.toml'), text, 'latin1');
    const { code, stdout, stderr } = faultline([], { cwd: project });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('standard output', () => {
  const shell = (script: string, cwd: string) =>
    spawnSync(
      'bash',
      ['-c', script.replaceAll('FAULTLINE', `'${process.execPath}' '${join(__dirname, '..', '..', 'dist', 'cli.js')}'`)],
      {
        cwd,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        timeout: 60_000,
      },
    );

  /** Enough findings to fill any pipe. */
  function longProject(): string {
    const callbacks = Array.from({ length: 3000 }, (_, i) => `handle_cast({order, ${i}}, State) -> {norply, State}`);
    const head = '-module(shop_orders).\n-behaviour(gen_server).\n-export([handle_cast/2]).\n';
    return temporaryProject({ 'src/shop_orders.erl': `${head}${callbacks.join(';\n')}.\n` });
  }

  test('may be a pipe that is closed early', () => {
    const { stdout, stderr } = shell('FAULTLINE --no-cache | head -n 1; echo $PIPESTATUS', longProject());
    const [first, code, ...others] = stdout.split('\n');
    expect(first).toMatch(/^src\/shop_orders\.erl:\d+:\d+: /);
    expect([code, ...others]).toEqual(['1', '']);
    expect(stderr).toMatch(/^faultline: \d+ errors in 1 file\n$/);
  });

  test('may be a slow pipe, and receives everything', () => {
    const cwd = longProject();
    const { stdout } = shell('FAULTLINE --format json | (sleep 1; cat)', cwd);
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(2000);
    shell('FAULTLINE --format json > whole.json', cwd);
    expect(readFileSync(join(cwd, 'whole.json'), 'utf8')).toBe(stdout);
    unlinkSync(join(cwd, 'whole.json'));
  });

  test('may be full', () => {
    const { status, stderr } = shell('FAULTLINE --quiet > /dev/full', shopProject());
    expect(status).toBe(2);
    expect(stderr).toMatch(/^faultline: cannot write to standard output: .*\n$/);
  });

  test('a report that cannot be written is one line', () => {
    const { code, stdout, stderr } = faultline(['-o', 'sarif=nowhere/out.sarif'], { cwd: shopProject() });
    expect([code, stdout, stderr]).toEqual([2, '', 'faultline: cannot write nowhere/out.sarif: no such folder\n']);
  });
});
