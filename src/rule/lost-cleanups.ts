import type { Place } from '../erlang/place.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { Cleanup, ModuleFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import { placeOfSpot } from './reaching.ts';
import { type StartedChild, startedChildren } from './supervising.ts';

/** A child that cleans up when it ends, if it is let. */
export interface CleaningChild extends StartedChild {
  readonly callback: ModuleFacts;
  readonly cleanup: Cleanup;
  /** Where the callback does it. */
  readonly cleanupAt: Place;
  /** It traps exits, so that a supervisor that ends it lets it clean up; unclear when code it calls may do that. */
  readonly trapsExits: boolean | typeof unclear;
}

/** Children whose terminate does something that others notice. */
export function* cleaningChildrenOf(project: Project): Iterable<CleaningChild> {
  for (const child of startedChildren(project)) {
    const callback = child.started?.module ?? absent;
    if (callback === absent || callback === unclear) continue;
    const { cleanup } = callback;
    if (cleanup === undefined) continue;
    yield { ...child, callback, cleanup, cleanupAt: placeOfSpot(callback, cleanup), trapsExits: trapsExits(project, callback) };
  }
}

function trapsExits(project: Project, callback: ModuleFacts): boolean | typeof unclear {
  if (callback.heeds.includes('trap_exit')) return true;
  const isSetElsewhere = callback.remoteCalls.some((callee) => {
    const module = project.module(callee.slice(0, callee.indexOf(':')), callback.file);
    return module !== absent && (module === unclear || (module.heeds.includes('trap_exit') && module.behaviours.length === 0));
  });
  return isSetElsewhere ? unclear : false;
}
