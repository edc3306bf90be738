import { choice, count, flag, names, repeated, text, textOrNone } from './option.ts';

/** What `--format` takes; each is a reporter's name. */
export const formats = [
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

const output = { group: 'Output:' } as const;
const rules = { group: 'Rules:' } as const;
const project = { group: 'Project:' } as const;
const adoption = { group: 'What is new:' } as const;
const fixes = { group: 'Fixes:' } as const;

/** The options of `check`, by name. */
export const checkOptions = {
  format: { ...choice('--format', formats), ...output, describe: `${formats.join(', ')} (default: text)` },
  output: { ...repeated, ...output, alias: 'o', describe: 'FORMAT=FILE: write a report to a file too (repeatable)' },
  'max-findings': { ...count('--max-findings'), ...output, describe: 'Report at most this many findings' },
  quiet: { ...flag, ...output, describe: 'Print findings and nothing else' },
  verbose: { ...flag, ...output, describe: 'Say which settings were used, and what came from the cache' },
  statistics: { ...flag, ...output, describe: 'Say how often each rule reported' },
  timing: { ...flag, ...output, describe: 'Say how long each stage and rule took' },
  color: { ...flag, ...output, describe: 'Colours; --no-color for none (default: on a terminal)' },
  profile: { ...text, ...rules, describe: 'default, extended or audit: each has the rules of those before it' },
  select: { ...names, ...rules, describe: 'ID or AREA/: ask only these rules (repeatable)' },
  ignore: { ...names, ...rules, describe: 'ID or AREA/: do not ask these rules (repeatable)' },
  severity: { ...names, ...rules, describe: 'ID=off|info|warning|error (repeatable)' },
  'fail-on': { ...text, ...rules, describe: 'error, warning, info or never: from where on to exit with 1 (default: warning)' },
  tests: { ...flag, ...rules, describe: 'Report in test code too' },
  baseline: {
    ...textOrNone,
    ...adoption,
    describe: 'Known findings, not reported again (default: faultline-baseline.json); --no-baseline for none',
  },
  staged: { ...flag, ...adoption, describe: 'Judge what git has staged, report on the staged files' },
  since: { ...text, ...adoption, describe: 'Report on the lines changed since this revision and this branch parted' },
  fix: { ...flag, ...fixes, describe: 'Apply the fixes that keep behaviour' },
  'unsafe-fixes': { ...flag, ...fixes, describe: 'Apply suggestions too' },
  diff: { ...flag, ...fixes, describe: 'Print what the fixes would change, for git apply; write nothing' },
  config: { ...text, ...project, describe: 'Configuration file (default: the nearest faultline.toml)' },
  otp: { ...text, ...project, describe: 'Oldest OTP release the project runs on, such as 25' },
  'stdin-filename': { ...text, ...project, describe: 'Analyse standard input as if it were this file' },
  jobs: { ...count('--jobs'), ...project, describe: 'Number of threads that read files' },
  cache: { ...flag, ...project, describe: 'Keep facts between runs (default); --no-cache to read everything anew' },
} as const;
