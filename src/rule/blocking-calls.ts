import { analysisOf } from '../erlang/analysis.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { type Blocking, blockingCalls, blockingOf } from '../otp/blocking.ts';
import { onlyOwnName } from '../otp/own-names.ts';
import { rolesOf, serverBehaviour, serverCallbacks } from '../otp/roles.ts';
import { servingCallbacks } from '../otp/start-conduct.ts';
import { callsTo, type KnownCall } from './calls.ts';

/** A call that keeps a server from its messages. */
export interface BlockingCall extends KnownCall {
  readonly behaviour: string;
  readonly blocking: Blocking;
  /** The callback that comes to it. */
  readonly callback: FunctionDef;
  /** The server has one name that everybody uses, rather than being one of many. */
  readonly isSingle: boolean;
}

/** The calls that block a server while it serves messages. */
export function* servingBlocksIn(module: Module): Iterable<BlockingCall> {
  yield* blocksIn(module, servingCallbacks);
}

/** The calls that block a server, and whoever starts it, in init/1. */
export function* initBlocksIn(module: Module): Iterable<BlockingCall> {
  yield* blocksIn(module, () => serverCallbacks(module).filter(({ name, arity }) => name === 'init' && arity === 1));
}

function* blocksIn(module: Module, callbacksOf: (module: Module) => readonly FunctionDef[]): Iterable<BlockingCall> {
  const behaviour = serverBehaviour(module);
  if (behaviour === undefined) return;
  for (const call of callsTo(module, blockingCalls)) {
    const roles = rolesOf(module);
    if (call.site.deferredIn !== undefined || !roles.has(call.fn, 'callback') || roles.has(call.fn, 'spawned')) continue;
    const blocking = blockingOf(call.site.call, module);
    if (blocking === undefined) continue;
    const { graph } = analysisOf(module);
    const callback = callbacksOf(module).find((each) => graph.reachableFrom(each).has(call.fn));
    if (callback !== undefined) yield { ...call, behaviour, blocking, callback, isSingle: onlyOwnName(module) !== undefined };
  }
}
