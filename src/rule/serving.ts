import { analysisOf } from '../erlang/analysis.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { rolesOf, serverBehaviour, serverCallbacks } from '../otp/roles.ts';
import { callsTo, type KnownCall } from './calls.ts';

/** A call that a server makes while it serves messages, again and again. */
export interface ServingCall extends KnownCall {
  readonly behaviour: string;
  /** A callback that takes messages and comes to the call. */
  readonly callback: FunctionDef;
}

/** Callbacks that run once, or when nobody is served. */
const aside = new Set(['init', 'terminate', 'code_change', 'callback_mode', 'format_status', 'handle_continue']);

/** The calls to some functions that callbacks of a module come to in the server's own process. */
export function* servingCalls(module: Module, functions: ReadonlySet<string>): Iterable<ServingCall> {
  const behaviour = serverBehaviour(module);
  if (behaviour === undefined) return;
  for (const call of callsTo(module, functions)) {
    if (call.site.deferredIn !== undefined || rolesOf(module).has(call.fn, 'spawned')) continue;
    const callback = servingCallback(module, call.fn);
    if (callback !== undefined) yield { ...call, behaviour, callback };
  }
}

/** The first callback that takes messages and comes to a function. */
function servingCallback(module: Module, fn: FunctionDef): FunctionDef | undefined {
  const { graph } = analysisOf(module);
  return serverCallbacks(module).find((callback) => !aside.has(callback.name) && graph.reachableFrom(callback).has(fn));
}
