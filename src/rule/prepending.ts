import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { type Place, placeOf, type Span } from '../erlang/place.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { walkAll } from '../erlang/walk.ts';
import { type AppendInLoop, appendOf, isEmpty } from './appending.ts';
import type { Fix } from './rule.ts';

/** Puts each element in front, and turns the list round at the end. Only where nothing else looks at the list in between. */
export function prepended(loop: AppendInLoop): Fix | undefined {
  const { module, append, fold, others } = loop;
  const { accumulator, more } = append;
  if (others.length > 0 || more.kind !== 'list' || more.elements.length !== 1 || more.tail !== undefined) return undefined;
  const written = module.text.slice(append.start, append.end);
  if (!/^\w+\s*\+\+\s*\[/.test(written) || !written.endsWith(']')) return undefined;
  const last = fold === undefined ? endsOf(loop) : endsOfFold(fold, accumulator.name);
  if (last === undefined) return undefined;
  const at = (span: Span): Place => placeOf(module.file, module.lines, span);
  const [element] = more.elements;
  if (element === undefined) return undefined;
  const head = { start: append.start, end: element.start };
  const tail = { start: element.end, end: append.end };
  const edits = [
    { at: at(head), text: '[', was: module.text.slice(head.start, head.end) },
    { at: at(tail), text: ` | ${accumulator.name}]`, was: module.text.slice(tail.start, tail.end) },
    ...last.flatMap(({ start, end }) => [
      { at: at({ start, end: start }), text: 'lists:reverse(' },
      { at: at({ start: end, end }), text: ')' },
    ]),
  ];
  return { title: 'Put elements in front and reverse the list at the end', isSafe: false, edits };
}

/** Where a function returns the accumulator, if that and handing it on is all that its clauses do with it. */
function endsOf({ fn, append, module }: AppendInLoop): readonly Span[] | undefined {
  const index = fn.clauses.map((clause) => positionOf(clause, append.accumulator.name)).find((position) => position >= 0) ?? -1;
  if (index < 0 || !isStartedEmpty(module, fn, index)) return undefined;
  const ends: Span[] = [];
  for (const clause of fn.clauses) {
    const pattern = clause.patterns[index];
    if (pattern?.kind !== 'var') return undefined;
    const leaves = returnLeaves([clause]).filter((leaf) => leaf.kind === 'var' && leaf.name === pattern.name);
    const handed = handings(fn, clause, index);
    if (usesOf(clause, pattern.name) !== leaves.length + handed) return undefined;
    ends.push(...leaves);
  }
  return ends.length === 1 ? ends : undefined;
}

function positionOf({ patterns }: Clause, name: string): number {
  return patterns.findIndex((pattern) => pattern.kind === 'var' && pattern.name === name);
}

/** How often a clause calls its function again with the accumulator, grown or not, where it was. */
function handings(fn: FunctionDef, clause: Clause, index: number): number {
  const name = clause.patterns[index];
  let count = 0;
  walkAll(clause.body, (expr) => {
    if (expr.kind !== 'call' || expr.target?.name !== fn.name || expr.args.length !== fn.arity) return true;
    const arg = expr.args[index];
    const held = arg === undefined ? undefined : (appendOf(arg)?.accumulator ?? arg);
    if (held?.kind === 'var' && name?.kind === 'var' && held.name === name.name) count++;
    return true;
  });
  return count;
}

function usesOf({ guard, body }: Clause, name: string): number {
  let count = 0;
  const look = (expr: Expr) => {
    if (expr.kind === 'var' && expr.name === name) count++;
    return true;
  };
  for (const tests of guard) walkAll(tests, look);
  walkAll(body, look);
  return count;
}

/** Whether everybody who calls the function starts with an empty list. */
function isStartedEmpty(module: Module, fn: FunctionDef, index: number): boolean {
  if (fn.isExported) return false;
  const key = `${fn.name}/${fn.arity}`;
  const callers = module.functions.filter((caller) => caller !== fn && caller.outline.localCalls.has(key));
  const { graph } = analysisOf(module);
  return callers.every((caller) =>
    graph.callsFrom(caller).every(({ to, site }) => {
      const arg = site.call.args[index];
      return to !== fn || (arg !== undefined && isEmpty(arg));
    }),
  );
}

/** The fold, if it starts with an empty list and its fun does nothing but append. */
function endsOfFold(fold: CallExpr, name: string): readonly Span[] | undefined {
  const [fun, init] = fold.args;
  if (init === undefined || !isEmpty(init) || fun?.kind !== 'fun') return undefined;
  return fun.clauses.every((clause) => clause.patterns.at(-1)?.kind === 'var' && usesOf(clause, name) === 1) ? [fold] : undefined;
}
