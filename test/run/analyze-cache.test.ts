import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Analysis, type AnalyzeOptions, analyze } from '../../src/analyze.ts';
import { defaultSettings, type Settings } from '../../src/discover/settings.ts';
import { addFiles, temporaryProject } from '../discover/temporary-project.ts';
import { badFunctions, shopModules } from './fake-rules.ts';

let cacheDir: string;

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'faultline-cache-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

type Options = Partial<Omit<AnalyzeOptions, 'settings'>> & { readonly settings?: Partial<Settings> };

function run(root: string, options: Options = {}): Promise<Analysis> {
  const settings = { ...defaultSettings, ...options.settings };
  return analyze({ root, paths: [], rules: [badFunctions(), shopModules], cacheDir, ...options, settings });
}

/** What matters of an analysis: everything but the time it took. */
function outcome({ findings, files, suppressed, hadInternalError }: Analysis) {
  return { findings, files, suppressed, hadInternalError };
}

/** Sets all time stamps back, so that they can be relied on. */
function age(root: string, ...names: readonly string[]): void {
  const longAgo = new Date('2020-01-01T00:00:00Z');
  for (const name of names) utimesSync(join(root, name), longAgo, longAgo);
}

/** Three modules; the function `bad_word/0` of the first exists only if its header says so. */
function shop(): string {
  const root = temporaryProject({
    'rebar.config': '',
    'src/shop_a.erl': '-module(shop_a).\n-include("words.hrl").\nbad() -> ok.\n?WORD.\n',
    'src/shop_b.erl': '-module(shop_b).\n%% faultline:ignore process/ -- it is meant to be\nbad() -> ok.\n',
    'src/c.erl': '-module(c).\ngood() -> ok.\n',
    'include/words.hrl': '-define(WORD, bad_word() -> ok).\n',
  });
  age(root, 'src/shop_a.erl', 'src/shop_b.erl', 'src/c.erl', 'include/words.hrl');
  return root;
}

/** Runs with what is kept and without, expects the same, and tells how many files were not read again. */
async function cachedFiles(root: string, options: Options = {}): Promise<number> {
  const warm = await run(root, options);
  const cold = await run(root, { ...options, cache: false });
  expect(outcome(warm)).toEqual(outcome(cold));
  return warm.timing.cachedFiles;
}

/** Whether the whole result was taken from the run before. */
async function isRepeated(root: string, options: Options = {}): Promise<boolean> {
  const { timing } = await run(root, options);
  return !('read' in timing.stages);
}

test('a second run gives the same result without reading a file', async () => {
  const root = shop();
  const first = await run(root);
  expect(first.findings.length).toBeGreaterThan(3);
  const second = await run(root);
  expect(outcome(second)).toEqual(outcome(first));
  expect(Object.keys(second.timing.stages)).toEqual(['discover', 'cache']);
  expect(second.sourceOf('src/c.erl')).toContain('-module(c)');
});

test('the next day, what files say is kept, and suppressions are judged anew', async () => {
  const root = shop();
  await run(root, { today: '2030-01-01' });
  expect(await isRepeated(root, { today: '2030-01-01' })).toBe(true);
  expect(await isRepeated(root, { today: '2030-01-02' })).toBe(false);
  expect(await cachedFiles(root, { today: '2030-01-03' })).toBe(5);
});

test('only a changed file is read again', async () => {
  const root = shop();
  await run(root);
  writeFileSync(join(root, 'src/c.erl'), '-module(c).\nbad() -> ok.\n');
  expect(await cachedFiles(root)).toBe(4);
  expect((await run(root)).findings.map((finding) => finding.at.file)).toContain('src/c.erl');
});

test('a changed file is noticed, however soon it changes and though its stamp and size stay', async () => {
  const root = shop();
  const now = new Date();
  utimesSync(join(root, 'src/c.erl'), now, now);
  await run(root);
  writeFileSync(join(root, 'src/c.erl'), '-module(c).\nbad_() -> ok.\n');
  utimesSync(join(root, 'src/c.erl'), now, now);
  expect((await run(root)).findings.map((finding) => finding.message)).toContain('bad_/0 is bad');
});

