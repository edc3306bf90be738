import type { Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { type ServingCall, servingCalls } from './serving.ts';

const writes = new Set(['persistent_term:put/2', 'persistent_term:erase/1']);

/** What requests are called that somebody makes by hand, now and then. */
const byHand =
  /^(?:set|config|configure|reconfigure|reload|load|enable|disable|install|uninstall|register|unregister|add_|remove_|delete_|start|stop)/;

/** Persistent terms that a server changes while it serves, but for changes that are asked for by hand. */
export function* servingTermWritesIn(module: Module): Iterable<ServingCall> {
  for (const call of servingCalls(module, writes)) {
    const clause = call.fn === call.callback ? call.fn.clauses[call.site.clause] : undefined;
    if (!isAskedByHand(clause?.patterns[0])) yield call;
  }
}

function isAskedByHand(request: Expr | undefined): boolean {
  const word = request?.kind === 'tuple' ? request.elements[0] : request;
  return word?.kind === 'atom' && byHand.test(word.name);
}

/** An atom or a small integer: replacing it costs nothing. */
export function isSingleWord(value: Expr): boolean {
  return (
    value.kind === 'atom' ||
    (value.kind === 'integer' && typeof value.value === 'number') ||
    (value.kind === 'list' && value.elements.length === 0 && value.tail === undefined)
  );
}
