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
}

/** Children whose terminate does something that others notice, and which trap exits so that it is called. */
export function* cleaningChildrenOf(project: Project): Iterable<CleaningChild> {
  for (const child of startedChildren(project)) {
    const callback = child.started?.module ?? absent;
    if (callback === absent || callback === unclear) continue;
    const { cleanup } = callback;
    if (cleanup === undefined) continue;
    yield { ...child, callback, cleanup, cleanupAt: placeOfSpot(callback, cleanup) };
  }
}
