import { analysisOf } from '../erlang/analysis.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { rolesOf, serverBehaviour, serverCallbacks } from './roles.ts';

/**
 * Whose table a function makes: that of a server with other work, which may crash over it; of a server that only keeps tables;
 * of a supervisor, an application or a process that the module spawns; of whatever process calls the function.
 */
export type TableOwner = 'server' | 'keeper' | 'other' | 'caller';

const starts = /^(?:init|start|start_link|setup|boot|main|on_load|create_\w+|ensure_\w+)$/;

/** Whose table `fn` makes. */
export function tableOwner(module: Module, fn: FunctionDef): TableOwner {
  const roles = rolesOf(module);
  if (roles.has(fn, 'callback')) return serverBehaviour(module) === undefined ? 'other' : isKeeper(module) ? 'keeper' : 'server';
  if (roles.has(fn, 'spawned') || module.behaviours.length > 0) return 'other';
  return fn.isExported && !starts.test(fn.name) && module.kind === 'erl' ? 'caller' : 'other';
}

const work = new Set(['handle_call', 'handle_cast', 'handle_info', 'handle_event', 'handle_continue', 'handle_sync_event']);

/** Whether a server calls nothing while it serves, but what has to do with its tables and timers. */
function isKeeper(module: Module): boolean {
  const { graph } = analysisOf(module);
  const serving = serverCallbacks(module).filter(({ name, arity }) => work.has(name) || arity === 3);
  return serving.every((callback) =>
    [...graph.mayReachFrom(callback)].every(({ outline }) =>
      [...outline.remoteCalls].every((callee) => /^(?:ets|erlang|timer|logger|error_logger|io_lib):/.test(callee)),
    ),
  );
}
