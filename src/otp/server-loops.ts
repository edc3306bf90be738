import { analysisOf } from '../erlang/analysis.ts';
import type { LocalEdge } from '../erlang/call-graph.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { contains, walkAll } from '../erlang/walk.ts';
import { rolesOf } from './roles.ts';

/** Functions that call each other in a cycle and wait for messages in it. */
export interface ServerLoop {
  readonly module: Module;
  /** In source order; one for plain self recursion. */
  readonly functions: readonly FunctionDef[];
  /** The calls that close the cycle, all within `functions`. */
  readonly edges: readonly LocalEdge[];
  /** Every path goes on for ever (or raises). */
  readonly runsForever: boolean;
  /** The loop is the body of a process: a spawn starts it, or some function hands it to a process it starts. */
  readonly isSpawned: boolean;
  /** Some argument gets smaller each round: a collector, which ends when it has what it waits for. */
  readonly shrinks: boolean;
}

/** The server loops of a module. Functions with syntax errors are left out. */
export function serverLoopsIn(module: Module): readonly ServerLoop[] {
  if (!module.text.includes('receive')) return [];
  const analysis = analysisOf(module);
  const { graph, outcomes } = analysis;
  const loops: ServerLoop[] = [];
  for (const functions of graph.cycles) {
    if (functions.some((fn) => fn.hasSyntaxError)) continue;
    if (!functions.some((fn) => analysis.sitesIn(fn).receives.some((site) => site.deferredIn === undefined))) continue;
    const edges = functions.flatMap((fn) => graph.callsFrom(fn).filter((edge) => functions.includes(edge.to)));
    const roles = rolesOf(module);
    loops.push({
      module,
      functions,
      edges,
      runsForever: functions.every((fn) => outcomes.of(fn.name, fn.arity) === 'forever'),
      isSpawned: functions.some((fn) => roles.has(fn, 'spawned')),
      shrinks: edges.some(shrinksAnArgument) || functions.some(returnsOnEmpty(edges)),
    });
  }
  return loops;
}

const shrinkingCalls = new Set([
  'lists:delete/2',
  'lists:subtract/2',
  'lists:nthtail/2',
  'lists:keydelete/3',
  'ordsets:del_element/2',
  'sets:del_element/2',
  'erlang:tl/1',
  'maps:remove/2',
  'gb_sets:delete/2',
  'dict:erase/2',
  'lists:droplast/1',
  'lists:keytake/3',
  'maps:without/2',
  'gb_trees:delete/2',
]);

/** Whether a call of the cycle hands on less than the clause was given: a list's tail, a number minus something, a set minus an element. */
function shrinksAnArgument(edge: LocalEdge): boolean {
  const clause = edge.from.clauses[edge.site.clause];
  return clause !== undefined && edge.site.call.args.some((arg) => isSmaller(arg, clause));
}

function isSmaller(arg: Expr, clause: Clause): boolean {
  if (arg.kind === 'var')
    return isTailVariable(arg.name, clause) || bindingsOf(arg.name, clause).some((value) => isSmaller(value, clause));
  if (arg.kind === 'operator' && (arg.operator === '-' || arg.operator === '--')) return true;
  return arg.kind === 'call' && isShrinkingCall(arg);
}

function isShrinkingCall(call: CallExpr): boolean {
  const { target } = call;
  return target !== undefined && shrinkingCalls.has(`${target.module}:${target.name}/${target.arity}`);
}

/** Whether a pattern of the clause binds the variable to the tail of a list or to the rest of a binary. */
function isTailVariable(name: string, clause: Clause): boolean {
  return clause.patterns.some((pattern) =>
    contains(pattern, (inner) => {
      if (inner.kind === 'match') return contains(inner.pattern, isTailOf(name));
      return isTailOf(name)(inner);
    }),
  );
}

function isTailOf(name: string): (expr: Expr) => boolean {
  return (expr) => {
    if (expr.kind === 'list') return expr.tail?.kind === 'var' && expr.tail.name === name;
    const last = expr.kind === 'binary' ? expr.segments[expr.segments.length - 1] : undefined;
    return (
      last?.value.kind === 'var' &&
      last.value.name === name &&
      last.types.some((type) => type === 'binary' || type === 'bitstring' || type === 'bytes')
    );
  };
}

function bindingsOf(name: string, clause: Clause): Expr[] {
  const values: Expr[] = [];
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'match' && expr.pattern.kind === 'var' && expr.pattern.name === name && expr.value.kind !== 'var')
      values.push(expr.value);
    return expr.kind !== 'fun';
  });
  return values;
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
