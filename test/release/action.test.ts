import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { sarifProblems } from '../report/validate-sarif.ts';
import { faulty, releaseTree, run, scratchFolder } from './release-tree.ts';

const tree = releaseTree();
const root = join(__dirname, '..', '..');

interface Step {
  readonly uses: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const action = load(readFileSync(join(tree, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** Runs the action as the runner does: every input in the environment, with its default. */
function runAction(workspace: string, inputs: Readonly<Record<string, string>> = {}) {
  const files = scratchFolder();
  const given = Object.entries(action.inputs).map(([name, { default: its = '' }]) => {
    return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? its] as const;
  });
  const [output, summary] = ['output', 'summary'].map((name) => join(files, name)) as [string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  const env = { ...Object.fromEntries(given), GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const result = run(process.execPath, [join(tree, action.runs.main)], scratchFolder(), {
    ...env,
    HOME: files,
    XDG_CACHE_HOME: '',
  });
  const outputs = readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('=') as [string, string]);
  return { ...result, outputs: Object.fromEntries(outputs), summary: readFileSync(summary, 'utf8') };
}

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('annotates, summarises, writes SARIF and its outputs, and fails the step', () => {
  const folder = workspace({ 'apps/shop/src/shop_shelf.erl': faulty });
  const { code, stdout, outputs, summary } = runAction(folder);
  expect(code).toBe(1);
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^::error file=apps\/shop\/src\/shop_shelf\.erl,line=7,endLine=7,col=26,endColumn=41,title=process\/bad-callback-return::handle_cast\/2 returns /,
    ),
  ]);
  expect(outputs).toEqual({ 'exit-code': '1', findings: '1', errors: '1', sarif: 'faultline.sarif' });
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  expect(summary).toContain('process/bad-callback-return');
  expect(JSON.parse(readFileSync(join(folder, 'faultline.sarif'), 'utf8')).runs).toHaveLength(1);
});

test('its SARIF passes the schema and the validator', async () => {
  const folder = workspace({ 'src/shop_shelf.erl': faulty });
  runAction(folder);
  expect(await sarifProblems(readFileSync(join(folder, 'faultline.sarif'), 'utf8'))).toEqual([]);
});

test('shows no more annotations of a kind than the runner does, the worst first', () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`src/shop_shelf${i}.erl`, faulty.replace('shop_shelf', `shop_shelf${i}`)]),
  );
  const { stdout, outputs } = runAction(workspace(many));
  expect(stdout.trimEnd().split('\n')).toHaveLength(10);
  expect(outputs.findings).toBe('12');
});

test('its inputs reach the program', () => {
  const folder = workspace({
    'one/src/shop_shelf.erl': faulty,
    'two/src/shop_oven.erl': faulty.replace('shop_shelf', 'shop_oven'),
  });
  const inputs = {
    'working-directory': 'two',
    'fail-on': 'never',
    sarif: 'out.sarif',
    args: '--severity\nprocess/bad-callback-return=info',
  };
  const { code, stdout, outputs } = runAction(folder, inputs);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^::notice file=two\/src\/shop_oven\.erl,/);
  expect(outputs).toMatchObject({ findings: '1', errors: '0', sarif: 'two/out.sarif' });
  expect(runAction(folder, { paths: 'one\n', annotations: 'false' })).toMatchObject({ code: 1, stdout: '' });
});

test('what cannot be done is an error of the step', () => {
  const { code, stdout, outputs } = runAction(workspace({}), { paths: 'lost' });
  expect([code, outputs]).toEqual([2, { 'exit-code': '2' }]);
  expect(stdout).toMatch(/^::error title=faultline::faultline: no such file or folder: lost/);
});

test('is a node action', () => {
  expect(action.runs).toEqual({ using: 'node20', main: 'action.cjs' });
});

test('the workflow to copy uses it as it is', () => {
  const workflow = load(readFileSync(join(root, 'examples', 'github', 'faultline.yml'), 'utf8')) as {
    readonly permissions: Readonly<Record<string, string>>;
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  const { version } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'));
  const steps = workflow.jobs.faultline?.steps ?? [];
  const own = steps.find(({ id }) => id === 'faultline');
  expect(own?.uses).toBe(`faultline-erlang/faultline@v${version}`);
  expect(Object.keys(own?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
  // Every action has a version; SARIF may be uploaded; outputs that are used exist.
  expect(steps.map(({ uses }) => uses).filter((uses) => !/@v\d/.test(uses))).toEqual([]);
  expect(workflow.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
  const used = Array.from(JSON.stringify(steps).matchAll(/steps\.faultline\.outputs\.([\w-]+)/g), ([, name]) => name);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !(name! in action.outputs))).toEqual([]);
});
