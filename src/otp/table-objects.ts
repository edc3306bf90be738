import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { walkAll } from '../erlang/walk.ts';
import { type Novelty, noveltyOf } from './key-novelty.ts';

/** Where the keys of a table stand in its objects, 0 when its options do not tell. */
export function keyPosition(module: Module, options: Expr): number {
  let position = 1;
  walkAll([options], (expr) => {
    const [tag, value] = expr.kind === 'tuple' ? expr.elements : [];
    if (tag?.kind === 'atom' && tag.name === 'keypos') position = value === undefined ? 0 : numberOf(module, value);
    return true;
  });
  return options.kind === 'list' ? position : 0;
}

function numberOf(module: Module, expr: Expr): number {
  if (expr.kind === 'integer') return Number(expr.value);
  if (expr.kind !== 'record-index' || expr.record === undefined) return 0;
  const index = module.records.get(expr.record)?.fields.findIndex(({ name }) => name === expr.field) ?? -1;
  return index < 0 ? 0 : index + 2;
}

/** The elements of the object that is put into a table, each with how new it is. */
export function partsOf(module: Module, name: string, call: CallExpr, clause: Clause): readonly Novelty[] | undefined {
  const object = name === 'update_counter' ? call.args[3] : call.args[1];
  if (object === undefined) return undefined;
  const written = objectIn(object, clause);
  const parts = written === undefined ? undefined : elementsOf(module, written);
  const novelties = parts?.map((part) => noveltyOf(part, clause));
  const key = name === 'update_counter' ? call.args[1] : undefined;
  return key === undefined || novelties === undefined ? novelties : [noveltyOf(key, clause), ...novelties.slice(1)];
}

/** The tuple or record that is written for an object, or for each of several. */
function objectIn(expr: Expr, clause: Clause): Expr | undefined {
  if (expr.kind === 'list' && expr.elements.length === 1 && expr.tail === undefined && expr.elements[0] !== undefined)
    return objectIn(expr.elements[0], clause);
  if (expr.kind === 'comprehension') return objectIn(expr.value, clause);
  if (expr.kind === 'var') {
    let found: Expr | undefined;
    walkAll(clause.body, (inner) => {
      if (
        inner.kind === 'match' &&
        inner.pattern.kind === 'var' &&
        inner.pattern.name === expr.name &&
        (inner.value.kind === 'tuple' || inner.value.kind === 'record')
      )
        found = inner.value;
      return found === undefined;
    });
    return found;
  }
  return expr.kind === 'tuple' || (expr.kind === 'record' && expr.base === undefined) ? expr : undefined;
}

function elementsOf(module: Module, object: Expr): readonly Expr[] | undefined {
  if (object.kind === 'tuple') return object.elements;
  if (object.kind !== 'record' || object.name === undefined) return undefined;
  const nothing: Expr = { kind: 'atom', name: object.name, start: object.start, end: object.start };
  const fields = module.records.get(object.name)?.fields;
  return fields && [nothing, ...fields.map(({ name }) => object.fields.find((field) => field.name === name)?.value ?? nothing)];
}

/** The size of the tuples that a pattern or a match specification takes. */
export function patternArity(name: string, pattern: Expr): number | undefined {
  if (name === 'match_delete') return pattern.kind === 'tuple' ? pattern.elements.length : undefined;
  if (name !== 'select_delete' || pattern.kind !== 'list' || pattern.elements.length !== 1) return undefined;
  const [spec] = pattern.elements;
  const head = spec?.kind === 'tuple' ? spec.elements[0] : undefined;
  return head?.kind === 'tuple' ? head.elements.length : undefined;
}
