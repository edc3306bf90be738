import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, type AnalyzeOptions, analyze } from '../../src/analyze.ts';
import { defaultSettings, type Settings } from '../../src/discover/settings.ts';
import { temporaryProject } from '../discover/temporary-project.ts';
import { badFunctions, shopModules, throwing } from './fake-rules.ts';

type Options = Partial<Omit<AnalyzeOptions, 'settings'>> & { readonly settings?: Partial<Settings> };

function run(root: string, options: Options = {}): Promise<Analysis> {
  const settings = { ...defaultSettings, ...options.settings };
  return analyze({ root, paths: [], rules: [badFunctions(), shopModules], cache: false, ...options, settings });
}

/** `file:line rule: message`, without the part of the message after a colon. */
function lines({ findings }: Analysis): string[] {
  return findings.map(({ at, rule, message }) => `${at.file}:${at.line} ${rule}: ${message}`);
}

const bad = '-module(a).\n-export([bad/0]).\n\nbad() -> ok.\n';

describe('what is reported', () => {
  test('findings of modules and of the project, sorted, with everything the rule says', async () => {
    const root = temporaryProject({
      'src/shop_web.erl': '-module(shop_web).\nbad() -> ok.\ngood() -> ok.\nbad(X) -> X.\n',
      'src/shop_db.erl': '-module(shop_db).\ngood() -> ok.\n',
    });
    const analysis = await run(root);
    expect(lines(analysis)).toEqual([
      'src/shop_db.erl:2 supervision/shop-module: shop_db is one of 2 modules',
      'src/shop_web.erl:2 process/bad-function: bad/0 is bad',
      'src/shop_web.erl:2 supervision/shop-module: shop_web is one of 2 modules',
      'src/shop_web.erl:4 process/bad-function: bad/1 is bad',
    ]);
    const [, first] = analysis.findings;
    expect(first).toMatchObject({ severity: 'warning', confidence: 'high', advice: 'Make it good.', related: [] });
    expect(first?.at).toEqual({ file: 'src/shop_web.erl', line: 2, column: 1, endLine: 2, endColumn: 4 });
    expect(new Set(analysis.findings.map((finding) => finding.fingerprint)).size).toBe(4);
    expect(analysis).toMatchObject({ files: 2, suppressed: 0, missing: [], hadInternalError: false });
  });

  test('only what was named, though the whole project is read', async () => {
    const root = temporaryProject({
      'rebar.config': '',
      'src/shop_web.erl': '-module(shop_web).\nbad() -> ok.\n',
      'src/a.erl': bad,
      'src/shop_db.erl': '-module(shop_db).\ngood() -> ok.\n',
    });
    const analysis = await run(root, { paths: ['src/shop_web.erl', 'src/gone.erl'] });
    expect(lines(analysis)).toEqual([
      'src/shop_web.erl:2 process/bad-function: bad/0 is bad',
      'src/shop_web.erl:2 supervision/shop-module: shop_web is one of 3 modules',
    ]);
    expect(analysis).toMatchObject({ files: 1, missing: ['src/gone.erl'] });
  });

  test('what stands in for a file, not what is on disk', async () => {
    const root = temporaryProject({ 'src/a.erl': bad });
    const overlay = new Map([[join(root, 'src/a.erl'), '-module(a).\nbad_news() -> ok.\n']]);
    const analysis = await run(root, { overlay });
    expect(lines(analysis)).toEqual(['src/a.erl:2 process/bad-function: bad_news/0 is bad']);
    expect(analysis.sourceOf('src/a.erl')).toContain('bad_news');
  });

  test('nothing in test code, unless it is asked for', async () => {
    const root = temporaryProject({
      'src/a.erl': `${bad}-ifdef(TEST).\nbad_helper() -> ok.\n-endif.\nbad_test() -> ok.\n`,
      'test/a_SUITE.erl': '-module(a_SUITE).\nbad(_) -> ok.\n',
    });
    expect(lines(await run(root))).toEqual(['src/a.erl:4 process/bad-function: bad/0 is bad']);
    expect(lines(await run(root, { settings: { tests: true } }))).toEqual([
      'src/a.erl:4 process/bad-function: bad/0 is bad',
      'src/a.erl:6 process/bad-function: bad_helper/0 is bad',
      'src/a.erl:8 process/bad-function: bad_test/0 is bad',
      'test/a_SUITE.erl:2 process/bad-function: bad/1 is bad',
    ]);
  });

  test('a thing said twice is reported once', async () => {
    const root = temporaryProject({ 'src/a.erl': bad });
    expect((await run(root, { rules: [badFunctions(), badFunctions()] })).findings).toHaveLength(1);
  });
});

