import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import { remembered } from '../erlang/remembered.ts';
import { walkAll, walkPattern } from '../erlang/walk.ts';

/**
 * The field of a record or the key of a map whose value an expression of a clause is: `#state.log` for `State#state.log` or
 * for a variable that a pattern takes from there, `#.log` for maps.
 */
export function fieldOf(expr: Expr, clause: Clause): string | undefined {
  if (expr.kind === 'record-field') return fieldName(expr.record, expr.field);
  if (expr.kind === 'call') return isMapGet(expr) ? keyName(expr.args[0]) : undefined;
  return expr.kind === 'var' ? variablesTaken(clause).get(expr.name) : undefined;
}

function fieldName(record: string | undefined, field: string | undefined): string | undefined {
  return record === undefined || field === undefined ? undefined : `#${record}.${field}`;
}

function isMapGet({ target, args }: CallExpr): boolean {
  return (
    args.length === 2 &&
    ((target?.module === 'maps' && target.name === 'get') || (target?.module === 'erlang' && target.name === 'map_get'))
  );
}

function keyName(key: Expr | undefined): string | undefined {
  return key?.kind === 'atom' ? fieldName('', key.name) : undefined;
}

/** The fields of a record or the keys of a map that variables and calls stand at, by name. */
export function fieldsIn(expr: Expr): readonly { readonly name: string | undefined; readonly value: Expr }[] {
  if (expr.kind === 'record') return expr.fields.map((field) => ({ name: fieldName(expr.name, field.name), value: field.value }));
  if (expr.kind === 'map') return expr.entries.map(({ key, value }) => ({ name: keyName(key), value }));
  return [];
}

/** The variables that patterns of a clause's arguments or its body take from fields; the first place counts. */
const variablesTaken = remembered(({ patterns, body }: Clause): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const take = (name: string, field: string | undefined) => {
    if (field !== undefined && !found.has(name)) found.set(name, field);
  };
  const inPattern = (inner: Expr) => {
    for (const field of fieldsIn(inner)) if (field.value.kind === 'var') take(field.value.name, field.name);
  };
  for (const pattern of patterns) walkPattern(pattern, inPattern);
  walkAll(body, (expr) => {
    if (expr.kind !== 'match') return true;
    const { pattern, value } = expr;
    walkPattern(pattern, inPattern);
    if (pattern.kind === 'var' && value.kind === 'record-field') take(pattern.name, fieldName(value.record, value.field));
    if (pattern.kind === 'var' && value.kind === 'call' && isMapGet(value)) take(pattern.name, keyName(value.args[0]));
    return true;
  });
  return found;
});
