import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { run, scratchFolder } from './release-tree.ts';

/** What an action.yml says. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** A workflow command, as the runner understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a step has left behind. */
export interface Step {
  readonly code: number | null;
  readonly commands: readonly Command[];
  /** What the log shows besides annotations. */
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Of the machine the steps run on: one after the other finds what is cached there. */
const home = scratchFolder();

export function actionIn(tree: string): Action {
  return load(readFileSync(join(tree, 'action.yml'), 'utf8')) as Action;
}

/**
 * Runs an action as actions/runner does (src/Runner.Worker/Handlers/NodeScriptActionHandler.cs, FileCommandManager.cs): each
 * input in INPUT_NAME with its default, blanks of a name as underscores; files for outputs and the summary; the workspace as
 * working directory.
 */
export function runAction(tree: string, workspace: string, given: Readonly<Record<string, string>> = {}): Step {
  const action = actionIn(tree);
  const lost = Object.keys(given).filter((name) => !(name in action.inputs));
  if (lost.length > 0) throw new Error(`no such input: ${lost}`);
  const inputs = Object.entries(action.inputs).map(([name, { default: its = '' }]) => {
    return [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, given[name] ?? its];
  });
  const files = scratchFolder();
  const [output, summary] = [join(files, 'output'), join(files, 'summary')] as const;
  for (const file of [output, summary]) writeFileSync(file, '');
  const env = {
    ...Object.fromEntries(inputs),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    HOME: home,
    XDG_CACHE_HOME: '',
  };
  const { code, stdout, stderr } = run(process.execPath, [join(tree, action.runs.main)], workspace, env);
  return {
    code,
    ...readLog(`${stdout}${stderr}`),
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/**
 * The commands among the lines of a log, as actions/runner reads them (src/Runner.Common/ActionCommand.cs and
 * src/Runner.Worker/ActionCommandManager.cs): a line that begins with `::`, blanks aside; none between `stop-commands` and
 * its token.
 */
function readLog(text: string): Pick<Step, 'commands' | 'log'> {
  const commands: Command[] = [];
  const log: string[] = [];
  let stoppedBy: string | undefined;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const command = commandIn(line);
    if (stoppedBy !== undefined && command?.name === stoppedBy) stoppedBy = undefined;
    else if (stoppedBy !== undefined || command === undefined) log.push(line);
    else if (command.name === 'stop-commands') stoppedBy = command.message;
    else commands.push(command);
  }
  if (stoppedBy !== undefined) throw new Error('commands stay stopped');
  return { commands, log };
}

function commandIn(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', written = '', message = ''] = match;
  const pairs = written.split(',').filter((pair) => pair.includes('='));
  const properties = pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key.trim(), unescaped(value.join('='), { '%3A': ':', '%2C': ',' })];
  });
  return { name, properties: Object.fromEntries(properties), message: unescaped(message, {}) };
}

function unescaped(text: string, more: Readonly<Record<string, string>>): string {
  const meanings = { '%0D': '\r', '%0A': '\n', ...more, '%25': '%' };
  return Object.entries(meanings).reduce((done, [code, character]) => done.replaceAll(code, character), text);
}

function readOutputs(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`not an output: ${line}`);
      return [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );
}
