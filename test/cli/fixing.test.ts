import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles, temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';

/** A supervisor with a fix that keeps behaviour (a type that is spelt out wrongly) and a suggestion (a misspelt key). */
const supervisor = `-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    %% The tills come first.
    {ok, {#{strategy => one_for_one},
          [#{id => tills, start => {shop_tills, start_link, []}, shutdown => infinity, type => worker},
           #{id => stock, start => {shop_stock, start_link, []}, restrat => transient}]}}.
`;
const tills = `-module(shop_tills).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) -> {ok, {#{}, []}}.
`;
const stock = `-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

start_link() -> gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) -> {ok, none}.
handle_call(_, _, State) -> {reply, ok, State}.
handle_cast(_, State) -> {noreply, State}.
`;

function project(files: Readonly<Record<string, string>> = {}): string {
  return temporaryProject({
    'src/shop_sup.erl': supervisor,
    'src/shop_tills.erl': tills,
    'src/shop_stock.erl': stock,
    ...files,
  });
}

const mended = supervisor.replace('type => worker', 'type => supervisor');
const mendedToo = mended.replace('restrat', 'restart');

test('--fix applies what keeps behaviour, reports the rest and exits by it', () => {
  const cwd = project();
  const { code, stdout, stderr } = faultline(['--fix', '--format=concise'], { cwd });
  expect(readFileSync(join(cwd, 'src/shop_sup.erl'), 'utf8')).toBe(mended);
  expect(stdout).toMatch(/^src\/shop_sup\.erl:11:66: error: unknown key restrat .*\[supervision\/unknown-spec-key\]\n$/);
  expect([code, stderr]).toEqual([1, 'faultline: 1 fix applied\nfaultline: 1 error in 3 files\n']);
});

test('--unsafe-fixes applies suggestions too', () => {
  const cwd = project();
  const { code, stdout } = faultline(['--unsafe-fixes', '--format=concise'], { cwd });
  expect(readFileSync(join(cwd, 'src/shop_sup.erl'), 'utf8')).toBe(mendedToo);
  expect([code, stdout]).toEqual([0, '']);
});

test('--diff writes nothing and prints what git apply takes', () => {
  const cwd = project({ 'apps/my shop/src/.keep': '' });
  addFiles(cwd, { 'apps/my shop/src/shop_sup.erl': supervisor.replaceAll('\n', '\r\n') });
  const { code, stdout } = faultline(['--diff', '--unsafe-fixes'], { cwd });
  expect(code).toBe(1);
  expect(readFileSync(join(cwd, 'src/shop_sup.erl'), 'utf8')).toBe(supervisor);
  expect(spawnSync('git', ['init', '-q'], { cwd }).status).toBe(0);
  const apply = spawnSync('git', ['apply'], { cwd, input: stdout, encoding: 'utf8' });
  expect([apply.status, apply.stderr]).toEqual([0, '']);
  expect(readFileSync(join(cwd, 'src/shop_sup.erl'), 'utf8')).toBe(mendedToo);
  expect(readFileSync(join(cwd, 'apps/my shop/src/shop_sup.erl'), 'utf8')).toContain('restart => transient}]}}.\r\n');
});

test('a Latin-1 file stays one, also in the diff', () => {
  const cwd = project();
  const file = join(cwd, 'src/shop_sup.erl');
  const text = supervisor.replace('The tills', 'Die Kassen für Öl').replace('type =>', 'type  =>');
  writeFileSync(file, Buffer.from(text, 'latin1'));
  const patch = spawnSync('git', ['init', '-q'], { cwd });
  expect(patch.status).toBe(0);
  const wanted = Buffer.from(text.replace('type  => worker', 'type  => supervisor'), 'latin1');
  faultline(['--fix'], { cwd });
  expect(readFileSync(file)).toEqual(wanted);
});

test('standard input is fixed on standard output', () => {
  const cwd = project();
  const { code, stdout, stderr } = faultline(['--fix', '--stdin-filename=src/shop_sup.erl', '--format=concise'], {
    cwd,
    input: supervisor,
  });
  expect(stdout).toBe(mended);
  expect(stderr).toContain('[supervision/unknown-spec-key]');
  expect([code, readFileSync(join(cwd, 'src/shop_sup.erl'), 'utf8')]).toEqual([1, supervisor]);
});

test('what a macro writes is not fixed at its uses', () => {
  const written = supervisor.replace('-export', '-define(TYPE, worker).\n-export').replace('type => worker', 'type => ?TYPE');
  const cwd = project({ 'src/shop_sup.erl': written });
  faultline(['--fix'], { cwd });
  expect(readFileSync(join(cwd, 'src/shop_sup.erl'), 'utf8')).toBe(written);
});
