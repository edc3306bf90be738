import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { walkAll, walkPattern } from '../erlang/walk.ts';

/**
 * Which table an expression of a clause stands for: a name, be it what a function without arguments returns, or the field
 * of a record or the key of a map that the identifier is kept in, `#state.table`, `#.table`.
 */
export function tableOf(expr: Expr, module: Module, clause: Clause): string | undefined {
  switch (expr.kind) {
    case 'atom':
      return expr.name;
    case 'call':
      if (isMapGet(expr)) return keyName(expr.args[0]);
      return expr.args.length === 0 && expr.target?.module === module.name ? returned(module, expr.target.name) : undefined;
    case 'record-field':
      return fieldName(expr.record, expr.field);
    case 'var':
      return ofVariable(expr.name, clause);
    default:
      return undefined;
  }
}

function returned(module: Module, name: string): string | undefined {
  const [clause] = module.functionNamed(name, 0)?.clauses ?? [];
  const [value] = clause?.body ?? [];
  return value?.kind === 'atom' && clause?.body.length === 1 ? value.name : undefined;
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
function fieldsIn(expr: Expr): readonly { readonly name: string | undefined; readonly value: Expr }[] {
  if (expr.kind === 'record') return expr.fields.map((field) => ({ name: fieldName(expr.name, field.name), value: field.value }));
  if (expr.kind === 'map') return expr.entries.map(({ key, value }) => ({ name: keyName(key), value }));
  return [];
}

/** The field that a variable is taken from, in an argument's pattern or in the body. */
function ofVariable(name: string, { patterns, body }: Clause): string | undefined {
  let found: string | undefined;
  const inPattern = (pattern: Expr) =>
    walkPattern(pattern, (inner) => {
      for (const field of fieldsIn(inner)) if (field.value.kind === 'var' && field.value.name === name) found ??= field.name;
    });
  for (const pattern of patterns) inPattern(pattern);
  walkAll(body, (expr) => {
    if (expr.kind === 'match') {
      inPattern(expr.pattern);
      const isIt = expr.pattern.kind === 'var' && expr.pattern.name === name;
      if (isIt && expr.value.kind === 'record-field') found ??= fieldName(expr.value.record, expr.value.field);
      if (isIt && expr.value.kind === 'call' && isMapGet(expr.value)) found ??= keyName(expr.value.args[0]);
    }
    return found === undefined;
  });
  return found;
}

/** The field of a record, or the key of a map, that gets the identifier of the table which a call makes. */
export function fieldGiven(call: CallExpr, { body }: Clause): string | undefined {
  let variable: string | undefined;
  let found: string | undefined;
  walkAll(body, (expr) => {
    if (expr.kind === 'match' && expr.value === call && expr.pattern.kind === 'var') variable = expr.pattern.name;
    for (const { name, value } of fieldsIn(expr))
      if (value === call || (value.kind === 'var' && value.name === variable)) found ??= name;
    return found === undefined;
  });
  return found;
}
