import { readFileSync } from 'node:fs';
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
}

/**
 * A project whose findings stand where columns are hard to count: behind tabs, behind letters of several bytes, behind a
 * character of two UTF-16 units, and in a path with a blank.
 */
const shelf = `-module(shop_shelf).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

init(_) -> {ok, none}.
handle_call(_, _, State) ->
\t{rply, ok, State}.
handle_cast(_, State) -> X = "Käse für 3 €", {norply, State}.
handle_info(_, State) -> X = "🧀", {norply, State}.
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

/** What the program prints for editors to read. */
export const output = faultline(['--format=concise', '--no-color', '--quiet', '--no-cache'], { cwd }).stdout;

/** The same, as the JSON report says it. */
export const shown: readonly Shown[] = JSON.parse(faultline(['--format=json', '--no-cache'], { cwd }).stdout).findings.map(
  ({ file, line, column, severity, rule }: Shown) => ({ file, line, column, severity, rule }),
);

/** The code a finding points at, from its column on. */
export function codeAt({ file, line, column }: Shown): string {
  return (readFileSync(join(cwd, file), 'utf8').split('\n')[line - 1] ?? '').slice(column - 1);
}
