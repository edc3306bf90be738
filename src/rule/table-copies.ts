import type { Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { type ServingCall, servingCalls } from './serving.ts';

const copies = new Set(['ets:tab2list/1', 'ets:match_object/2']);

/** Calls by which a server copies whole tables while it serves. */
export function* wholeTableCopiesIn(module: Module): Iterable<ServingCall> {
  for (const call of servingCalls(module, copies)) {
    const [, pattern] = call.site.call.args;
    if (pattern === undefined || takesAll(pattern)) yield call;
  }
}

/** `'_'`, and tuples of nothing else. */
function takesAll(pattern: Expr): boolean {
  if (pattern.kind === 'atom') return pattern.name === '_';
  return pattern.kind === 'tuple' && pattern.elements.length > 0 && pattern.elements.every(takesAll);
}
