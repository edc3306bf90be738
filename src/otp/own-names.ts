import { analysisOf } from '../erlang/analysis.ts';
import { evaluate } from '../erlang/evaluate.ts';
import type { Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { asAtom, asTuple } from '../erlang/query-values.ts';
import { absent, unclear } from '../erlang/value.ts';

const starters = new Set(['gen_server', 'gen_server2', 'gen_statem', 'gen_fsm']);
const named = new Set([...starters, 'supervisor', 'supervisor_bridge']);

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
      const its = localName(name, module);
      if (its !== undefined) names.add(its);
    }
  }
  return names;
}

/** `shop_till` of `{local, shop_till}`. */
function localName(name: Expr, module: Module): string | undefined {
  const local = asTuple(evaluate(name, module), 2);
  if (local === absent || local === unclear) return undefined;
  const [tag, its] = local.elements.map(asAtom);
  return tag === 'local' && typeof its === 'string' ? its : undefined;
}

/** The one local name that every process of the module has, if it has one that is certain. */
export function onlyOwnName(module: Module): string | undefined {
  const names = new Set<string | undefined>();
  for (const fn of module.functions) {
    if (!(fn.outline.calls.has('start_link') || fn.outline.calls.has('start') || fn.outline.calls.has('start_monitor'))) continue;
    if (fn.hasSyntaxError) return undefined;
    for (const { call } of analysisOf(module).sitesIn(fn).calls) {
      const { target, args } = call;
      if (target === undefined || !named.has(target.module) || !target.name.startsWith('start')) continue;
      const [name] = args.length === (target.module.startsWith('supervisor') ? 3 : 4) ? args : [];
      names.add(name === undefined ? undefined : localName(name, module));
    }
  }
  const [only] = names;
  return names.size === 1 ? only : undefined;
}
