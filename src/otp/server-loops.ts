import { analysisOf } from '../erlang/analysis.ts';
import type { LocalEdge } from '../erlang/call-graph.ts';
import type { Expr, ReceiveExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { loopProcess } from './loop-processes.ts';
import { isSmaller } from './shrinking.ts';

/** Functions that call each other in a cycle and wait for messages in it. */
export interface ServerLoop {
  readonly module: Module;
  /** In source order; one for plain self recursion. */
  readonly functions: readonly FunctionDef[];
  /** The calls that close the cycle, all within `functions`. */
  readonly edges: readonly LocalEdge[];
  /** The receives of the cycle, in source order. */
  readonly receives: readonly ReceiveExpr[];
  /** Every path goes on for ever (or raises). */
  readonly runsForever: boolean;
  /** A spawn in this module starts a process that ends up in the loop. */
  readonly isSpawned: boolean;
  /** Others can send to that process: it has a name, or its pid is handed out. */
  readonly isPublic: boolean;
  /** Some argument gets smaller each round: a collector, which ends when it has what it waits for. */
  readonly shrinks: boolean;
}

/** The server loops of a module. Functions with syntax errors are left out. */
export function serverLoopsIn(module: Module): readonly ServerLoop[] {
  if (!module.functions.some((fn) => fn.outline.hasReceive)) return [];
  const analysis = analysisOf(module);
  const { graph, outcomes } = analysis;
  const loops: ServerLoop[] = [];
  for (const functions of graph.cycles((fn) => fn.outline.hasReceive)) {
    if (functions.some((fn) => fn.hasSyntaxError)) continue;
    if (!functions.some((fn) => fn.outline.hasReceive)) continue;
    const sites = functions.flatMap((fn) => analysis.sitesIn(fn).receives);
    const receives = sites.filter((site) => site.deferredIn === undefined).map((site) => site.receive);
    if (receives.length === 0) continue;
    const edges = functions.flatMap((fn) => graph.callsFrom(fn).filter((edge) => functions.includes(edge.to)));
    const process = loopProcess(module, functions);
    loops.push({
      module,
      functions,
      edges,
      receives,
      runsForever: functions.every((fn) => outcomes.of(fn) === 'forever'),
      isSpawned: process.isBody,
      isPublic: process.isPublic,
      shrinks: edges.some(shrinksAnArgument) || functions.some(returnsOnEmpty(edges)),
    });
  }
  return loops;
}

/** Whether a call of the cycle hands on less than the clause was given: a list's tail, a number minus something, a set minus an element. */
function shrinksAnArgument(edge: LocalEdge): boolean {
  const clause = edge.from.clauses[edge.site.clause];
  return clause !== undefined && edge.site.call.args.some((arg) => isSmaller(arg, clause));
}

/** A clause for `[]` or `0` that does not go on, at a position the cycle's calls change. */
function returnsOnEmpty(edges: readonly LocalEdge[]): (fn: FunctionDef) => boolean {
  return (fn) =>
    fn.clauses.some((clause, index) => {
      if (edges.some((edge) => edge.from === fn && edge.site.clause === index)) return false;
      return clause.patterns.some(
        (pattern, position) => isEmpty(pattern) && edges.some((edge) => edge.to === fn && changes(edge, position)),
      );
    });
}

function isEmpty(pattern: Expr): boolean {
  return (
    (pattern.kind === 'list' && pattern.elements.length === 0 && pattern.tail === undefined) ||
    (pattern.kind === 'integer' && pattern.value === 0)
  );
}

function changes(edge: LocalEdge, position: number): boolean {
  const arg = edge.site.call.args[position];
  const given = edge.from.clauses[edge.site.clause]?.patterns[position];
  return arg !== undefined && !(arg.kind === 'var' && given?.kind === 'var' && given.name === arg.name);
}
