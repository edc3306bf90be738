import { absent, type Fact, unclear } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { ChildSpec } from '../otp/child-spec.ts';
import type { Project } from '../project/project.ts';
import type { StartedProcess } from '../project/started-process.ts';
import type { Supervisor } from '../project/supervisors.ts';
import { type Reach, reachesOf } from './reaching.ts';

/** A child that asks a supervisor, while that one waits for the child to start. */
export interface StartWait {
  readonly spec: ChildSpec;
  readonly child: ModuleFacts;
  /** The name of the supervisor it asks. */
  readonly supervisor: string;
  /** That supervisor starts the child itself, rather than one above it. */
  readonly isParent: boolean;
  readonly reach: Reach;
}

/** Behaviours whose start function returns when init/1 has. */
const waitsForInit = new Set(['gen_server', 'gen_server2', 'gen_statem', 'gen_fsm', 'supervisor', 'supervisor_bridge']);

/** Children whose init/1 asks a supervisor that is waiting for it. */
export function* startWaitsOf(project: Project): Iterable<StartWait> {
  for (const supervisor of project.supervisors) {
    const waiting = waitingNames(supervisor);
    for (const { spec, started } of supervisor.children) yield* waitsOf(project, spec, started, waiting);
  }
  for (const { spec, started, supervisorName } of project.dynamicChildren) {
    if (typeof supervisorName === 'string') yield* waitsOf(project, spec, started, [supervisorName]);
  }
}

/** The supervisors that are in the middle of a start when a child of this one is in its init/1; itself first. */
function waitingNames(supervisor: Supervisor): readonly (string | undefined)[] {
  const names = [typeof supervisor.registered === 'string' ? supervisor.registered : undefined];
  // Children of simple_one_for_one start later, when those above have long started.
  if (supervisor.flags?.strategy === 'simple_one_for_one' || supervisor.flags === undefined) return names;
  for (let above = supervisor.parent; above !== undefined; above = above.parent) {
    if (above.flags === undefined || above.flags.strategy === 'simple_one_for_one') break;
    names.push(typeof above.registered === 'string' ? above.registered : undefined);
  }
  return names;
}

function* waitsOf(
  project: Project,
  spec: ChildSpec,
  started: Fact<StartedProcess>,
  waiting: readonly (string | undefined)[],
): Iterable<StartWait> {
  if (started === absent || started === unclear || started.module === absent || started.module === unclear) return;
  if (!waitsForInit.has(started.behaviour ?? '')) return;
  const child = started.module;
  for (const reach of reachesOf(project, child, child.starting)) {
    if (reach.kind !== 'supervisor' || reach.by !== 'init/1' || reach.name === undefined) continue;
    const index = waiting.indexOf(reach.name);
    if (index !== -1) yield { spec, child, supervisor: reach.name, isParent: index === 0, reach };
  }
}
