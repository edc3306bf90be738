import type { Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { callsTo } from './calls.ts';

/** A process that is given a priority above all others. */
export interface RaisedPriority {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** The priority where it is written. */
  readonly written: Expr & { readonly kind: 'atom' };
}

const flags = new Set(['erlang:process_flag/2', 'erlang:process_flag/3']);
const spawns = new Set([2, 3, 4, 5].map((arity) => `erlang:spawn_opt/${arity}`));
const raised = new Set(['high', 'max']);

/**
 * Where a module raises priorities: process_flag(priority, high), and the option of spawn_opt. A function that sets it back
 * does so for a moment only.
 */
export function* raisedPrioritiesIn(module: Module): Iterable<RaisedPriority> {
  const set = [...callsTo(module, flags)].filter(({ site }) => isPriority(site.call.args.at(-2)));
  const lowering = new Set(set.filter(({ site }) => !isRaised(site.call.args.at(-1))).map(({ fn }) => fn));
  for (const { fn, site } of set) {
    const value = site.call.args.at(-1);
    if (isRaised(value) && !lowering.has(fn)) yield { module, fn, written: value };
  }
  for (const { fn, site } of callsTo(module, spawns)) {
    const options = site.call.args.at(-1);
    for (const option of options?.kind === 'list' ? options.elements : []) {
      const [key, value] = option.kind === 'tuple' ? option.elements : [];
      if (isPriority(key) && isRaised(value)) yield { module, fn, written: value };
    }
  }
}

function isPriority(expr: Expr | undefined): boolean {
  return expr?.kind === 'atom' && expr.name === 'priority';
}

function isRaised(expr: Expr | undefined): expr is Expr & { readonly kind: 'atom' } {
  return expr?.kind === 'atom' && raised.has(expr.name);
}
