import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import { walkAll } from '../erlang/walk.ts';
import { noveltyOf } from './key-novelty.ts';
import { fieldOf } from './state-fields.ts';

/** Functions whose result holds one element more, with the positions of the collection and, where elements are unique, of the element. */
const adding: Readonly<Record<string, { readonly to: number; readonly key?: number }>> = {
  'queue:in/2': { to: 1 },
  'queue:in_r/2': { to: 1 },
  'queue:cons/2': { to: 1 },
  'queue:snoc/2': { to: 0 },
  'lists:append/2': { to: 0 },
  'sets:add_element/2': { to: 1, key: 0 },
  'ordsets:add_element/2': { to: 1, key: 0 },
  'gb_sets:add/2': { to: 1, key: 0 },
  'gb_sets:add_element/2': { to: 1, key: 0 },
  'gb_sets:insert/2': { to: 1, key: 0 },
  'maps:put/3': { to: 2, key: 0 },
  'dict:store/3': { to: 2, key: 0 },
  'dict:append/3': { to: 2 },
  'orddict:store/3': { to: 2, key: 0 },
  'gb_trees:insert/3': { to: 2, key: 0 },
  'gb_trees:enter/3': { to: 2, key: 0 },
  'lists:keystore/4': { to: 2, key: 0 },
};

/** Whether an expression is what a field holds and something more, that may be another one each time. */
export function growsField(expr: Expr, field: string, clause: Clause): boolean {
  const isIt = (each: Expr | undefined) => each !== undefined && fieldOf(each, clause) === field;
  const isNew = (each: Expr | undefined) => {
    const novelty = each === undefined ? 'written' : noveltyOf(each, clause);
    return novelty === 'open' || novelty === 'fresh';
  };
  switch (expr.kind) {
    case 'var': {
      const bound = boundTo(expr.name, clause);
      return bound !== undefined && growsField(bound, field, clause);
    }
    case 'list':
      return expr.tail !== undefined && isIt(expr.tail);
    case 'operator':
      return expr.operator === '++' && (isIt(expr.left) || isIt(expr.right));
    case 'map':
      return isIt(expr.base) && expr.entries.some((entry) => !entry.isExact && isNew(entry.key));
    case 'call': {
      const its = addingCall(expr);
      return its !== undefined && isIt(expr.args[its.to]) && (its.key === undefined || isNew(expr.args[its.key]));
    }
    default:
      return false;
  }
}

/** Whether an expression is what a field holds, with the same or other elements but not more than so many: a known key. */
export function keepsField(expr: Expr, field: string, clause: Clause): boolean {
  if (fieldOf(expr, clause) === field) return true;
  if (expr.kind === 'var') {
    const bound = boundTo(expr.name, clause);
    return bound !== undefined && keepsField(bound, field, clause);
  }
  if (expr.kind === 'map') return expr.base !== undefined && fieldOf(expr.base, clause) === field;
  const its = expr.kind === 'call' ? addingCall(expr) : undefined;
  const collection = expr.kind === 'call' && its !== undefined ? expr.args[its.to] : undefined;
  return collection !== undefined && fieldOf(collection, clause) === field;
}

function addingCall({ target }: CallExpr): { readonly to: number; readonly key?: number } | undefined {
  if (target === undefined) return undefined;
  const key = `${target.module}:${target.name}/${target.arity}`;
  return Object.hasOwn(adding, key) ? adding[key] : undefined;
}

function boundTo(name: string, { body }: Clause): Expr | undefined {
  let found: Expr | undefined;
  walkAll(body, (expr) => {
    if (expr.kind === 'match' && expr.pattern.kind === 'var' && expr.pattern.name === name) found ??= expr.value;
    return found === undefined;
  });
  return found;
}
