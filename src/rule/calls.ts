import { analysisOf } from '../erlang/analysis.ts';
import type { CallSite } from '../erlang/call-sites.ts';
import type { Mfa } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';

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
  const names = [...new Set(Array.from(functions, (mfa) => mfa.slice(mfa.indexOf(':') + 1, mfa.lastIndexOf('/'))))];
  const mentioned = names.filter((name) => module.text.includes(name));
  if (mentioned.length === 0) return;
  const analysis = analysisOf(module);
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || !mentioned.some((name) => fn.outline.calls.has(name))) continue;
    for (const site of analysis.sitesIn(fn).calls) {
      const { target } = site.call;
      if (target !== undefined && functions.has(`${target.module}:${target.name}/${target.arity}`))
        yield { module, fn, site, target };
    }
  }
}
