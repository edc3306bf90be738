import { type CrashStep, type CrashStory, childrenRunning, crashStory, idOf, nodeAfter } from '../../project/crash.ts';
import type { Project } from '../../project/project.ts';
import { type StartType, startTypesOf } from '../../project/start-types.ts';
import type { Supervisor } from '../../project/supervisors.ts';

/** A crash story with the names of everything in it. */
export interface CrashView {
  readonly application: string | undefined;
  readonly child: string;
  readonly supervisor: string;
  readonly steps: readonly CrashStepView[];
  readonly end: CrashStory['end'];
  readonly crashes: number;
  readonly startType: StartType | undefined;
  readonly node: string | undefined;
}

export interface CrashStepView {
  readonly supervisor: string;
  readonly child: string;
  readonly strategy: string;
  readonly intensity: number | 'unclear';
  readonly period: number | 'unclear';
  readonly restarts: number;
  readonly restartedWith: readonly string[];
  readonly lost: readonly string[];
  readonly crashes: number;
  readonly outcome: CrashStep['outcome'];
}

/** What happens when the children that run `module` keep crashing. */
export function crashesOf(project: Project, module: string): readonly CrashView[] {
  const startTypes = startTypesOf(project);
  return childrenRunning(project.supervisors, module).map(({ supervisor, child }) =>
    crashView(supervisor, idOf(child), crashStory(supervisor, child), startTypes),
  );
}

/** Per application: the single children whose crashing ends it, the fewest crashes first. */
export function crashSummary(project: Project): readonly CrashView[] {
  const startTypes = startTypesOf(project);
  const views = project.supervisors
    .filter((supervisor) => supervisor.isReached)
    .flatMap((supervisor) =>
      supervisor.children
        .filter((child) => child.supervisor === undefined)
        .map((child) => crashView(supervisor, idOf(child), crashStory(supervisor, child), startTypes)),
    )
    .filter((view) => view.end === 'application-ends');
  const name = (view: CrashView) => view.application ?? '';
  return views.sort((a, b) =>
    name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.crashes - b.crashes || (a.child < b.child ? -1 : 1),
  );
}

function crashView(
  supervisor: Supervisor,
  child: string,
  story: CrashStory,
  startTypes: ReadonlyMap<string, StartType>,
): CrashView {
  const { application } = supervisor;
  const startType = application === undefined ? undefined : startTypes.get(application);
  return {
    application,
    child,
    supervisor: nameOf(supervisor),
    steps: story.steps.map(stepView),
    end: story.end,
    crashes: story.crashes,
    startType,
    node: story.end === 'application-ends' ? nodeAfter(startType) : undefined,
  };
}

function stepView(step: CrashStep): CrashStepView {
  const { flags } = step.supervisor;
  const number = (value: unknown) => (typeof value === 'number' ? value : 'unclear');
  return {
    supervisor: nameOf(step.supervisor),
    child: idOf(step.child),
    strategy: typeof flags?.strategy === 'string' ? flags.strategy : 'unclear',
    intensity: number(flags?.intensity),
    period: number(flags?.period),
    restarts: step.restarts,
    restartedWith: step.restartedWith,
    lost: step.lost,
    crashes: step.crashes,
    outcome: step.outcome,
  };
}

function nameOf({ registered, module }: Supervisor): string {
  return typeof registered === 'string' ? registered : module.name;
}

function times(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}

function crashesText(n: number): string {
  return n === 1 ? '1 crash' : `${n} crashes`;
}

/** The stories for a terminal, then which single children end their applications. */
export function crashText(stories: readonly CrashView[], summary: readonly CrashView[]): string {
  const lines = stories.flatMap(storyLines);
  const applications = new Set(stories.map((story) => story.application));
  for (const application of applications) {
    const deadly = summary.filter((view) => view.application === application);
    if (application === undefined || deadly.length === 0) continue;
    lines.push(`children of ${application} that end it by crashing alone:`);
    for (const view of deadly) lines.push(`  ${view.child} (${view.supervisor}): ${crashesText(view.crashes)}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function storyLines(story: CrashView): string[] {
  const lines = [
    `${story.child}, a child of ${story.supervisor}${story.application === undefined ? '' : ` in ${story.application}`}, keeps crashing:`,
  ];
  for (const step of story.steps) lines.push(...stepLines(step));
  const crashes = crashesText(story.crashes);
  if (story.end === 'application-ends') {
    const how = story.startType === undefined ? '' : `, which the release starts as ${story.startType}`;
    lines.push(`  after ${crashes} the application ${story.application ?? ''}${how} ends: the node ${story.node ?? ''}`);
  } else if (story.end === 'contained') lines.push(`  after ${crashes} it is over: nothing else ends`);
  else lines.push('  what happens then is unclear');
  return [...lines, ''];
}

function stepLines(step: CrashStepView): string[] {
  const head = `  ${step.supervisor} (${step.strategy}, ${step.intensity} in ${step.period} s)`;
  switch (step.outcome) {
    case 'removed':
      return [`${head} does not restart ${step.child}, which is temporary: it is gone`];
    case 'not-restarted':
      return [`${head} does not restart ${step.child}: it is transient, and a supervisor that gave up ended normally`];
    case 'shuts-down':
      return [`${head} ends because ${step.child} is significant`];
    case 'unclear':
      return [`${head}: what it does about ${step.child} is unclear`];
    case 'gives-up': {
      const along = step.restartedWith.length === 0 ? '' : `, each time with ${step.restartedWith.join(', ')}`;
      const lost =
        step.lost.length === 0
          ? ''
          : `; ${step.lost.join(', ')} ${step.lost.length === 1 ? 'is' : 'are'} stopped and never started again`;
      const restarts =
        step.restarts === 0
          ? `never restarts ${step.child}`
          : `restarts ${step.child} ${times(step.restarts, 'time')}${along}${lost}`;
      return [`${head} ${restarts} and gives up after ${crashesText(step.crashes)}`];
    }
  }
}
