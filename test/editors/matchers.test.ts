import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeAt, output, type Shown, shown } from './findings.ts';

const editors = join(__dirname, '..', '..', 'editors');

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity?: number;
  readonly message: number;
  readonly code: number;
}

function jsonOf(file: string) {
  return JSON.parse(readFileSync(join(editors, file), 'utf8'));
}

test('the sample is hard enough', () => {
  expect(shown.map(({ severity }) => severity).sort()).toEqual(expect.arrayContaining(['error', 'info']));
  expect(shown.map(codeAt).filter((code) => /^\{(?:rply|norply)/.test(code))).toHaveLength(3);
});

/** How a pattern of one line is applied: the expression is searched for, groups become the fields they are named for. */
function read(pattern: Pattern, line: string, severity: (written: string | undefined) => Shown['severity'] | undefined) {
  const groups = new RegExp(pattern.regexp).exec(line);
  if (groups === null) return [];
  const its = severity(pattern.severity === undefined ? undefined : groups[pattern.severity]);
  if (its === undefined) return [];
  const [file = '', rule = ''] = [groups[pattern.file], groups[pattern.code]];
  return [{ file, line: Number(groups[pattern.line]), column: Number(groups[pattern.column]), severity: its, rule }];
}

const lines = output.trimEnd().split('\n');

/*
 * VS Code (src/vs/workbench/contrib/markers/common/problemMatcher.ts): SingleLineMatcher; the file is relative to
 * fileLocation's folder, severities are read without regard to case (src/vs/base/common/severity.ts), columns count from 1.
 */
test('VS Code lists every finding at its place', () => {
  const { tasks } = jsonOf('vscode/tasks.json');
  expect(tasks).toHaveLength(1);
  const [{ problemMatcher, command }] = tasks;
  expect(problemMatcher.fileLocation[0]).toBe('relative');
  expect(command).toContain('--format concise');
  const severities: Readonly<Record<string, Shown['severity']>> = { error: 'error', warning: 'warning', info: 'info' };
  const found = lines.flatMap((line) => read(problemMatcher.pattern, line, (written = '') => severities[written.toLowerCase()]));
  expect(found).toEqual(shown);
});

/*
 * The runner (actions/runner, src/Runner.Worker/IssueMatcher.cs and Handlers/OutputManager.cs): the first matcher whose
 * pattern matches takes the line; severity is the matched group, or the matcher's default, or error; of the words it knows
 * error, warning and notice, and drops an issue with another.
 */
test('the GitHub runner annotates every finding, notes too', () => {
  const { problemMatcher } = jsonOf('github/matcher.json');
  const kinds: Readonly<Record<string, Shown['severity']>> = { error: 'error', warning: 'warning', notice: 'info' };
  const found = lines.flatMap((line) => {
    for (const { severity: fallback, pattern } of problemMatcher) {
      expect(pattern).toHaveLength(1);
      if (!new RegExp(pattern[0].regexp).test(line)) continue;
      return read(pattern[0], line, (written) => kinds[(written ?? fallback ?? 'error').toLowerCase()]);
    }
    return [];
  });
  expect(found).toEqual(shown);
  const owners = problemMatcher.map(({ owner }: { owner: string }) => owner);
  expect(new Set(owners).size).toBe(owners.length);
});
