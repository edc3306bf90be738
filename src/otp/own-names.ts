import { analysisOf } from '../erlang/analysis.ts';
import { evaluate } from '../erlang/evaluate.ts';
import type { Module } from '../erlang/module.ts';
import { asAtom, asTuple } from '../erlang/query-values.ts';
import { absent, unclear } from '../erlang/value.ts';

const starters = new Set(['gen_server', 'gen_server2', 'gen_statem', 'gen_fsm']);

/** The local names under which a module starts processes of its own behaviour. */
export function ownNames(module: Module): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || !(fn.outline.calls.has('start_link') || fn.outline.calls.has('start'))) continue;
    for (const { call } of analysisOf(module).sitesIn(fn).calls) {
      const { target, args } = call;
      const [name, callbacks] = args;
      if (target === undefined || args.length !== 4 || !starters.has(target.module) || name === undefined) continue;
      if (callbacks?.kind !== 'atom' || callbacks.name !== module.name) continue;
      const local = asTuple(evaluate(name, module), 2);
      if (local === absent || local === unclear) continue;
      const [tag, its] = local.elements.map(asAtom);
      if (tag === 'local' && typeof its === 'string') names.add(its);
    }
  }
  return names;
}
