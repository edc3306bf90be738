import { analysisOf } from '../erlang/analysis.ts';
import type { BinaryExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { forEachChild, variablesOf, walkAll, walkPattern } from '../erlang/walk.ts';
import { rolesOf } from '../otp/roles.ts';

/** A slice of a larger binary that is kept for long. */
export interface RetainedSlice {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** The variable, where it is put away. */
  readonly slice: Expr & { readonly kind: 'var' };
  readonly where: 'an ETS table' | 'a persistent term' | 'the process dictionary' | "the server's state";
}

/** Calls that keep what they are given, with the position from which on they do. */
const keeping: Readonly<Record<string, readonly [RetainedSlice['where'], number]>> = {
  'ets:insert/2': ['an ETS table', 1],
  'ets:insert_new/2': ['an ETS table', 1],
  'persistent_term:put/2': ['a persistent term', 0],
  'erlang:put/2': ['the process dictionary', 1],
};

/** What cuts binaries. */
const cutting = /\/\s*(?:binary|bytes|bitstring|bits)|binary:(?:part|split)|binary_part|split_binary/;

/** The slices of larger binaries that a module keeps as they are. */
export function* retainedSlicesIn(module: Module): Iterable<RetainedSlice> {
  let isAboutBinaries: boolean | undefined;
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || fn.isTest) continue;
    const keeps = fn.outline.remoteCalls.has('ets:insert/2') || ['insert_new', 'put'].some((name) => fn.outline.calls.has(name));
    const isServing = rolesOf(module).has(fn, 'callback') && fn.name !== 'init';
    if (!keeps && !isServing) continue;
    isAboutBinaries ??= cutting.test(module.text);
    if (!isAboutBinaries) return;
    const seen = new Set<string>();
    for (const clause of fn.clauses) {
      const slices = slicesIn(clause);
      if (slices.all.size === 0) continue;
      for (const found of keptIn(module, fn, clause, slices, isServing)) {
        if (seen.has(`${clause.start} ${found.slice.name}`)) continue;
        seen.add(`${clause.start} ${found.slice.name}`);
        yield { module, fn, ...found };
      }
    }
  }
}

type Kept = Pick<RetainedSlice, 'slice' | 'where'>;

function* keptIn(module: Module, fn: FunctionDef, clause: Clause, slices: Slices, isServing: boolean): Iterable<Kept> {
  const index = fn.clauses.indexOf(clause);
  for (const site of analysisOf(module).sitesIn(fn).calls) {
    const { target, args } = site.call;
    const its = target && keeping[`${target.module}:${target.name}/${target.arity}`];
    if (its === undefined || site.clause !== index) continue;
    for (const arg of args.slice(its[1])) for (const slice of heldIn(arg, slices.all)) yield { slice, where: its[0] };
  }
  if (!isServing) return;
  const found: Kept[] = [];
  walkAll(clause.body, (expr) => {
    // The rest of a packet is there for the next one, and soon gone.
    const update = expr.kind === 'record' && expr.base !== undefined ? expr.fields.map(({ value }) => value) : [];
    for (const value of update)
      for (const slice of heldIn(value, slices.sized)) found.push({ slice, where: "the server's state" });
    return true;
  });
  yield* found;
}

/** The slices that are in a term as they are: through tuples, lists, maps and records, not through calls. */
function heldIn(expr: Expr, slices: ReadonlySet<string>): (Expr & { readonly kind: 'var' })[] {
  if (expr.kind === 'var') return slices.has(expr.name) ? [expr] : [];
  if (expr.kind !== 'tuple' && expr.kind !== 'list' && expr.kind !== 'map' && expr.kind !== 'record') return [];
  const found: (Expr & { readonly kind: 'var' })[] = [];
  forEachChild(expr, (child) => found.push(...heldIn(child, slices)));
  return found;
}

interface Slices {
  readonly all: ReadonlySet<string>;
  /** Those that are not all the rest of a binary. */
  readonly sized: ReadonlySet<string>;
}

/** The variables of a clause that are slices of larger binaries. */
function slicesIn({ patterns, body }: Clause): Slices {
  const all = new Set<string>();
  const sized = new Set<string>();
  const look = (pattern: Expr) =>
    walkPattern(pattern, (inner) => {
      if (inner.kind === 'binary') ofPattern(inner, all, sized);
    });
  patterns.forEach(look);
  walkAll(body, (expr) => {
    if (expr.kind === 'match') {
      look(expr.pattern);
      if (slicing(expr.value))
        for (const name of variablesOf(expr.pattern)) {
          all.add(name);
          sized.add(name);
        }
    }
    if (expr.kind === 'case' || expr.kind === 'receive' || expr.kind === 'fun')
      for (const clause of expr.clauses) clause.patterns.forEach(look);
    return true;
  });
  return { all, sized };
}

/** Slices of so many bytes are copied when they are taken. */
const copiedBytes = 64;

const sliceTypes = new Set(['binary', 'bytes', 'bitstring', 'bits']);

function ofPattern({ segments }: BinaryExpr, all: Set<string>, sized: Set<string>): void {
  if (segments.length < 2) return;
  for (const { value, size, types } of segments) {
    if (value.kind !== 'var' || value.name === '_' || !types.some((type) => sliceTypes.has(type))) continue;
    if (size?.kind === 'integer' && size.value <= copiedBytes) continue;
    all.add(value.name);
    if (size !== undefined) sized.add(value.name);
  }
}

function slicing(expr: Expr): boolean {
  if (expr.kind !== 'call' || expr.target === undefined) return false;
  const { module, name } = expr.target;
  return (
    (module === 'binary' && (name === 'part' || name === 'split')) ||
    (module === 'erlang' && /^(?:binary_part|split_binary)$/.test(name))
  );
}
