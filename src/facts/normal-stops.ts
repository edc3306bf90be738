import { analysisOf } from '../erlang/analysis.ts';
import type { Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { placeOf } from '../erlang/place.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';
import type { NormalStop } from './facts.ts';

/** Callback returns by which a behaviour's process ends and nothing is wrong. */
export function normalStopsIn(module: Module): NormalStop[] {
  if (serverBehaviour(module) === undefined || !module.text.includes('stop')) return [];
  const stops: NormalStop[] = [];
  const { graph } = analysisOf(module);
  for (const callback of rolesOf(module).callbacks()) {
    if (callback.name === 'init' || callback.hasSyntaxError) continue;
    for (const fn of graph.reachableFrom(callback)) {
      for (const leaf of returnLeaves(fn.clauses)) {
        const reason = stopReason(leaf);
        if (reason === undefined || stops.some((stop) => stop.start === leaf.start)) continue;
        const { line, column } = placeOf(module.file, module.lines, leaf);
        stops.push({ callback: `${callback.name}/${callback.arity}`, reason, line, column, start: leaf.start, end: leaf.end });
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
