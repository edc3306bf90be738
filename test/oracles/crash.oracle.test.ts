import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../src/discover/settings.ts';
import { type CrashView, crashesOf } from '../../src/report/tree/crash.ts';
import { readTrees } from '../../src/tree.ts';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

/** One supervisor on the way from the top to the worker that crashes. */
interface Level {
  readonly strategy: string;
  readonly intensity: number;
  /** Restart types of the workers before and after the child that matters, and of that child. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly child: string;
}

/** Supervisors from the one that has the crashing worker upwards. */
type Scenario = readonly Level[];

const strategies = ['one_for_one', 'one_for_all', 'rest_for_one'];

function level(
  strategy: string,
  intensity: number,
  child = 'permanent',
  before: readonly string[] = [],
  after: readonly string[] = [],
): Level {
  return { strategy, intensity, child, before, after };
}

const mixed = ['permanent', 'transient', 'temporary'];

const scenarios: readonly Scenario[] = [
  ...strategies.flatMap((strategy) => [0, 1, 3].map((intensity) => [level(strategy, intensity, 'permanent', mixed, mixed)])),
  ...strategies.flatMap((strategy) => ['transient', 'temporary'].map((child) => [level(strategy, 2, child, mixed, mixed)])),
  ...strategies.flatMap((upper) =>
    strategies.flatMap((lower) => [
      [level(lower, 1, 'permanent', ['permanent'], ['temporary']), level(upper, 1, 'permanent', ['permanent'], ['transient'])],
      [level(lower, 2, 'transient', ['permanent'], ['permanent']), level(upper, 1, 'transient', ['permanent'], ['permanent'])],
    ]),
  ),
  ...['permanent', 'transient', 'temporary'].flatMap((middle) =>
    [0, 1, 2].map((intensity) => [
      level('one_for_one', intensity),
      level('rest_for_one', 1, middle),
      level('one_for_all', 2, 'permanent'),
    ]),
  ),
];

/** The modules of one scenario: a supervisor per level and an application. */
function sources(scenario: Scenario, name: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  scenario.forEach(({ strategy, intensity, before, after, child }, index) => {
    const module = `${name}_l${index}`;
    const worker = (id: string, restart: string) =>
      `#{id => ${id}, start => {crash_runner, start_worker, [${id}]}, restart => ${restart}}`;
    const below =
      index === 0
        ? worker(`${name}_crasher`, child)
        : `#{id => ${name}_l${index - 1}, start => {${name}_l${index - 1}, start_link, []}, restart => ${child}, type => supervisor}`;
    const specs = [
      ...before.map((restart, i) => worker(`${module}_b${i}`, restart)),
      below,
      ...after.map((restart, i) => worker(`${module}_a${i}`, restart)),
    ];
    files[`${module}.erl`] = `-module(${module}).
-behaviour(supervisor).
-export([start_link/0, init/1]).
start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).
init([]) -> {ok, {#{strategy => ${strategy}, intensity => ${intensity}, period => 3600}, [${specs.join(', ')}]}}.
`;
  });
  files[`${name}_app.erl`] = `-module(${name}_app).
-behaviour(application).
-export([start/2, stop/1]).
start(_, _) -> ${name}_l${scenario.length - 1}:start_link().
stop(_) -> ok.
`;
  files[`${name}.app.src`] =
    `{application, ${name}, [{vsn, "1"}, {registered, []}, {applications, [kernel, stdlib]}, {mod, {${name}_app, []}}]}.\n`;
  return files;
}

function workersOf(scenario: Scenario, name: string): string[] {
  const siblings = scenario.flatMap(({ before, after }, index) => [
    ...before.map((_, i) => `${name}_l${index}_b${i}`),
    ...after.map((_, i) => `${name}_l${index}_a${i}`),
  ]);
  return [`${name}_crasher`, ...siblings];
}

/** In the words of crash_runner. */
function predicted(view: CrashView): string {
  const [first] = view.steps;
  const names = (ids: readonly string[] | undefined) => (ids === undefined || ids.length === 0 ? '-' : [...ids].sort().join(','));
  return `${view.crashes} ${view.end === 'application-ends' ? 'ended' : view.end} ${names(first?.restartedWith)} ${names(first?.lost)}`;
}

describeWithOtp('what a crashing child takes down', () => {
  test('is what OTP does, in every scenario', async () => {
    const root = scratchDir();
    const beams = scratchDir();
    const tasks = scenarios.map((scenario, index) => {
      const name = `s${index}`;
      const folder = join(root, 'apps', name, 'src');
      mkdirSync(folder, { recursive: true });
      const files = sources(scenario, name);
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      return {
        name,
        scenario,
        modules: Object.keys(files)
          .filter((file) => file.endsWith('.erl'))
          .map((file) => join(folder, file)),
      };
    });
    writeFileSync(join(root, 'rebar.config'), '{deps, []}.\n');
    erlc([join(__dirname, 'crash_runner.erl'), ...tasks.flatMap((task) => task.modules)], beams);
    const list = join(beams, 'tasks.txt');
    const line = ({ name, scenario }: (typeof tasks)[number]) =>
      `${name}_l${scenario.length - 1} ${name}_crasher ${workersOf(scenario, name).join(',')}`;
    writeFileSync(list, `${tasks.map(line).join('\n')}\n`);
    const seen = erlEval(`crash_runner:main(["${list}"])`, [beams]).trim().split('\n');

    const { project } = await readTrees({ root, paths: ['.'], settings: defaultSettings, cache: false });
    const told = tasks.map(({ name, scenario }) => {
      const stories = crashesOf(project, `${name}_crasher`);
      return `${name}_l${scenario.length - 1} ${stories.map(predicted).join(' | ')}`;
    });
    const sorted = seen.map((each) =>
      each
        .split(' ')
        .map((word) => word.split(',').sort().join(','))
        .join(' '),
    );
    expect(told.map((each, i) => (scenarios[i]?.[0]?.intensity === 0 ? each.split(' ').slice(0, 3).join(' ') : each))).toEqual(
      sorted.map((each, i) => (scenarios[i]?.[0]?.intensity === 0 ? each.split(' ').slice(0, 3).join(' ') : each)),
    );
    expect(told).toHaveLength(scenarios.length);
  });
});
