import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from '../discover/temporary-project.ts';
import { sarifProblems } from '../report/validate-sarif.ts';
import { faulty, releaseTree, scratchFolder, sound, succeed } from './release-tree.ts';
import { actionIn, runAction } from './runner.ts';

const tree = releaseTree();
const action = actionIn(tree);

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  addFiles(folder, files);
  return folder;
}

/** The faulty module under another name. */
const named = (name: string) => faulty.replace('shop_shelf', name);

const bell = `-module(shop_bell).
-export([start/0, ring/1]).

start() -> spawn_link(fun() -> ring(0) end).

ring(Count) ->
    receive
        {bell, _From} -> ring(Count + 1)
    end.
`;

test('annotates, summarises, writes SARIF and its outputs, and fails the step', async () => {
  const folder = workspace({ 'apps/my shop/src/shop_shelf.erl': faulty });
  const { code, commands, log, outputs, summary } = runAction(tree, folder);
  expect(code).toBe(1);
  const place = { file: 'apps/my shop/src/shop_shelf.erl', line: '7', endLine: '7', col: '26', endColumn: '41' };
  expect(commands).toEqual([
    {
      name: 'error',
      properties: { ...place, title: 'process/bad-callback-return' },
      message: expect.stringMatching(/^handle_cast\/2 returns \{norply,_\}.*\n[A-Z].*\.$/),
    },
  ]);
  expect(log).toEqual([
    expect.stringMatching(/^apps\/my shop\/src\/shop_shelf\.erl:7:26: error: /),
    'faultline: 1 error in 1 file',
  ]);
  expect(outputs).toEqual({ 'exit-code': '1', findings: '1', errors: '1', warnings: '0', sarif: 'faultline.sarif' });
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(summary).toMatch(/^## faultline\n[\s\S]*process\/bad-callback-return[\s\S]*\n$/);
  expect(await sarifProblems(readFileSync(join(folder, 'faultline.sarif'), 'utf8'))).toEqual([]);
});

test('a sound project passes', () => {
  const { code, commands, outputs, summary } = runAction(tree, workspace({ 'src/shop_shelf.erl': sound }));
  expect({ code, commands, outputs }).toMatchObject({ code: 0, commands: [], outputs: { findings: '0', 'exit-code': '0' } });
  expect(summary).toContain('No findings in 1 file.');
});

test('shows the worst first, and no more of a kind than the runner does; the log has them all', () => {
  const shelves = Array.from({ length: 12 }, (_, i) => [`src/shop_shelf${i}.erl`, named(`shop_shelf${i}`)] as const);
  const { commands, log, outputs } = runAction(tree, workspace({ 'a/shop_bell.erl': bell, ...Object.fromEntries(shelves) }));
  expect(commands.map(({ name }) => name)).toEqual([...Array.from({ length: 10 }, () => 'error'), 'warning']);
  expect(log.filter((line) => / (?:error|warning): /.test(line))).toHaveLength(13);
  expect(outputs).toMatchObject({ findings: '13', errors: '12', warnings: '1' });
});

test('its inputs reach the program', () => {
  const folder = workspace({ 'one/src/shop_shelf.erl': faulty, 'two/src/shop_oven.erl': named('shop_oven') });
  const info = 'process/bad-callback-return=info';
  const given = { 'fail-on': 'never', sarif: 'out.sarif', args: `--severity\n${info}\n`, paths: 'one\ntwo/src\n' };
  const { code, commands, outputs } = runAction(tree, folder, given);
  expect(commands.map(({ name, properties }) => `${name} ${properties.file}`)).toEqual([
    'notice one/src/shop_shelf.erl',
    'notice two/src/shop_oven.erl',
  ]);
  expect([code, outputs]).toEqual([0, expect.objectContaining({ findings: '2', errors: '0', sarif: 'out.sarif' })]);
  expect(runAction(tree, folder, { paths: 'one', annotations: 'false' })).toMatchObject({ code: 1, commands: [] });
  expect(runAction(tree, folder, { profile: 'lost' })).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
  expect(runAction(tree, folder, { config: 'lost.toml' })).toMatchObject({ code: 2, outputs: { 'exit-code': '2' } });
});

test('run in a folder of the repository, it speaks of paths from the top', async () => {
  const folder = workspace({ 'my server/src/shop_shelf.erl': faulty });
  const { commands, outputs } = runAction(tree, folder, { 'working-directory': './my server/' });
  expect(commands[0]?.properties.file).toBe('my server/src/shop_shelf.erl');
  expect(outputs.sarif).toBe('my server/faultline.sarif');
  const sarif = readFileSync(join(folder, outputs.sarif ?? ''), 'utf8');
  const [result] = JSON.parse(sarif).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('my%20server/src/shop_shelf.erl');
  expect(await sarifProblems(sarif)).toEqual([]);
});

test('reports on what a pull request changes', () => {
  const folder = workspace({ 'src/shop_shelf.erl': faulty });
  const git = (...args: readonly string[]) =>
    succeed('git', ['-c', 'user.name=S', '-c', 'user.email=s@example.org', ...args], folder);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'A shelf');
  addFiles(folder, { 'src/shop_oven.erl': named('shop_oven') });
  git('add', '-A');
  git('commit', '-qm', 'An oven');
  const { commands, outputs } = runAction(tree, folder, { since: 'HEAD~1' });
  expect(commands.map(({ properties }) => properties.file)).toEqual(['src/shop_oven.erl']);
  expect(outputs.findings).toBe('1');
});

test('what is found is never a command', () => {
  const { commands, log } = runAction(tree, workspace({ '::error::x/src/shop_shelf.erl': faulty }));
  expect(commands.map(({ properties }) => properties.title)).toEqual(['process/bad-callback-return']);
  expect(commands[0]?.properties.file).toBe('::error::x/src/shop_shelf.erl');
  expect(log[0]).toMatch(/^::error::x\/src\/shop_shelf\.erl:7:26: error/);
});

test('a summary is cut where GitHub would refuse it', () => {
  const text = `-module(shop_shelf).\n-behaviour(gen_server).\n-export([init/1, handle_call/3, handle_cast/2]).\ninit(_) -> {ok, none}.\nhandle_call(_, _, S) -> {reply, ok, S}.\n`;
  const clauses = Array.from({ length: 4000 }, (_, i) => `handle_cast(${i}, State) -> {norply, State}`).join(';\n');
  const { summary, outputs } = runAction(tree, workspace({ 'src/shop_shelf.erl': `${text}${clauses}.\n` }));
  expect(Number(outputs.findings)).toBeGreaterThan(3000);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(summary).toMatch(/\|\n\n… and more: the SARIF file has them all\.\n$/);
});

test('what cannot be done is an error of the step', () => {
  const { code, commands, outputs } = runAction(tree, workspace({}), { paths: 'lost' });
  expect([code, outputs]).toEqual([2, { 'exit-code': '2' }]);
  expect(commands).toMatchObject([{ name: 'error', message: expect.stringMatching(/^faultline: no such file or folder: lost/) }]);
});

test('describes itself, and is a node action', () => {
  expect(action.runs).toEqual({ using: 'node20', main: 'action.cjs' });
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(description).toMatch(/^\w/);
});
