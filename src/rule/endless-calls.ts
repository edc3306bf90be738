import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';
import { runsInSameProcess } from '../otp/spawning.ts';
import { mayWaitForever, waitsForever } from '../otp/unlimited-calls.ts';

/** A call of a server that waits for another process as long as it takes. */
export interface EndlessCall {
  readonly module: Module;
  readonly call: CallExpr;
  readonly fn: FunctionDef;
  /** The callback by which the server comes to it. */
  readonly callback: FunctionDef;
  readonly behaviour: string;
  /** Nothing is said about the time. */
  readonly isDefault: boolean;
}

/** The calls without limit that a server makes while it serves: not those of its start and its end. */
export function* endlessCallsIn(module: Module): Iterable<EndlessCall> {
  const behaviour = serverBehaviour(module);
  if (behaviour === undefined) return;
  const roles = rolesOf(module);
  for (const fn of module.functions) {
    const callback = roles.entryOf(fn, 'callback');
    if (callback === undefined || roles.has(fn, 'spawned') || fn.hasSyntaxError || !mayWaitForever(fn.outline.calls)) continue;
    if (outside.has(callback.name)) continue;
    const sites = analysisOf(module).sitesIn(fn);
    for (const site of sites.calls) {
      const how = runsInSameProcess(sites, site) ? waitsForever(site.call) : undefined;
      if (how !== undefined) yield { module, call: site.call, fn, callback, behaviour, isDefault: how === 'default' };
    }
  }
}

const outside = new Set(['init', 'terminate', 'code_change']);