describe('which rules report', () => {
  const root = () => temporaryProject({ 'src/shop_a.erl': '-module(shop_a).\nbad() -> ok.\n' });
  const reported = async (settings: Partial<Settings>, rules = [badFunctions({ profile: 'extended' }), shopModules]) =>
    (await run(root(), { settings, rules })).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  test('profiles include the ones before', async () => {
    expect(await reported({})).toEqual(['supervision/shop-module warning']);
    const both = ['process/bad-function warning', 'supervision/shop-module warning'];
    expect(await reported({ profile: 'extended' })).toEqual(both);
    expect(await reported({ profile: 'audit' })).toEqual(both);
  });

  test('selecting and ignoring by id and area', async () => {
    expect(await reported({ select: ['process/'] })).toEqual([]);
    expect(await reported({ select: ['process/bad-function'] })).toEqual(['process/bad-function warning']);
    expect(await reported({ select: ['supervision/'] })).toEqual(['supervision/shop-module warning']);
    expect(await reported({ profile: 'audit', ignore: ['supervision/'] })).toEqual(['process/bad-function warning']);
    expect(await reported({ profile: 'audit', ignore: ['process/bad-function'] })).toEqual(['supervision/shop-module warning']);
  });

  test('a severity that is set counts, and turns a rule on or off', async () => {
    expect(await reported({ severities: { 'process/bad-function': 'error' } })).toEqual([
      'process/bad-function error',
      'supervision/shop-module warning',
    ]);
    expect(await reported({ severities: { 'supervision/shop-module': 'off' } })).toEqual([]);
  });

  test('settings for some files win over those for all, the last over the first', async () => {
    const overrides = [
      { files: ['src/**'], severities: { 'supervision/shop-module': 'info' } },
      { files: ['src/shop_a.erl'], severities: { 'process/bad-function': 'error' } },
      { files: ['elsewhere/**'], severities: { 'supervision/shop-module': 'off' } },
    ] as const;
    expect(await reported({ overrides, severities: { 'supervision/shop-module': 'error' } })).toEqual([
      'process/bad-function error',
      'supervision/shop-module info',
    ]);
  });

  test('a problem may have a severity and a profile of its own', async () => {
    const picky = badFunctions({
      *check({ module, fn }, { place }) {
        const at = place(module, fn.nameSpan);
        yield { at, message: 'weak', severity: 'info', profile: 'audit' };
        yield { at, message: 'strong', severity: 'error' };
      },
    });
    expect(await reported({}, [picky])).toEqual(['process/bad-function error']);
    expect(await reported({ profile: 'audit' }, [picky])).toEqual(['process/bad-function error', 'process/bad-function info']);
  });
});

