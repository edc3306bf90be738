import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '../../src/cli/check-options.ts';
import { temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';

/* The same input gives the same bytes, whoever reads it and however often. */

const moduleText = (i: number) => `-module(shop_stock${i}).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2]).
-include("shop.hrl").

init([]) -> {okk, ?STATE}.

handle_call(count, _From, State) -> {reply, ${i}, State}.

handle_cast(_Message, State) -> {norply, State}.
`;

/** Enough text for a second thread to be of use. */
const filler = `%% ${'-'.repeat(120)}\n`.repeat(200);

const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`src/shop_stock${i}.erl`, moduleText(i) + filler]));
const cwd = temporaryProject({
  'src/shop.hrl': '-define(STATE, #{}).\n',
  'src/shop.app.src': '{application, shop, [{vsn, "1"}, {applications, [kernel, stdlib]}]}.\n',
  ...files,
});

const caches: string[] = [];
afterAll(() => {
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
});

function emptyCache(): Readonly<Record<string, string>> {
  const cache = mkdtempSync(join(tmpdir(), 'faultline-cache-'));
  caches.push(cache);
  return { XDG_CACHE_HOME: cache };
}

/** What one run writes, in all formats, by the name of the format. */
function reportsOf(env: Readonly<Record<string, string>>, ...args: readonly string[]): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-reports-'));
  try {
    const outputs = formats.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
    const { code, stderr } = faultline([...args, '--quiet', ...outputs], { cwd, env });
    expect([code, stderr]).toEqual([1, '']);
    return Object.fromEntries(formats.map((format) => [format, readFileSync(join(folder, format), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('with one thread and with two, with a cold cache, a warm one and none', () => {
  const cache = emptyCache();
  const cold = reportsOf(cache, '--jobs=1');
  for (const format of formats) expect(cold[format]).toContain('bad-callback-return');
  expect(reportsOf(cache, '--jobs=1')).toEqual(cold);
  expect(reportsOf(cache, '--jobs=2')).toEqual(cold);
  expect(reportsOf(emptyCache(), '--jobs=2')).toEqual(cold);
  expect(reportsOf(emptyCache(), '--jobs=2', '--no-cache')).toEqual(cold);
});

test('findings are sorted by path, line, column and rule', () => {
  const { stdout } = faultline(['--format=json'], { cwd });
  const { findings }: { findings: readonly { file: string; line: number; column: number; rule: string }[] } = JSON.parse(stdout);
  const sorted = [...findings].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule),
  );
  expect(findings).toEqual(sorted);
  expect(findings).toHaveLength(120);
});

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
