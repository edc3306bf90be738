import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { rules } from '../../rules/index.ts';
import { discover } from '../../src/discover/discover.ts';
import { headerPaths } from '../../src/discover/header-paths.ts';
import { defaultSettings } from '../../src/discover/settings.ts';
import type { FileRecord } from '../../src/run/file-record.ts';
import { mapFiles } from '../../src/run/map-files.ts';
import { unseal } from '../../src/run/sealed-record.ts';
import { temporaryProject } from '../discover/temporary-project.ts';

const root = join(__dirname, '..', '..');
const folder = join(root, '.cache', 'test-worker');

/** Bundles a thread's script; from here it finds the grammar in dist/. */
function bundle(script: string): string {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${script.replaceAll('/', '-')}.cjs`);
  buildSync({
    entryPoints: [join(root, `${script}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    alias: { 'web-tree-sitter': join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.cjs') },
  });
  return outfile;
}

/** Enough source that threads pay, most of it comments: modules of several sizes with findings, a header, syntax errors. */
function largeProject(): string {
  const ask = (n: number) =>
    `ask${n}(Pid) ->\n  Pid ! {self(), ?NEXT(${n})},\n  receive\n    {Pid, Answer} -> Answer\n  end.\n\n`;
  const module = (i: number) => {
    const comment = `%% Größe ${i} ${'of little weight '.repeat(8)}\n`.repeat(150 + 10 * i);
    const broken = i % 5 === 0 ? 'broken( -> ok.\n' : '';
    return `-module(shop_${i}).\n-include("shop.hrl").\n${comment}${broken}${ask(i)}${ask(i + 1)}`;
  };
  const modules = Array.from({ length: 30 }, (_, i) => [`src/shop_${i}.erl`, module(i)] as const);
  return temporaryProject({ ...Object.fromEntries(modules), 'include/shop.hrl': '-define(NEXT(S), S + 1).\n' });
}

async function read(project: string, jobs: number, workerScript?: string): Promise<readonly FileRecord[]> {
  const discovery = await discover({ root: project, settings: defaultSettings });
  expect(discovery.files.reduce((sum, file) => sum + file.size, 0)).toBeGreaterThan(1_000_000);
  const sources = { headerPaths: headerPaths(discovery), overlay: new Map<string, string>() };
  const reader = { root: project, settings: defaultSettings, sources, timeRules: true };
  const { mapped, ruleTimes } = await mapFiles(discovery.files, { reader, rules, jobs, workerScript });
  expect(Object.keys(ruleTimes).length).toBeGreaterThan(0);
  return discovery.files.map((file) => mapped.get(file)).flatMap((sealed) => (sealed === undefined ? [] : unseal(sealed)));
}

/** A record as other threads and the cache see it: what is undefined is absent. */
function comparable(records: readonly FileRecord[]): unknown {
  return JSON.parse(JSON.stringify(records));
}

test('records are the same however many threads read', async () => {
  const project = largeProject();
  const alone = await read(project, 1);
  expect(alone).toHaveLength(31);
  expect(alone.flatMap((record) => record.answers?.problems ?? []).length).toBeGreaterThan(0);
  const workerScript = bundle('src/run/worker');
  for (const jobs of [2, 4]) expect(comparable(await read(project, jobs, workerScript))).toEqual(comparable(alone));
});

test('when a thread dies, the file it had in hand is reported, and the others are read', async () => {
  const project = largeProject();
  const alone = await read(project, 1);
  const together = await read(project, 2, bundle('test/run/dying-worker'));
  expect(together).toHaveLength(31);
  const unreadable = together.filter((record) => record.unreadable !== undefined);
  expect(unreadable.map((record) => record.unreadable)).toEqual(['reading it ended the thread (the thread exited with code 3)']);
  const isOther = (record: FileRecord) => record.file !== unreadable[0]?.file;
  expect(comparable(together.filter(isOther))).toEqual(comparable(alone.filter(isOther)));
});

test('a thread that cannot start costs nothing but its help', async () => {
  const project = largeProject();
  const together = await read(project, 2, join(folder, 'no-such-script.cjs'));
  expect(together).toHaveLength(31);
  expect(together.every((record) => record.unreadable === undefined)).toBe(true);
});
