import { Field, Kind } from '../parse/kinds.ts';
import { atomOf, childIn, childrenIn, nameOf, type Source } from './source.ts';

/** Whether a body, by its syntax, can only end in calls of functions with these names; a macro may be one. */
export function endsInCalls(s: Source, clause: number, names: ReadonlySet<string>): boolean {
  const body = childIn(s, clause, Field.body);
  return body !== 0 && lastEnds(s, body, names);
}

function lastEnds(s: Source, node: number, names: ReadonlySet<string>): boolean {
  const last = childrenIn(s, node, Field.exprs).at(-1);
  return last !== undefined && exprEnds(s, last, names);
}

function clausesEnd(s: Source, node: number, names: ReadonlySet<string>): boolean {
  return childrenIn(s, node, Field.clauses).every(
    (clause) => s.kind[clause] === Kind.macro_call_expr || endsInCalls(s, clause, names),
  );
}

function exprEnds(s: Source, node: number, names: ReadonlySet<string>): boolean {
  switch (s.kind[node]) {
    case Kind.macro_call_expr:
      return true;
    case Kind.call:
      return names.has(calledName(s, node));
    case Kind.case_expr:
    case Kind.if_expr:
      return clausesEnd(s, node, names);
    case Kind.receive_expr: {
      const after = childIn(s, node, Field.after);
      return clausesEnd(s, node, names) && (after === 0 || endsInCalls(s, after, names));
    }
    case Kind.block_expr:
      return lastEnds(s, node, names);
    case Kind.match_expr: {
      const value = childIn(s, node, Field.rhs);
      return value !== 0 && exprEnds(s, value, names);
    }
    case Kind.paren_expr: {
      const inner = childIn(s, node, Field.expr);
      return inner !== 0 && exprEnds(s, inner, names);
    }
    default:
      return false;
  }
}

/** The name of the function that is called, of this module or another; empty when it is no name. */
function calledName(s: Source, call: number): string {
  const fun = childIn(s, call, Field.expr);
  if (fun === 0) return '';
  if (s.kind[fun] === Kind.atom) return atomOf(s, fun);
  const name = s.kind[fun] === Kind.remote ? childIn(s, fun, Field.fun) : 0;
  return name === 0 ? '' : nameOf(s, name);
}
