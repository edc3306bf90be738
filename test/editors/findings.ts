import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultline } from '../cli/program.ts';
import { temporaryProject } from '../discover/temporary-project.ts';

/** What a line of the output says. */
export interface Shown {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
}

/**
 * A project whose findings stand where columns are hard to count: behind tabs, behind letters of several bytes, behind a
 * character of two UTF-16 units and one of no width, in a path with a blank, and in a file of another encoding.
 */
const shelf = `-module(shop_shelf).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).

init(_) -> {ok, none}.
handle_call(_, _, State) ->
\t{rply, ok, State}.
handle_cast(_, State) -> X = "Käse für 3 €", {norply, State}.
handle_info(_, State) ->
\tX = "🧀e\u0301",\t{norply, State}.
`;
const oldShelf = `%% -*- coding: latin-1 -*-
-module(shop_old_shelf).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2]).

init(_) -> {ok, none}.
handle_call(_, _, State) -> X = "Käse", {rply, X, State}.
handle_cast(_, State) -> {noreply, State}.
`;
const supervisor = `-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) -> {ok, {#{intensity => 3, period => 5}, [#{id => shelf, start => {shop_shelf, start_link, []}, restart => transient, type => supervisor}]}}.
`;

export const cwd = temporaryProject({
  'apps/my shop/src/shop_shelf.erl': shelf,
  'src/shop_sup.erl': supervisor,
  'faultline.toml': '[rules]\n"supervision/transient-supervisor-child" = "info"\n',
});
const latin1 = 'src/shop_old_shelf.erl';
writeFileSync(join(cwd, latin1), oldShelf, 'latin1');

/** What the program prints for editors to read. */
export const output = faultline(['--format=concise', '--no-color', '--quiet', '--no-cache'], { cwd }).stdout;

/** The same, as the JSON report says it. */
export const shown: readonly Shown[] = JSON.parse(faultline(['--format=json', '--no-cache'], { cwd }).stdout).findings.map(
  ({ file, line, column, severity, rule, message }: Shown) => ({ file, line, column, severity, rule, message }),
);

/** The code a finding points at, from its column on. */
export function codeAt({ file, line, column }: Shown): string {
  const text = readFileSync(join(cwd, file), file === latin1 ? 'latin1' : 'utf8');
  return (text.split('\n')[line - 1] ?? '').slice(column - 1);
}
