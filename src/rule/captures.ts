import { analysisOf } from '../erlang/analysis.ts';
import type { Expr, FunExpr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { variablesOf, walk, walkAll } from '../erlang/walk.ts';
import { rolesOf } from '../otp/roles.ts';
import { callsSpawner, isSpawn, spawnEntry } from '../otp/spawning.ts';

/** A variable that a spawned fun takes along whole, and reads fields of only. */
export interface WholeCapture {
  readonly module: Module;
  readonly variable: string;
  /** The fields it reads, each once. */
  readonly reads: readonly string[];
  /** The first of the reads. */
  readonly at: Span;
}

/** What funs that a server spawns take along. */
export function* wholeCapturesIn(module: Module): Iterable<WholeCapture> {
  for (const fn of module.functions) {
    if (!callsSpawner(fn) || fn.hasSyntaxError || !rolesOf(module).has(fn, 'callback')) continue;
    for (const { call } of analysisOf(module).sitesIn(fn).calls) {
      const entry = isSpawn(call) ? spawnEntry(call) : undefined;
      if (entry !== undefined && 'fun' in entry) for (const capture of capturesOf(entry.fun)) yield { module, ...capture };
    }
  }
}

function capturesOf(fun: FunExpr): Omit<WholeCapture, 'module'>[] {
  const own = new Set(fun.clauses.flatMap(({ patterns }) => patterns.flatMap((pattern) => [...variablesOf(pattern)])));
  const reads = new Map<string, { readonly name: string; readonly at: Span }[]>();
  const whole = new Set<string>();
  const visit = (expr: Expr): boolean => {
    const read = readIn(expr);
    if (read !== undefined) {
      reads.set(read.variable, [...(reads.get(read.variable) ?? []), { name: read.field, at: expr }]);
      for (const other of read.others) walk(other, visit);
      return false;
    }
    if (expr.kind === 'var') whole.add(expr.name);
    // A variable bound in the fun is its own.
    if (expr.kind === 'match') for (const name of variablesOf(expr.pattern)) own.add(name);
    return true;
  };
  for (const clause of fun.clauses) {
    walkAll(clause.body, visit);
    for (const tests of clause.guard) walkAll(tests, visit);
  }
  return [...reads].flatMap(([variable, its]) => {
    const [first] = its;
    if (first === undefined || whole.has(variable) || own.has(variable)) return [];
    return [{ variable, reads: [...new Set(its.map(({ name }) => name))], at: first.at }];
  });
}

/** `V#record.field`, `maps:get(key, V)` and `map_get(key, V)`. */
function readIn(expr: Expr): { readonly variable: string; readonly field: string; readonly others: readonly Expr[] } | undefined {
  if (expr.kind === 'record-field' && expr.base.kind === 'var' && expr.field !== undefined)
    return { variable: expr.base.name, field: `#${expr.record}.${expr.field}`, others: [] };
  if (expr.kind !== 'call' || expr.args.length < 2) return undefined;
  const { target, args } = expr;
  const isGet =
    (target?.module === 'maps' && target.name === 'get') || (target?.module === 'erlang' && target.name === 'map_get');
  const [key, map, ...others] = args;
  return isGet && map?.kind === 'var' && key?.kind === 'atom' ? { variable: map.name, field: key.name, others } : undefined;
}
