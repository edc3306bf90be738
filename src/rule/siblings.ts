import { absent, unclear } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import type { Supervisor, TreeChild } from '../project/supervisors.ts';
import { type Reach, reachesOf } from './reaching.ts';

/** A child that depends on what an earlier one knows of it, or on that one's identity. */
export interface SiblingTie {
  /** The child that is relied on. */
  readonly earlier: TreeChild;
  readonly name: string;
  /** The later child; the process that relies on the earlier one is it, or stands below it. */
  readonly later: TreeChild;
  readonly dependent: ModuleFacts;
  readonly tie: 'registers' | 'keeps-pid' | 'keeps-table' | 'watches';
  readonly reach: Reach;
}

/** A supervisor that restarts its children one by one although they are tied. */
export interface TiedSiblings {
  readonly supervisor: Supervisor;
  readonly ties: readonly SiblingTie[];
}

/** Supervisors with strategy one_for_one whose children are tied to earlier ones by what they do when they start. */
export function* tiedSiblingsOf(project: Project): Iterable<TiedSiblings> {
  for (const supervisor of project.supervisors) {
    if (supervisor.flags?.strategy !== 'one_for_one') continue;
    const ties = supervisor.children.flatMap((earlier, index) =>
      supervisor.children.slice(index + 1).flatMap((later) => tiesBetween(project, earlier, later)),
    );
    if (ties.length > 0) yield { supervisor, ties };
  }
}

function tiesBetween(project: Project, earlier: TreeChild, later: TreeChild): SiblingTie[] {
  const { started } = earlier;
  if (started === absent || started === unclear || typeof started.registered !== 'string') return [];
  const name = started.registered;
  const manager = started.module === absent || started.module === unclear ? undefined : started.module;
  // Whoever is linked to it dies with it; whoever is looked for again is found.
  if (manager?.callsLink === true || manager?.startConduct.restores === true) return [];
  return processesIn(later).flatMap((dependent) => {
    if (dependent === manager || (manager !== undefined && asksFor(manager, dependent))) return [];
    const reaches = [...reachesOf(project, dependent, dependent.starting)];
    if (notices(dependent, reaches)) return [];
    for (const reach of reaches) {
      const tie = tieOf(reach, name, manager);
      if (tie !== undefined) return [{ earlier, name, later, dependent, tie, reach }];
    }
    return [];
  });
}

/** The modules whose processes run as this child and below it. */
function processesIn(child: TreeChild): readonly ModuleFacts[] {
  if (child.supervisor !== undefined) return [...new Set(child.supervisor.children.flatMap(processesIn))];
  const { started } = child;
  return started === absent || started === unclear || started.module === absent || started.module === unclear
    ? []
    : [started.module];
}

/** Whether the earlier child turns to the later one when it starts: a restarted one can make itself known. */
function asksFor(manager: ModuleFacts, dependent: ModuleFacts): boolean {
  return manager.starting.some(({ callee, to }) => callee.startsWith(`${dependent.name}:`) || to.atom === dependent.name);
}

/** Whether the process learns that another one has ended. */
function notices({ heeds }: ModuleFacts, reaches: readonly Reach[]): boolean {
  return reaches.some(
    ({ kind }) =>
      (kind === 'monitor' && heeds.includes('DOWN')) ||
      (kind === 'link' && (heeds.includes('EXIT') || !heeds.includes('trap_exit'))),
  );
}

function tieOf(
  { kind, name: its, givesSelf, callee, isGuarded }: Reach,
  name: string,
  manager: ModuleFacts | undefined,
): SiblingTie['tie'] | undefined {
  if (its === undefined || isGuarded) return undefined;
  if (kind === 'kept-table') return manager?.startConduct.tables.includes(its) === true ? 'keeps-table' : undefined;
  if (its !== name) return undefined;
  if (kind === 'call' || kind === 'message') return givesSelf || callee === 'gen_event:add_handler/3' ? 'registers' : undefined;
  if (kind === 'kept-pid') return 'keeps-pid';
  return kind === 'monitor' || kind === 'link' ? 'watches' : undefined;
}
