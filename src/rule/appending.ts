import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { contains, walkAll } from '../erlang/walk.ts';
import { isPiece, isSmaller } from '../otp/shrinking.ts';

/** An accumulator that every round of a recursion or of a fold appends to. */
export interface AppendInLoop {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** The `Acc ++ More`. */
  readonly append: Append;
  /** The fold that makes the rounds; absent when the function calls itself. */
  readonly fold?: CallExpr;
  /** There are as many rounds as some data has elements. */
  readonly isOverData: boolean;
  /** Further appends to the same accumulator. */
  readonly others: readonly Append[];
}

/** `Acc ++ More`. */
export interface Append extends Span {
  readonly accumulator: Expr & { readonly kind: 'var' };
  readonly more: Expr;
}

/** The appends in the recursions and folds of a module, each accumulator once. */
export function* appendsIn(module: Module): Iterable<AppendInLoop> {
  for (const fn of module.functions) {
    const { outline } = fn;
    if (fn.hasSyntaxError || (!outline.hasAppend && !outline.remoteCalls.has('lists:append/2'))) continue;
    if (outline.localCalls.has(`${fn.name}/${fn.arity}`)) yield* grouped(inRecursion(module, fn));
    if (outline.calls.has('foldl') || outline.calls.has('foldr') || outline.calls.has('fold'))
      yield* grouped(inFolds(module, fn));
  }
}

type OneAppend = Omit<AppendInLoop, 'others'> & { readonly position: number };

function* grouped(appends: Iterable<OneAppend>): Iterable<AppendInLoop> {
  const groups = new Map<string, OneAppend[]>();
  for (const each of appends) {
    const key = `${each.fold?.start} ${each.position}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const isOverData = first.isOverData || others.some((each) => each.isOverData);
    yield { ...first, isOverData, others: others.map(({ append }) => append) };
  }
}

function* inRecursion(module: Module, fn: FunctionDef): Iterable<OneAppend> {
  const { graph } = analysisOf(module);
  for (const { to, site } of graph.callsFrom(fn)) {
    const clause = fn.clauses[site.clause];
    if (to !== fn || clause === undefined) continue;
    const isOverData = site.call.args.some((arg) => isSmaller(arg, clause) || isPiece(arg, clause));
    for (const [index, arg] of site.call.args.entries()) {
      const append = appendIn(clause.patterns[index], arg, clause);
      if (append !== undefined) yield { module, fn, append, isOverData, position: index };
    }
  }
}

const folds: ReadonlySet<string> = new Set(['lists:foldl/3', 'lists:foldr/3', 'maps:fold/3', 'dict:fold/3', 'sets:fold/3']);

function* inFolds(module: Module, fn: FunctionDef): Iterable<OneAppend> {
  for (const { call } of analysisOf(module).sitesIn(fn).calls) {
    const { target, args } = call;
    const [fun, , data] = args;
    if (target === undefined || !folds.has(`${target.module}:${target.name}/${target.arity}`)) continue;
    if (fun === undefined || data === undefined || (data.kind === 'list' && data.tail === undefined)) continue;
    for (const clause of clausesOf(fun, module)) {
      for (const leaf of bodyLeaves(clause.body)) {
        const append = appendIn(clause.patterns.at(-1), leaf, clause);
        if (append !== undefined) yield { module, fn, append, fold: call, isOverData: !isFewNodes(data), position: 0 };
      }
    }
  }
}

function clausesOf(fun: Expr, module: Module): readonly Clause[] {
  if (fun.kind === 'fun') return fun.clauses;
  const target = fun.kind === 'fun-ref' ? fun.target : undefined;
  return target?.module === module.name ? (module.functionNamed(target.name, target.arity)?.clauses ?? []) : [];
}

/** `nodes()` and the like: there are only so many. */
function isFewNodes(data: Expr): boolean {
  return contains(data, (expr) => expr.kind === 'call' && expr.target?.module === 'erlang' && /^nodes?$/.test(expr.target.name));
}

/** The append to the accumulator that stands at this place; in a tuple of accumulators, at the same place of it. */
function appendIn(pattern: Expr | undefined, given: Expr, clause: Clause): Append | undefined {
  if (pattern?.kind === 'tuple' && given.kind === 'tuple') {
    for (const [index, element] of given.elements.entries()) {
      const found = appendIn(pattern.elements[index], element, clause);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (pattern?.kind !== 'var') return undefined;
  const append = appendOf(given.kind === 'var' ? boundTo(given.name, clause) : given);
  return append?.accumulator.name === pattern.name && !isEmpty(append.more) ? append : undefined;
}

/** `Acc ++ More` or `lists:append(Acc, More)`. */
export function appendOf(expr: Expr | undefined): Append | undefined {
  if (expr?.kind === 'operator' && expr.operator === '++' && expr.left.kind === 'var')
    return { accumulator: expr.left, more: expr.right, start: expr.start, end: expr.end };
  const isCall = expr?.kind === 'call' && expr.target?.module === 'lists' && expr.target.name === 'append';
  const [first, second] = isCall ? expr.args : [];
  return expr !== undefined && first?.kind === 'var' && second !== undefined
    ? { accumulator: first, more: second, start: expr.start, end: expr.end }
    : undefined;
}

/** `[]` or `""`. */
export function isEmpty(expr: Expr): boolean {
  return (expr.kind === 'list' && expr.elements.length === 0) || (expr.kind === 'string' && expr.value === '');
}

/** What a variable is matched with in the clause, outside of funs. */
function boundTo(name: string, { body }: Clause): Expr | undefined {
  let found: Expr | undefined;
  walkAll(body, (expr) => {
    if (expr.kind === 'match' && expr.pattern.kind === 'var' && expr.pattern.name === name) found ??= expr.value;
    return expr.kind !== 'fun';
  });
  return found;
}