describe('what goes wrong', () => {
  test('a rule that throws is reported, and the others report', async () => {
    const root = temporaryProject({ 'src/shop_a.erl': '-module(shop_a).\nbad() -> ok.\n' });
    const rules = [throwing('module'), throwing('project'), badFunctions(), shopModules];
    const analysis = await run(root, { rules });
    expect(lines(analysis)).toEqual([
      'src/shop_a.erl:1 tool/internal-error: rule mailbox/throws-on-module failed on this file: TypeError: cannot read what is not there',
      'src/shop_a.erl:1 tool/internal-error: rule mailbox/throws-on-project failed on the project as a whole: TypeError: cannot read what is not there',
      'src/shop_a.erl:2 process/bad-function: bad/0 is bad',
      'src/shop_a.erl:2 supervision/shop-module: shop_a is one of 1 modules',
    ]);
    expect(analysis.hadInternalError).toBe(true);
  });

  test('a syntax error names the function no rule looks at; the rest of the file is analysed', async () => {
    const root = temporaryProject({ 'src/a.erl': '-module(a).\nbad(X) ->\n  case X of\n    1 -> )\n  end.\n\nbad() -> ok.\n' });
    const [error, ...others] = (await run(root)).findings;
    expect(error).toMatchObject({
      rule: 'source/syntax-error',
      severity: 'warning',
      message: 'this is not understood as Erlang, so no rule looks at bad/1',
    });
    expect(error?.at.line).toBe(error?.at.endLine);
    expect(others.map((finding) => finding.message)).toEqual(['bad/0 is bad']);
  });

  test('of very many syntax errors some are reported, and the others counted', async () => {
    const broken = Array.from({ length: 30 }, (_, i) => `f${i}() -> ).\n`).join('');
    const findings = (await run(temporaryProject({ 'src/a.erl': `-module(a).\n${broken}` }))).findings;
    expect(findings).toHaveLength(20);
    expect(findings.at(-1)?.message).toMatch(/; \d+ more syntax errors follow in this file$/);
    expect(findings.at(-2)?.message).not.toContain('follow');
  });

  test('term files have syntax errors too, but not for their placeholders', async () => {
    const root = temporaryProject({ 'config/sys.config': '[{kernel, ]}].\n', 'rel/sys.config.src': '[{kernel, {{tick}}}].\n' });
    expect(lines(await run(root))).toEqual([
      'config/sys.config:1 source/syntax-error: this is not understood as an Erlang term, so no rule looks at it',
    ]);
  });

  test('files of other programs that are named like term files are not Erlang', async () => {
    const root = temporaryProject({ 'web.config': '<?xml version="1.0"?><a/>\n', 'nginx.config': 'server { listen 80; }\n' });
    expect((await run(root)).findings).toEqual([]);
  });

  test('what is nested too deeply is said to be so', async () => {
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
    const root = temporaryProject({ 'src/a.erl': `-module(a).\nf() -> ${deep}.\n`, 'sys.config': `${deep}.\n` });
    expect((await run(root)).findings.map((finding) => finding.message)).toEqual([
      'this is nested too deeply to be followed, so no rule looks at f/0',
      'this is nested too deeply to be followed, so no rule looks at it',
    ]);
  });

  test('files that cannot be read say why', async () => {
    const root = temporaryProject({
      'src/binary.erl': 'FOR1\0\0\0',
      'src/secret.erl': bad,
      'src/long.erl': `x() -> "${'a'.repeat(3_100_000)}".`,
      'src/longer.erl': `x() -> "${'a'.repeat(9_000_000)}".`,
    });
    chmodSync(join(root, 'src/secret.erl'), 0);
    const isRoot = process.getuid?.() === 0;
    const found = (await run(root)).findings.filter((finding) => finding.rule === 'source/unreadable-file');
    expect(found.map(({ at, message }) => `${at.file}: ${message}`)).toEqual([
      'src/binary.erl: this file is not analysed: it is a binary file',
      expect.stringMatching(/^src\/long\.erl: this file is not analysed: it is too large: 3100010 /),
      'src/longer.erl: this file is not analysed: it has 9.0 MB, more than is read of one file',
      ...(isRoot ? [] : ['src/secret.erl: this file is not analysed: permission denied']),
    ]);
  });

  test('silence can be asked for, selecting rules is not asking for it', async () => {
    const root = temporaryProject({ 'src/a.erl': '-module(a).\nf() -> ).\n' });
    const rules = async (settings: Partial<Settings>) => (await run(root, { settings })).findings.map((finding) => finding.rule);
    expect(await rules({ select: ['process/'] })).toEqual(['source/syntax-error']);
    expect(await rules({ ignore: ['source/'] })).toEqual([]);
    expect(await rules({ severities: { 'source/syntax-error': 'off' } })).toEqual([]);
  });
});

