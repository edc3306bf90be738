import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultline } from '../cli/program.ts';
import { codeAt, cwd, output, type Shown, shown } from './findings.ts';
import { inLog, inTasks, matcherFaults } from './problem-matchers.ts';

const editors = join(__dirname, '..', '..', 'editors');

function jsonOf(file: string) {
  return JSON.parse(readFileSync(join(editors, file), 'utf8'));
}

const lines = output.trimEnd().split('\n');

/** How a finding looks to a reader that has these words for severities. */
function seen(kinds: Readonly<Record<Shown['severity'], string>>) {
  return shown.map(({ rule, severity, ...place }) => ({ ...place, kind: kinds[severity], code: rule }));
}

test('the sample is hard enough', () => {
  expect(shown.map(({ severity }) => severity).sort()).toEqual(expect.arrayContaining(['error', 'info']));
  expect(shown.map(codeAt).filter((code) => /^\{(?:rply|norply)/.test(code))).toHaveLength(4);
  expect(shown.filter(({ file }) => file.includes(' ')).length).toBeGreaterThan(1);
});

describe('the task of VS Code', () => {
  const { version, tasks } = jsonOf('vscode/tasks.json');
  const [{ command, problemMatcher }] = tasks;

  test('lists every finding at its place', () => {
    expect(lines.map((line) => inTasks(problemMatcher, line))).toEqual(
      seen({ error: 'error', warning: 'warning', info: 'info' }),
    );
  });

  test('prints what its matcher reads', () => {
    expect([version, tasks.length]).toEqual(['2.0.0', 1]);
    const [program, args] = command.split(/(?<= faultline) /);
    expect(program).toBe('npx --no-install faultline');
    expect(faultline([...args.split(' '), '--no-cache'], { cwd })).toMatchObject({ stdout: output, stderr: '' });
  });

  test('takes nothing else for a finding', () => {
    const { stdout, stderr } = faultline(['--no-cache', '--no-color'], { cwd });
    const others = `${stdout}${stderr}`.split('\n').filter((line) => !lines.includes(line));
    expect(others.length).toBeGreaterThan(10);
    expect(others.flatMap((line) => inTasks(problemMatcher, line) ?? [])).toEqual([]);
  });
});

describe('the matchers for the GitHub runner', () => {
  const matchers = jsonOf('github/matcher.json');
  const asAnnotations = seen({ error: 'error', warning: 'warning', info: 'notice' });

  test('are accepted', () => {
    expect(matcherFaults(matchers)).toEqual([]);
    const [first] = matchers.problemMatcher;
    expect(
      matcherFaults({ problemMatcher: [first, { ...first, severity: 'info', pattern: [{ ...first.pattern[0], code: 7 }] }] }),
    ).toEqual(['two matchers of faultline', 'faultline has the severity info', 'faultline has no group 7']);
  });

  test('annotate every finding, notes too', () => {
    expect(lines.map((line) => inLog(matchers, cwd, line))).toEqual(asAnnotations);
  });

  test('would lose the notes with the first of them alone', () => {
    const alone = { problemMatcher: matchers.problemMatcher.slice(0, 1) };
    expect(lines.map((line) => inLog(alone, cwd, line) === undefined)).toEqual(shown.map(({ severity }) => severity === 'info'));
  });
});
