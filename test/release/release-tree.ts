import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'faultline-release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A new folder, removed when the test file is done. */
export function scratchFolder(): string {
  return mkdtempSync(join(scratch, 'x'));
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

/** Runs a program that has to succeed; gives what it prints. */
export function succeed(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): string {
  const { code, stdout, stderr } = run(program, args, cwd, env);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The tree of a release, made by the command that makes it. */
export function releaseTree(): string {
  const folder = join(scratchFolder(), 'tree');
  succeed(process.execPath, [join(root, 'scripts', 'release-tree.mjs'), folder], root);
  return folder;
}

/** The tarball that is packed from a release tree, or from the repository as it is built. */
export function packed(tree: string): string {
  const folder = scratchFolder();
  const name = succeed('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], tree).trim();
  return join(folder, name);
}

/** A module with one fault, and one without. */
export const faulty = `-module(shop_shelf).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2]).

init(_) -> {ok, none}.
handle_call(_, _, State) -> {reply, ok, State}.
handle_cast(_, State) -> {norply, State}.
`;
export const sound = faulty.replace('norply', 'noreply');
