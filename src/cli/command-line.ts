import yargs, { type Argv } from 'yargs';
import type { CheckFlags } from './check.ts';
import { environmentArguments } from './environment.ts';
import { didYouMean } from './nearest.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const formats = [
  'text',
  'concise',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
  'html',
] as const;

const repeatable = { type: 'string', array: true, requiresArg: true, default: [] as string[] } as const;

/** The options of `check`, by name. */
export const checkOptions = {
  format: {
    group: 'Output:',
    describe: 'How findings are printed',
    choices: formats,
    default: 'text' as const,
    requiresArg: true,
  },
  output: { ...repeatable, group: 'Output:', alias: 'o', describe: 'Also write a report: FORMAT=FILE (repeatable)', nargs: 1 },
  'max-findings': { group: 'Output:', describe: 'Print at most this many findings', type: 'number', requiresArg: true },
  statistics: { group: 'Output:', describe: 'Print how often each rule reported', type: 'boolean', default: false },
  timing: { group: 'Output:', describe: 'Print the time per stage and rule', type: 'boolean', default: false },
  quiet: { group: 'Output:', describe: 'Print findings only', type: 'boolean', default: false },
  verbose: { group: 'Output:', describe: 'Print more about the run', type: 'boolean', default: false },
  color: { group: 'Output:', describe: 'Colours (--no-color turns them off)', type: 'boolean' },
  profile: { group: 'Rules:', describe: 'default, extended or audit', type: 'string', requiresArg: true },
  select: { ...repeatable, group: 'Rules:', describe: 'Only these rules: ID or AREA/ (repeatable)', nargs: 1 },
  ignore: { ...repeatable, group: 'Rules:', describe: 'Not these rules: ID or AREA/ (repeatable)', nargs: 1 },
  severity: { ...repeatable, group: 'Rules:', describe: 'ID=off|info|warning|error (repeatable)', nargs: 1 },
  'fail-on': {
    group: 'Rules:',
    describe: 'Exit 1 from this severity on: error, warning, info, never',
    type: 'string',
    requiresArg: true,
  },
  tests: { group: 'Rules:', describe: 'Report in test code too', type: 'boolean' },
  otp: { group: 'Project:', describe: 'The oldest OTP release the project runs on', type: 'string', requiresArg: true },
  config: { group: 'Project:', describe: 'Use this configuration file', type: 'string', requiresArg: true },
  'stdin-filename': {
    group: 'Project:',
    describe: 'Read source from standard input, as this file',
    type: 'string',
    requiresArg: true,
  },
  jobs: { group: 'Project:', describe: 'Number of threads', type: 'number', requiresArg: true },
  cache: { group: 'Project:', describe: 'Keep facts between runs (--no-cache does not)', type: 'boolean', default: true },
} as const;

