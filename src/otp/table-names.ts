import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { walkAll } from '../erlang/walk.ts';
import { fieldOf, fieldsIn } from './state-fields.ts';

/**
 * Which table an expression of a clause stands for: a name, be it what a function without arguments returns, or the field
 * of a record or the key of a map that the identifier is kept in, `#state.table`, `#.table`.
 */
export function tableOf(expr: Expr, module: Module, clause: Clause): string | undefined {
  switch (expr.kind) {
    case 'atom':
      return expr.name;
    case 'call':
      if (expr.args.length === 0) return expr.target?.module === module.name ? returned(module, expr.target.name) : undefined;
      return fieldOf(expr, clause);
    default:
      return fieldOf(expr, clause);
  }
}

function returned(module: Module, name: string): string | undefined {
  const [clause] = module.functionNamed(name, 0)?.clauses ?? [];
  const [value] = clause?.body ?? [];
  return value?.kind === 'atom' && clause?.body.length === 1 ? value.name : undefined;
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
