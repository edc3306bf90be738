import type { Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { placeOf } from '../erlang/place.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { walkPattern } from '../erlang/walk.ts';
import { serverBehaviour, serverCallbacks } from '../otp/roles.ts';
import type { NormalStop } from './facts.ts';

/** Callback returns, as written in the callbacks themselves, by which a behaviour's process ends and nothing is wrong. */
export function normalStopsIn(module: Module): NormalStop[] {
  if (serverBehaviour(module) === undefined || !module.text.includes('stop')) return [];
  const stops: NormalStop[] = [];
  for (const fn of serverCallbacks(module)) {
    if (fn.name === 'init' || fn.hasSyntaxError) continue;
    for (const clause of fn.clauses) {
      const isAskedFor = clause.patterns.slice(0, -1).some(asksToStop);
      for (const leaf of bodyLeaves(clause.body)) {
        const reason = stopReason(leaf);
        if (reason === undefined) continue;
        const { line, column } = placeOf(module.file, module.lines, leaf);
        stops.push({ callback: `${fn.name}/${fn.arity}`, reason, isAskedFor, line, column, start: leaf.start, end: leaf.end });
      }
    }
  }
  return stops;
}

function stopReason(leaf: Expr): string | undefined {
  if (leaf.kind !== 'tuple') return undefined;
  const [tag, reason] = leaf.elements;
  if (tag?.kind !== 'atom' || (tag.name !== 'stop' && tag.name !== 'stop_and_reply')) return undefined;
  if (reason?.kind === 'atom') return reason.name === 'normal' || reason.name === 'shutdown' ? reason.name : undefined;
  const inner = reason?.kind === 'tuple' ? reason.elements[0] : undefined;
  return inner?.kind === 'atom' && inner.name === 'shutdown' ? '{shutdown, _}' : undefined;
}

/** Whether a message or event says that the process is wanted to end. */
function asksToStop(pattern: Expr): boolean {
  let found = false;
  walkPattern(pattern, (inner) => {
    if (inner.kind === 'atom' && /stop|shutdown|shut_down|terminate|quit|close|exit|halt|EXIT|cancel/.test(inner.name))
      found = true;
  });
  return found;
}