test('files that come and go are noticed', async () => {
  const root = shop();
  await run(root);
  addFiles(root, { 'src/d.erl': '-module(d).\nbad() -> ok.\n' });
  expect(await cachedFiles(root)).toBe(5);
  rmSync(join(root, 'src/shop_b.erl'));
  expect(await cachedFiles(root)).toBe(5);
});

describe('headers', () => {
  const words = async (root: string) => (await run(root)).findings.map((finding) => finding.message);

  test('a changed one has its includers read again', async () => {
    const root = shop();
    expect(await words(root)).toContain('bad_word/0 is bad');
    writeFileSync(join(root, 'include/words.hrl'), '-define(WORD, good_word() -> ok).\n');
    expect(await words(root)).not.toContain('bad_word/0 is bad');
    writeFileSync(join(root, 'include/words.hrl'), '-define(WORD, bad_weather() -> ok).\n');
    expect(await cachedFiles(root)).toBe(3);
  });

  test('one that shadows another has its includers read again', async () => {
    const root = shop();
    await run(root);
    addFiles(root, { 'src/words.hrl': '-define(WORD, bad_shadow() -> ok).\n' });
    expect(await cachedFiles(root)).toBe(4);
    expect(await words(root)).toContain('bad_shadow/0 is bad');
  });

  test('one that appears or goes has its includers read again', async () => {
    const root = shop();
    rmSync(join(root, 'include/words.hrl'));
    await run(root);
    addFiles(root, { 'include/words.hrl': '-define(WORD, bad_news() -> ok).\n' });
    expect(await words(root)).toContain('bad_news/0 is bad');
    rmSync(join(root, 'include/words.hrl'));
    expect(await words(root)).not.toContain('bad_news/0 is bad');
  });

  test('one that is included by way of others has all that use it read again', async () => {
    const root = temporaryProject({
      'rebar.config': '',
      'src/a.erl': '-module(a).\n-include("first.hrl").\n?WORD.\n',
      'src/b.erl': '-module(b).\n-include("first.hrl").\n?WORD.\n',
      'src/c.erl': '-module(c).\n-include("second.hrl").\n?WORD.\n',
      'include/first.hrl': '-include("second.hrl").\n',
      'include/second.hrl': '-include("third.hrl").\n',
      'include/third.hrl': '-define(WORD, bad_deep() -> ok).\n',
    });
    expect((await words(root)).sort()).toEqual(['bad_deep/0 is bad', 'bad_deep/0 is bad', 'bad_deep/0 is bad']);
    writeFileSync(join(root, 'include/third.hrl'), '-define(WORD, bad_very_deep() -> ok).\n');
    const changed = await words(root);
    expect(changed).toEqual(['bad_very_deep/0 is bad', 'bad_very_deep/0 is bad', 'bad_very_deep/0 is bad']);
    addFiles(root, { 'src/third.hrl': '-define(WORD, bad_near() -> ok).\n' });
    expect((await run(root)).findings).toEqual((await run(root, { cache: false })).findings);
  });

  test('one outside the project is watched too', async () => {
    const root = shop();
    const elsewhere = temporaryProject({ 'words.hrl': '-define(WORD, bad_far() -> ok).\n' });
    rmSync(join(root, 'include/words.hrl'));
    const settings = { includeDirs: [elsewhere] };
    expect((await run(root, { settings })).findings.map((finding) => finding.message)).toContain('bad_far/0 is bad');
    expect(await isRepeated(root, { settings })).toBe(true);
    writeFileSync(join(elsewhere, 'words.hrl'), '-define(WORD, bad_too_far() -> ok).\n');
    expect((await run(root, { settings })).findings.map((finding) => finding.message)).toContain('bad_too_far/0 is bad');
  });
});

test('other settings and other rules have runs of their own', async () => {
  const root = shop();
  await run(root);
  const changes: readonly Options[] = [
    { settings: { severities: { 'process/bad-function': 'error' } } },
    { settings: { ignore: ['process/'] } },
    { settings: { tests: true } },
    { settings: { otp: 27 } },
    { settings: { behaviours: {} } },
    { rules: [badFunctions()] },
    { rules: [badFunctions({ severity: 'info' }), shopModules] },
    { paths: ['src/c.erl'] },
    { reportOnly: ['src/c.erl'] },
    { overlay: new Map([[join(root, 'src/c.erl'), '-module(c).\nbad_buffer() -> ok.\n']]) },
  ];
  for (const change of changes) {
    await cachedFiles(root, change);
    await cachedFiles(root, change);
    expect(outcome(await run(root))).toEqual(outcome(await run(root, { cache: false })));
  }
});

