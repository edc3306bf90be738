import { analysisOf } from '../erlang/analysis.ts';
import type { CallSite } from '../erlang/call-sites.ts';
import type { Mfa } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { remembered } from '../erlang/remembered.ts';

/** A call in a module whose target is known. */
export interface KnownCall {
  readonly module: Module;
  /** The function it stands in. */
  readonly fn: FunctionDef;
  readonly site: CallSite;
  readonly target: Mfa;
}

/** The calls of a module to any of these functions, written `module:name/arity`; only functions that may make one are looked into. */
export function* callsTo(module: Module, functions: ReadonlySet<string>): Iterable<KnownCall> {
  const analysis = analysisOf(module);
  const called = callees(functions).filter(({ name }) => analysis.calledNames.has(name));
  if (called.length === 0) return;
  for (const fn of module.functions) {
    const { localCalls, remoteCalls } = fn.outline;
    if (fn.hasSyntaxError || !called.some(({ key, mfa }) => localCalls.has(key) || remoteCalls.has(mfa))) continue;
    for (const site of analysis.sitesIn(fn).calls) {
      const { target } = site.call;
      if (
        target !== undefined &&
        called.some(({ name }) => name === target.name) &&
        functions.has(`${target.module}:${target.name}/${target.arity}`)
      )
        yield { module, fn, site, target };
    }
  }
}

/** A function that is called: `mfa` as calls with its module name it, `key` as those without do. */
interface Callee {
  readonly mfa: string;
  readonly key: string;
  readonly name: string;
}

/** Rules ask about the same functions in every module. */
const callees = remembered((functions: ReadonlySet<string>): readonly Callee[] =>
  Array.from(functions, (mfa) => {
    const from = mfa.indexOf(':') + 1;
    return { mfa, key: mfa.slice(from), name: mfa.slice(from, mfa.lastIndexOf('/')) };
  }),
);
