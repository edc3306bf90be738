import { analysisOf } from '../erlang/analysis.ts';
import type { Module } from '../erlang/module.ts';
import { callsTo, type KnownCall } from './calls.ts';

const adding = new Set(['gen_event:add_handler/3']);

/** Managers of the runtime system, whose handlers are added once and by those who know. */
const ownManagers = new Set(['error_logger', 'erl_signal_server']);

/**
 * Handlers that a module adds to an event manager without being told of their end. A module that speaks of
 * `gen_event_EXIT` supervises its handlers.
 */
export function* unwatchedHandlersIn(module: Module): Iterable<KnownCall> {
  if (!analysisOf(module).calledNames.has('add_handler') || module.text.includes('gen_event_EXIT')) return;
  for (const call of callsTo(module, adding)) {
    const [manager] = call.site.call.args;
    if (manager?.kind === 'atom' && ownManagers.has(manager.name)) continue;
    yield call;
  }
}
