import { showValue } from '../erlang/show-value.ts';
import type { StartType } from './start-types.ts';
import type { Supervisor, TreeChild } from './supervisors.ts';

/** What one supervisor does about a child that keeps ending. */
export interface CrashStep {
  readonly supervisor: Supervisor;
  readonly child: TreeChild;
  /** How often it restarts the child before this step is over. */
  readonly restarts: number;
  /** Siblings that are stopped and restarted each time, by id. */
  readonly restartedWith: readonly string[];
  /** Temporary siblings that are stopped the first time and never come back. */
  readonly lost: readonly string[];
  /** How often the crashing child has crashed when the step is over. */
  readonly crashes: number;
  /**
   * `gives-up`: it exits with `shutdown`, and the step above goes on. `removed`: a temporary child is gone for good.
   * `not-restarted`: a transient supervisor ended with `shutdown`, which counts as normal, and stays away. `shuts-down`: a
   * significant child ended. `unclear`: flags or restart type are not known.
   */
  readonly outcome: 'gives-up' | 'removed' | 'not-restarted' | 'shuts-down' | 'unclear';
}

/** What a child that keeps crashing takes down. */
export interface CrashStory {
  readonly steps: readonly CrashStep[];
  /** The application ends; or some supervisor stops the trouble; or it is not known. */
  readonly end: 'application-ends' | 'contained' | 'unclear';
  /** Crashes until then. */
  readonly crashes: number;
}

/**
 * OTP's restart arithmetic for a child that crashes each time as soon as it is started, all within every period
 * (supervisor.erl: a restart is allowed while there are at most `intensity` in `period`; the next crash ends the supervisor).
 */
export function crashStory(supervisor: Supervisor, child: TreeChild): CrashStory {
  const steps: CrashStep[] = [];
  let crashes = 1;
  let isAbnormal = true;
  for (let at: { supervisor: Supervisor; child: TreeChild } | undefined = { supervisor, child }; at !== undefined; ) {
    const step = crashStep(at.supervisor, at.child, crashes, isAbnormal);
    steps.push(step);
    crashes = step.crashes;
    if (step.outcome === 'unclear') return { steps, end: 'unclear', crashes };
    if (step.outcome === 'removed' || step.outcome === 'not-restarted') return { steps, end: 'contained', crashes };
    // A supervisor that gives up, or is shut down, exits with `shutdown`.
    isAbnormal = false;
    const above: Supervisor | undefined = at.supervisor.parent;
    const its: TreeChild | undefined = above?.children.find((sibling) => sibling.supervisor === at?.supervisor);
    if (above === undefined) return { steps, end: at.supervisor.isTop ? 'application-ends' : 'unclear', crashes };
    if (its === undefined) return { steps, end: 'unclear', crashes };
    at = { supervisor: above, child: its };
  }
  return { steps, end: 'unclear', crashes };
}

function crashStep(supervisor: Supervisor, child: TreeChild, crashesPerEnd: number, isAbnormal: boolean): CrashStep {
  const { spec } = child;
  const nothing = { supervisor, child, restarts: 0, restartedWith: [], lost: [], crashes: crashesPerEnd };
  const { flags } = supervisor;
  if (
    flags === undefined ||
    typeof spec.restart !== 'string' ||
    typeof flags.intensity !== 'number' ||
    typeof flags.strategy !== 'string'
  ) {
    return { ...nothing, outcome: 'unclear' };
  }
  const isRestarted = spec.restart === 'permanent' || (spec.restart === 'transient' && isAbnormal);
  if (!isRestarted) {
    if (spec.significant === true && flags.autoShutdown === 'any_significant') return { ...nothing, outcome: 'shuts-down' };
    if (spec.significant !== false && flags.autoShutdown !== 'never') return { ...nothing, outcome: 'unclear' };
    return { ...nothing, outcome: spec.restart === 'temporary' ? 'removed' : 'not-restarted' };
  }
  const siblings = affected(supervisor, child, flags.strategy);
  if (siblings === undefined) return { ...nothing, outcome: 'unclear' };
  return {
    supervisor,
    child,
    restarts: flags.intensity,
    restartedWith: siblings.filter(({ spec: its }) => its.restart !== 'temporary').map(idOf),
    lost: siblings.filter(({ spec: its }) => its.restart === 'temporary').map(idOf),
    crashes: crashesPerEnd * (flags.intensity + 1),
    outcome: 'gives-up',
  };
}

/** The siblings that a restart takes along; undefined when they are not all known. */
function affected(supervisor: Supervisor, child: TreeChild, strategy: string): readonly TreeChild[] | undefined {
  if (strategy === 'one_for_one' || strategy === 'simple_one_for_one') return [];
  if (!supervisor.isComplete) return undefined;
  const index = supervisor.children.indexOf(child);
  return supervisor.children.filter((sibling, position) => sibling !== child && (strategy === 'one_for_all' || position > index));
}

/** A child's id as text. */
export function idOf({ spec }: TreeChild): string {
  return typeof spec.id === 'symbol' ? 'unclear' : showValue(spec.id, 60);
}

/** What becomes of the node when an application ends, by how a release starts it. */
export function nodeAfter(
  startType: StartType | undefined,
): 'goes down' | 'lives on' | 'depends on how the application is started' {
  if (startType === undefined) return 'depends on how the application is started';
  return startType === 'permanent' || startType === 'transient' ? 'goes down' : 'lives on';
}

/** The children that run `module`: by callback module, start module or id. */
export function childrenRunning(
  supervisors: readonly Supervisor[],
  module: string,
): { supervisor: Supervisor; child: TreeChild }[] {
  const runs = (child: TreeChild) => {
    const { started, spec } = child;
    if (typeof started !== 'symbol' && started.moduleName === module) return true;
    return (typeof spec.start !== 'symbol' && spec.start.module === module) || idOf(child) === module;
  };
  return supervisors.flatMap((supervisor) => supervisor.children.filter(runs).map((child) => ({ supervisor, child })));
}