describe('suppression comments', () => {
  const suppressed = (name: string) => `%% faultline:ignore ${name} -- it is meant to be\n`;

  test('leave findings out, count them, and are told when of no use', async () => {
    const root = temporaryProject({
      'src/a.erl': `-module(a).\n${suppressed('process/bad-function')}bad() -> ok.\n${suppressed('process/bad-function')}good() -> ok.\n`,
    });
    const analysis = await run(root);
    expect(lines(analysis)).toEqual(['src/a.erl:4 suppression/unused: process/bad-function finds nothing to suppress on line 5']);
    expect(analysis.suppressed).toBe(1);
  });

  test('work on what project rules find', async () => {
    const root = temporaryProject({
      'src/shop_a.erl': `-module(shop_a).\n${suppressed('supervision/shop-module')}good() -> ok.\n`,
    });
    expect(await run(root)).toMatchObject({ findings: [], suppressed: 1 });
  });

  test('stand in term files too', async () => {
    const comment = '%% faultline:ignore source/syntax-error -- a template of a kind that nobody knows\n';
    const root = temporaryProject({ 'sys.config': `${comment}[{kernel, ]}].\n` });
    expect(await run(root)).toMatchObject({ findings: [], suppressed: 1 });
  });

  test('are not called useless for rules that are off, weaker forms, or in test code', async () => {
    const root = temporaryProject({
      'src/a.erl': `-module(a).\n${suppressed('process/bad-function')}good() -> ok.\n`,
      'test/a_SUITE.erl': `-module(a_SUITE).\n${suppressed('process/bad-function')}good() -> ok.\n`,
    });
    expect(lines(await run(root, { rules: [badFunctions({ profile: 'audit' })] }))).toEqual([]);
    expect(lines(await run(root))).toHaveLength(1);
    const weak = badFunctions({
      *check({ module, fn }, { place }) {
        yield { at: place(module, fn.nameSpan), message: 'weak', profile: 'audit' };
      },
    });
    expect(await run(root, { rules: [weak] })).toMatchObject({ findings: [], suppressed: 0 });
  });

  test('expire with the date', async () => {
    const comment = '%% faultline:ignore process/bad-function -- until the release until=2030-06-30\n';
    const root = temporaryProject({ 'src/a.erl': `-module(a).\n${comment}bad() -> ok.\n` });
    expect((await run(root, { today: '2030-06-30' })).findings).toEqual([]);
    const rules = (await run(root, { today: '2030-07-01' })).findings.map((finding) => finding.rule);
    expect(rules).toEqual(['suppression/expired', 'process/bad-function']);
  });
});

test('fingerprints stay when lines move, and differ for equal code', async () => {
  const prints = async (text: string) =>
    (await run(temporaryProject({ 'src/a.erl': text }))).findings.map((finding) => finding.fingerprint);
  const before = await prints('-module(a).\nbad() -> ok.\nbad_too() -> ok.\n');
  const after = await prints('-module(a).\n\n%% A comment.\ngood() -> fine.\n\nbad() -> ok.\nbad_too() -> ok.\n');
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(2);
});

test('time is told by stage, and by rule when asked', async () => {
  const root = temporaryProject({ 'src/a.erl': bad });
  expect(Object.keys((await run(root)).timing.stages)).toEqual(['discover', 'cache', 'read', 'project', 'rules', 'settle']);
  const { timing } = await run(root, { timeRules: true });
  expect(Object.keys(timing.rules).sort()).toEqual(['process/bad-function', 'supervision/shop-module']);
});