test('a rule that changes is asked again', async () => {
  const root = shop();
  await run(root);
  const changed = badFunctions({
    *check({ module, fn }, { place }) {
      yield { at: place(module, fn.nameSpan), message: `${fn.name} is worse` };
    },
  });
  expect(await cachedFiles(root, { rules: [changed, shopModules] })).toBe(0);
});

test('a cache that rots, in part or whole, costs time only', async () => {
  const root = shop();
  const first = await run(root);
  const [folder = ''] = readdirSync(cacheDir);
  const files = readdirSync(join(cacheDir, folder)).map((name) => join(cacheDir, folder, name));
  expect(files).toHaveLength(2);
  const damage: readonly ((bytes: Buffer) => Buffer)[] = [
    () => Buffer.alloc(0),
    (bytes) => bytes.subarray(0, bytes.length >> 1),
    (bytes) => Buffer.concat([bytes.subarray(0, 30), Buffer.alloc(bytes.length - 30, 7)]),
    (bytes) => bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte)) as Buffer,
  ];
  for (const spoil of damage) {
    for (const file of files) writeFileSync(file, spoil(readFileSync(file)));
    expect(outcome(await run(root))).toEqual(outcome(first));
    expect(await isRepeated(root)).toBe(true);
  }
});

test('a result with an internal error, or a file that could not be read, is not repeated', async () => {
  const root = shop();
  const failing = badFunctions({
    // biome-ignore lint/correctness/useYield: it does not get that far
    *check() {
      throw new Error('no');
    },
  });
  await run(root, { rules: [failing] });
  expect(await isRepeated(root, { rules: [failing] })).toBe(false);
  addFiles(root, { 'src/binary.erl': '\0' });
  await run(root);
  expect(await isRepeated(root)).toBe(false);
  expect(await cachedFiles(root)).toBe(5);
});

test('runs side by side do not harm each other', async () => {
  const root = shop();
  const cold = outcome(await run(root, { cache: false }));
  const runs = Array.from({ length: 6 }, (_, i) => run(root, { today: `2030-01-0${1 + (i % 3)}` }));
  for (const analysis of await Promise.all(runs)) expect(outcome(analysis)).toEqual(cold);
  expect(await cachedFiles(root, { today: '2030-02-01' })).toBe(5);
  const leftovers = readdirSync(cacheDir, { recursive: true }).filter((name) => String(name).endsWith('.tmp'));
  expect(leftovers).toEqual([]);
});

test('what is kept does not pile up', async () => {
  const root = shop();
  await run(root);
  const [folder = ''] = readdirSync(cacheDir);
  const forgotten = join(cacheDir, 'f'.repeat(24));
  const stranger = join(cacheDir, 'notes');
  const draft = join(cacheDir, folder, 'killed.run.1-aa.tmp');
  for (const path of [forgotten, stranger]) mkdirSync(path);
  writeFileSync(draft, '');
  const longAgo = new Date('2020-01-01T00:00:00Z');
  for (const path of [forgotten, stranger, draft]) utimesSync(path, longAgo, longAgo);
  for (let otp = 20; otp < 28; otp++) await run(root, { settings: { otp } });
  expect(readdirSync(cacheDir).sort()).toEqual([folder, 'notes'].sort());
  const kinds = readdirSync(join(cacheDir, folder)).map((name) => name.replace(/^.*\./, ''));
  expect(kinds.filter((kind) => kind === 'pack')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'run').length).toBeLessThanOrEqual(13);
  expect(kinds).not.toContain('tmp');
});

test('without being told where, sources of faultline itself keep nothing', async () => {
  const root = shop();
  await run(root, { cacheDir: undefined });
  expect(await isRepeated(root, { cacheDir: undefined })).toBe(false);
});
