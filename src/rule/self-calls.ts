import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import type { Approach } from '../otp/approaches.ts';
import { mayApproach } from '../otp/approaches.ts';
import { onlyOwnName } from '../otp/own-names.ts';
import { serverCallbacks } from '../otp/roles.ts';
import { Approaches } from '../otp/start-conduct.ts';

/** A callback that waits for an answer of its own process. */
export interface SelfCall {
  readonly module: Module;
  readonly callback: FunctionDef;
  /** `gen_server:call/2`. */
  readonly callee: string;
  /** Where it stands. */
  readonly call: Span;
  /** The call of the module's own function that leads to it, if it stands in another function than the callback. */
  readonly via: Approach['via'];
  /** The name the process has; undefined where it calls `self()`. */
  readonly name: string | undefined;
}

const waiting = new Set(['call', 'control', 'supervisor']);

/** The calls by which callbacks of the module's only process turn to that process itself and wait. */
export function* selfCallsIn(module: Module): Iterable<SelfCall> {
  const callbacks = serverCallbacks(module);
  if (callbacks.length === 0 || !module.functions.some(mayApproach)) return;
  let name: string | undefined | null = null;
  const approaches = new Approaches(module, mayApproach);
  const seen = new Set<number>();
  for (const callback of callbacks) {
    for (const approach of approaches.of(callback)) {
      const { kind, to, via, callee, isGuarded, start, end } = approach;
      if (!waiting.has(kind) || isGuarded || via?.isConditional === true) continue;
      const at = via ?? approach;
      if (seen.has(at.start)) continue;
      if (to.atom !== undefined) name = name === null ? onlyOwnName(module) : name;
      // What comes through an argument may be part of it.
      const isSelf = to.atom === undefined ? to.self && via === undefined : to.atom === name;
      if (!isSelf) continue;
      seen.add(at.start);
      yield { module, callback, callee, call: { start, end }, via, name: to.atom };
    }
  }
}
