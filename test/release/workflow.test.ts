import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { actionIn } from './runner.ts';

/* The workflow that people copy: what can be said of it without GitHub. */

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'runs-on': string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(__dirname, '..', '..');
const action = actionIn(join(root, 'release'));
const text = readFileSync(join(root, 'examples', 'github', 'faultline.yml'), 'utf8');
const workflow = load(text) as Workflow;
const job = workflow.jobs.faultline!;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const own = job.steps.filter(({ uses }) => uses === `faultline-erlang/faultline@v${version}`);

test('runs on pushes and pull requests, with no more rights than it needs', () => {
  expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
  expect(workflow.permissions).toEqual({});
  expect(job.permissions).toEqual({ contents: 'read', 'security-events': 'write', actions: 'read' });
});

test('pins the actions of others to commits, and names their versions', () => {
  const others = job.steps.filter((step) => !own.includes(step)).map(({ uses }) => uses);
  expect(others.map((uses) => uses.split('@')[0])).toEqual(['actions/checkout', 'github/codeql-action/upload-sarif']);
  for (const uses of others) expect(text).toMatch(new RegExp(`uses: ${uses.split('@')[0]}@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+\n`));
});

test('uses this version of the action, with inputs and outputs that it has', () => {
  expect(own).toHaveLength(2);
  for (const { with: inputs = {} } of own)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  const expressions = Array.from(text.matchAll(/\$\{\{ (.*?) \}\}/g), ([, expression]) => expression!);
  const used = expressions.flatMap((expression) => /^steps\.faultline\.outputs\.([\w-]+)$/.exec(expression)?.[1] ?? []);
  expect(used).toEqual(['sarif']);
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(used));
  expect(job.steps.filter(({ id }) => id === 'faultline')).toEqual([own[0]]);
});

test('a pull request is judged with the history it needs', () => {
  expect(job.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
  expect(own[1]).toMatchObject({ if: "github.event_name == 'pull_request'", with: { since: expect.any(String) } });
  // The second run leaves the first one's SARIF alone.
  expect(own[1]?.with?.sarif).not.toBe(action.inputs.sarif?.default);
});
