import yargs, { type Argv } from 'yargs';
import { suggestion } from '../discover/suggestion.ts';
import { baselineActions } from './baseline-actions.ts';
import { checkOptions } from './check-options.ts';
import { commands } from './commands.ts';
import { configActions } from './config-actions.ts';
import { environmentArguments } from './environment.ts';
import { choice, flag, text } from './option.ts';
import { shells } from './shells.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

const usage = `Finds the faults in Erlang source and OTP configuration that take production systems down.

Usage: $0 [check] [PATH…] [options]`;

const epilogue = `Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not be done.
@FILE stands for the arguments in FILE, one a line. Options of check are also read from the
environment: --fail-on as FAULTLINE_FAIL_ON. Paths after -- may begin with a dash.`;

/** Parses a command line and runs its command, which is loaded only then. The result is the exit code. */
export async function commandLine(args: readonly string[]): Promise<number> {
  let command: (() => Promise<number>) | undefined;
  let help = '';
  const isCheck = args[0] === 'check' || !commands.some((name) => name === args[0]);
  const given = isCheck ? [...environmentArguments(args, process.env), ...args] : args;
  const parser = parserFor(args, (chosen) => {
    command = chosen;
  });
  await parser.parseAsync(given, {}, (_error, _argv, output) => {
    help = output;
  });
  if (help !== '') await print(`${help}\n`);
  return (await command?.()) ?? 0;
}

function parserFor(args: readonly string[], choose: (command: () => Promise<number>) => void): Argv {
  return yargs()
    .scriptName('faultline')
    .usage(usage)
    .command(
      ['check [paths..]', '$0'],
      'Analyse files and folders (default: .) and print findings',
      (y) => y.positional('paths', paths).options(checkOptions),
      ({ paths = [], ...flags }) =>
        choose(async () => (await import('./check.ts')).check({ ...flags, paths: [...paths, ...afterDashes(flags['--'])] })),
    )
    .command(
      'explain <rule>',
      "Print a rule's page: what is wrong and why, bad and good code",
      (y) =>
        y.positional('rule', { type: 'string', demandOption: true, describe: 'A rule, such as supervision/invalid-child-spec' }),
      ({ rule }) => choose(async () => (await import('./explain.ts')).explain(rule)),
    )
    .command(
      'rules',
      'List every rule with severity, confidence, profile, fix and CWE',
      (y) => y.option('format', printed('text', 'json', 'markdown')),
      ({ format = 'text' }) => choose(async () => (await import('./rules.ts')).listRules(format)),
    )
    .command(
      'tree [paths..]',
      'Print the supervision trees, application by application',
      (y) =>
        y
          .positional('paths', paths)
          .option('format', printed('text', 'json', 'mermaid', 'dot', 'svg', 'html'))
          .option('crash', {
            type: 'string',
            requiresArg: true,
            describe: 'What the children that run this module take down when they keep crashing',
          })
          .options({ config: checkOptions.config, cache: checkOptions.cache }),
      ({ paths = [], format = 'text', cache = true, config, crash }) =>
        choose(async () => (await import('./tree.ts')).tree({ paths, format, cache, config, crash })),
    )
    .command(
      'inspect <files..>',
      'Print what faultline believes about Erlang files',
      (y) =>
        y
          .positional('files', { ...paths, demandOption: true, describe: 'Files, or folders of them' })
          .option('format', printed('text', 'json'))
          .option('config', checkOptions.config),
      ({ files, format = 'text', config }) =>
        choose(async () => (await import('./inspect.ts')).inspectFiles(files, format, config)),
    )
    .command(
      'baseline <action>',
      'create: write down what is known, to report only what is new; prune: forget what is mended; show',
      (y) =>
        y
          .positional('action', {
            ...choice('baseline', baselineActions),
            demandOption: true,
            describe: baselineActions.join(', '),
          })
          .option('format', printed('text', 'json'))
          .options({
            baseline: { ...text, describe: 'The file (default: faultline-baseline.json)' },
            profile: checkOptions.profile,
            tests: checkOptions.tests,
            config: checkOptions.config,
            cache: checkOptions.cache,
          }),
      ({ action, format = 'text', ...flags }) =>
        choose(async () => (await import('./baseline.ts')).baseline({ ...flags, action, format })),
    )
    .command(
      'config <action> [file]',
      'print: the settings in force, for a file if one is named; verify: all that is wrong with them; schema',
      (y) =>
        y
          .positional('action', { ...choice('config', configActions), demandOption: true, describe: configActions.join(', ') })
          .positional('file', { type: 'string', describe: 'For print: the file whose settings are asked for' })
          .option('config', checkOptions.config),
      (flags) => choose(async () => (await import('./config.ts')).config(flags)),
    )
    .command(
      'init',
      'Write a configuration file to begin with; say how to use hooks, CI and a baseline',
      (y) => y.option('baseline', { ...flag, describe: 'Write a baseline too (default: ask, on a terminal)' }),
      ({ baseline }) => choose(async () => (await import('./init.ts')).init({ baseline })),
    )
    .command(
      'completion [shell]',
      'Print a script that completes faultline in bash, zsh or fish',
      (y) => y.positional('shell', { ...choice('completion', shells), describe: 'bash, zsh or fish (default: the one in use)' }),
      ({ shell }) => choose(async () => (await import('./completion.ts')).completion(shell)),
    )
    .example('$0', 'Analyse the project around you')
    .example('$0 apps/shop --profile extended', 'One application, more rules')
    .example('$0 -o sarif=faultline.sarif', 'Write SARIF for code scanning, too')
    .example('$0 explain supervision/unknown-spec-key', "Read a rule's page")
    .epilogue(epilogue)
    .parserConfiguration({ 'populate--': true })
    .usageConfiguration({ 'hide-types': true })
    .strict()
    .help()
    .alias('help', 'h')
    .version('version', 'Print the version', `faultline ${version}`)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message) => {
      throw new UsageError(usageText(message, args));
    });
}

const paths = { type: 'string', array: true, describe: 'Files, folders or globs' } as const;

/** How a listing is printed; the first of the formats is the default. */
function printed<Format extends string>(...formats: readonly Format[]) {
  return { ...choice('--format', formats), describe: `${formats.join(', ')} (default: ${formats[0]})` } as const;
}

function afterDashes(args: unknown): string[] {
  return Array.isArray(args) ? args.map(String) : [];
}

/** yargs speaks in several lines and lists everything; one line that names the way out is enough. */
function usageText(message: string, args: readonly string[]): string {
  const unknown = /^Unknown arguments?: (.*)$/m.exec(message)?.[1]?.split(', ')[0];
  const lacking = /^Not enough arguments following: (.*)$/m.exec(message)?.[1];
  if (lacking !== undefined) return `${dashed(lacking)} needs a value; see faultline --help`;
  if (unknown !== undefined) {
    if (!args.some((arg) => arg.startsWith('-') && arg.includes(unknown)))
      return `unexpected argument '${unknown}'; see faultline --help`;
    const options = Object.keys(checkOptions).map(dashed);
    if (options.includes(dashed(unknown))) return `${dashed(unknown)} is an option of check; see faultline ${args[0]} --help`;
    return `unknown option ${dashed(unknown)}${suggestion(dashed(unknown), options)}; see faultline --help`;
  }
  if (message.startsWith('--')) return message;
  if (message.startsWith('Not enough non-option arguments')) return 'an argument is missing; see faultline --help';
  return `${message.replaceAll(/\s*\n\s*/g, ' ').trim()}; see faultline --help`;
}

function dashed(option: string): string {
  return option.length === 1 ? `-${option}` : `--${option}`;
}
