import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'smol-toml';
import { rules } from '../../rules/index.ts';
import { temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';
import { shopProject } from './shop-project.ts';

describe('settings in rebar.config', () => {
  const settings = `{erl_opts, [debug_info]}.
%% What faultline is told.
{faultline, [{profile, extended}, {fail_on, never},
             {rules, [{"mailbox/", info}, {'process/bad-callback-return', [{severity, off}]}]},
             {overrides, [[{files, ["src/**"]}, {rules, #{<<"mailbox/">> => error}}]]}]}.
`;

  test('hold as those of faultline.toml do', () => {
    const cwd = shopProject({ 'rebar.config': settings });
    const { code, stdout } = faultline(['--format=concise'], { cwd });
    expect(stdout).toMatch(/^src\/shop_bell\.erl:7:5: error: .*\[mailbox\/receive-loop-no-catch-all\]\n$/);
    expect(code).toBe(0);
  });

  test.each([
    ['{profile, extendd}', "profile: unknown profile 'extendd' at rebar.config:1:24, did you mean 'extended'?"],
    ['{profle, audit}', "unknown key 'profle' at rebar.config:1:15, did you mean 'profile'?"],
    ['{exclude, "a"}', 'exclude: expected a list of strings, not a string, at rebar.config:1:24'],
    ['{rules, [{mailbox, off}]}', "unknown rule 'mailbox' at rebar.config:1:24, did you mean 'mailbox/'?"],
  ])('%s ends the run with its place', (written, message) => {
    const cwd = temporaryProject({ 'rebar.config': `{faultline, [${written}]}.\n` });
    expect(faultline([], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: `faultline: ${message}\n` });
  });

  test('beside a faultline.toml are one too many', () => {
    const cwd = temporaryProject({ 'rebar.config': settings, 'faultline.toml': '' });
    const { code, stderr } = faultline([], { cwd });
    expect([code, stderr]).toEqual([2, 'faultline: both faultline.toml and rebar.config hold settings: keep one of them\n']);
  });

  test('a rebar.config that is deeply nested or broken is no reason to fail', () => {
    const deep = `{faultline, ${'['.repeat(20_000)}`;
    const { code, stderr } = faultline(['config', 'verify'], { cwd: temporaryProject({ 'rebar.config': deep }) });
    expect([code, stderr]).not.toEqual([2, expect.stringContaining('internal error')]);
  });
});

describe('config', () => {
  const toml = `profile = "extended"
[rules]
"mailbox/receive-in-callback" = "off"
[[overrides]]
files = ["legacy/**"]
rules = { "process/bad-callback-return" = "info" }
`;

  test('print says what holds and where it comes from', () => {
    const cwd = temporaryProject({ 'faultline.toml': toml, 'rebar.config': '{minimum_otp_vsn, "24"}.\n' });
    const { code, stdout } = faultline(['config', 'print'], { cwd, env: { FAULTLINE_FAIL_ON: 'error' } });
    expect(code).toBe(0);
    const sources = Object.fromEntries(Array.from(stdout.matchAll(/^(\S+) = .*# (.*)$/gm), ([, key, source]) => [key, source]));
    expect(sources).toMatchObject({
      profile: 'faultline.toml',
      otp: 'minimum_otp_vsn in rebar.config',
      fail_on: 'environment',
      include: 'default',
      '"mailbox/receive-in-callback"': 'faultline.toml',
    });
    expect(parse(stdout)).toMatchObject({
      profile: 'extended',
      otp: 24,
      fail_on: 'error',
      overrides: [{ files: ['legacy/**'] }],
    });
  });

  test('print FILE says how severe each rule is there', () => {
    const cwd = temporaryProject({ 'faultline.toml': toml });
    const severities = (file: string) =>
      parse(faultline(['config', 'print', file], { cwd }).stdout).rules as Record<string, string>;
    expect(severities('legacy/a.erl')['process/bad-callback-return']).toBe('info');
    expect(severities('src/a.erl')['process/bad-callback-return']).toBe('error');
    expect(severities('src/a.erl')['mailbox/receive-in-callback']).toBe('off');
    expect(Object.keys(severities('src/a.erl'))).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });

  test('verify says everything that is wrong, in order', () => {
    const cwd = temporaryProject({ 'faultline.toml': 'profil = "audit"\nfail_on = "always"\n' });
    const { code, stderr } = faultline(['config', 'verify'], { cwd });
    expect([code, stderr.trimEnd().split('\n')]).toEqual([
      2,
      [
        "faultline: unknown key 'profil' at faultline.toml:1:1, did you mean 'profile'?",
        expect.stringMatching(/^faultline: fail_on: unknown severity 'always' at faultline\.toml:2:11/),
      ],
    ]);
    const sound = temporaryProject({ 'faultline.toml': toml });
    expect(faultline(['config', 'verify'], { cwd: sound })).toMatchObject({
      code: 0,
      stderr: 'faultline: faultline.toml is in order\n',
    });
    expect(faultline(['config', 'verify'], { cwd: temporaryProject({}) })).toMatchObject({ code: 0 });
  });

  test('schema prints a JSON schema that knows every rule', () => {
    const schema = JSON.parse(faultline(['config', 'schema'], { cwd: temporaryProject({}) }).stdout);
    const validate = new Ajv().compile(schema);
    expect(validate(parse(toml))).toBe(true);
    for (const { id } of rules) expect(validate({ rules: { [id]: 'off' } })).toBe(true);
    expect(validate({ rules: { 'mailbox/lost': 'off' } })).toBe(false);
  });
});

describe('init', () => {
  test('writes a configuration that is in order, and says what comes next', () => {
    const cwd = shopProject({ 'rebar.config': '{minimum_otp_vsn, "26.1"}.\n' });
    const { code, stdout, stderr } = faultline(['init'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^faultline: faultline\.toml written\nfaultline: 'faultline baseline create' /);
    expect(stdout).toContain('- id: faultline\n');
    expect(stdout).toContain('github/codeql-action/upload-sarif');
    expect(faultline(['config', 'verify'], { cwd }).code).toBe(0);
    // What is commented out is in order as well.
    const text = readFileSync(join(cwd, 'faultline.toml'), 'utf8');
    const open = text.replaceAll(/^# (?=\w+ = |\[|")/gm, '');
    expect(parse(open)).toMatchObject({
      otp: 26,
      behaviours: { my_supervisor: 'supervisor' },
      overrides: [{ files: ['apps/legacy/**'] }],
    });
    expect(faultline(['config', 'verify'], { cwd: temporaryProject({ 'faultline.toml': open }) }).stderr).toContain('in order');
  });

  test('with --baseline makes what is there known', () => {
    const cwd = shopProject();
    expect(faultline(['init', '--baseline'], { cwd }).stderr).toContain('faultline-baseline.json holds 2 findings');
    expect(faultline([], { cwd }).code).toBe(0);
  });

  test('leaves a configuration alone that is there already', () => {
    const cwd = temporaryProject({ 'faultline.toml': 'profile = "audit"\n' });
    expect(faultline(['init'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('faultline.toml is there already'),
    });
    expect(readFileSync(join(cwd, 'faultline.toml'), 'utf8')).toBe('profile = "audit"\n');
  });
});

describe('completion', () => {
  const cwd = temporaryProject({ 'shop.erl': '' });
  const script = faultline(['completion', 'bash'], { cwd }).stdout;

  /** What bash offers for the last of these words. */
  function offered(...words: readonly string[]): string[] {
    const code = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _faultline; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${code}`], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.trimEnd().split('\n');
  }

  test('offers commands, options, formats, rules and files', () => {
    expect(offered('faultline', 'ex')).toEqual(['explain']);
    expect(offered('faultline', 'sh')).toEqual(['shop.erl']);
    expect(offered('faultline', 'check', '--fail')).toEqual(['--fail-on']);
    expect(offered('faultline', '--format', 'ju')).toEqual(['junit']);
    expect(offered('faultline', 'explain', 'supervision/period')).toEqual(['supervision/period-unit']);
  });

  test('speaks the shell in use unless one is named', () => {
    expect(faultline(['completion'], { cwd, env: { SHELL: '/usr/bin/fish' } }).stdout).toContain(
      'complete -c faultline -l format -r',
    );
    expect(faultline(['completion', 'zsh'], { cwd }).stdout).toMatch(/^#compdef faultline\n/);
    expect(faultline(['completion', 'tcsh'], { cwd })).toMatchObject({ code: 2 });
  });
});