/** Parses a command line and runs its command. */
export async function commandLine(args: readonly string[]): Promise<number> {
  let code = 0;
  const run = (command: () => Promise<number>) =>
    command().then((result) => {
      code = result;
    });
  const parser = yargs([...environmentArguments(args, Object.keys(checkOptions), process.env), ...args])
    .scriptName('faultline')
    .usage(
      'Finds the faults in Erlang source and OTP configuration that take production systems down.\n\nUsage: $0 [check] [PATH…] [options]',
    )
    .command(
      ['check [paths..]', '$0'],
      'Analyse files and folders (default: .), print findings',
      (y) => y.positional('paths', { type: 'string', array: true, default: [] as string[] }).options(checkOptions),
      async (argv) => {
        const { check } = await import('./check.ts');
        await run(() => check(checkFlags(argv)));
      },
    )
    .command(
      'explain <rule>',
      "Print a rule's page: what, why, bad and good code",
      (y) => y.positional('rule', { type: 'string', demandOption: true }),
      async ({ rule }) => {
        const { explain } = await import('./explain.ts');
        await run(() => explain(rule));
      },
    )
    .command(
      'rules',
      'List every rule with severity, confidence, profile, fix and CWE',
      (y) => y.option('format', { choices: ['text', 'json', 'markdown'] as const, default: 'text' as const }),
      async ({ format }) => {
        const { listRules } = await import('./rules.ts');
        await run(() => listRules(format));
      },
    )
    .command(
      'inspect <files..>',
      'Print what the model believes about files',
      inspectOptions,
      async ({ files, format, config }) => {
        const { inspectFiles } = await import('./inspect.ts');
        await run(() => inspectFiles(files, format, config));
      },
    )
    .command(
      'tree [paths..]',
      'Print the supervision trees, application by application',
      (y) =>
        y
          .positional('paths', { type: 'string', array: true, default: [] as string[] })
          .option('format', { choices: ['text', 'json', 'mermaid', 'dot'] as const, default: 'text' as const })
          .option('config', { type: 'string', requiresArg: true })
          .option('cache', { type: 'boolean', default: true }),
      async (argv) => {
        const { tree } = await import('./tree.ts');
        await run(() => tree(argv));
      },
    )
    .example('$0', 'analyse the project around you')
    .example('$0 apps/shop --profile extended', 'one application, more rules')
    .example('$0 -o sarif=faultline.sarif', 'also write SARIF for code scanning')
    .example('$0 explain supervision/unknown-spec-key', "read a rule's page")
    .epilogue(
      'Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 it could not be done.\nEvery option is also read from the environment: --fail-on as FAULTLINE_FAIL_ON.',
    )
    .parserConfiguration({ 'duplicate-arguments-array': true, 'camel-case-expansion': true, 'boolean-negation': true })
    .strictOptions()
    .help()
    .alias('help', 'h')
    .version(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error) => {
      throw error ?? new UsageError(usageText(message));
    });
  let help = '';
  await parser.parseAsync(
    [...environmentArguments(args, Object.keys(checkOptions), process.env), ...args],
    {},
    (_error, _argv, output) => {
      help = output;
    },
  );
  if (help !== '') await print(`${help}\n`);
  return code;
}

function inspectOptions(y: Argv) {
  return y
    .positional('files', { type: 'string', array: true, demandOption: true })
    .option('format', { choices: ['json', 'text'] as const, default: 'text' as const })
    .option('config', { type: 'string', requiresArg: true });
}

type CheckArguments = {
  readonly [Name in keyof CheckFlags]?: CheckFlags[Name];
};

function checkFlags(
  argv: CheckArguments & {
    readonly paths: string[];
    readonly format: CheckFlags['format'];
    readonly output: string[];
    readonly cache: boolean;
    readonly statistics: boolean;
    readonly timing: boolean;
    readonly quiet: boolean;
    readonly verbose: boolean;
  },
): CheckFlags {
  const atLeastOne = (name: string, value: number | undefined) => {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1))
      throw new UsageError(`--${name} expects a whole number from 1 on`);
    return value;
  };
  return {
    ...argv,
    select: filled(argv.select),
    ignore: filled(argv.ignore),
    severity: filled(argv.severity),
    jobs: atLeastOne('jobs', argv.jobs),
    maxFindings: atLeastOne('max-findings', argv.maxFindings),
  };
}

/** An empty list of flags means that the flag was not given. */
function filled(values: readonly string[] | undefined): readonly string[] | undefined {
  return values === undefined || values.length === 0 ? undefined : values;
}

/** yargs speaks in several lines and lists everything; one line that names the way out is enough. */
function usageText(message: string): string {
  const unknown = /^Unknown arguments?: (.*)$/m.exec(message)?.[1]?.split(', ')[0];
  if (unknown !== undefined)
    return `unknown option --${unknown}${didYouMean(
      `--${unknown}`,
      Object.keys(checkOptions).map((name) => `--${name}`),
    )}; see faultline --help`;
  return `${message.replaceAll(/\s*\n\s*/g, ' ').trim()}; see faultline --help`;
}
