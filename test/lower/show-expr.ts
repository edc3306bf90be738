import type { Clause, Expr } from '../../src/erlang/expr.ts';

/** Prints an expression compactly, so that tests can say what they expect in one line. */
export function showExpr(expr: Expr): string {
  const list = (exprs: readonly Expr[]) => exprs.map(showExpr).join(', ');
  switch (expr.kind) {
    case 'atom':
      return `'${expr.name}'`;
    case 'integer':
    case 'float':
      return String(expr.value);
    case 'char':
      return `$${String.fromCodePoint(expr.value)}`;
    case 'string':
      return JSON.stringify(expr.value);
    case 'var':
      return expr.name;
    case 'tuple':
      return `{${list(expr.elements)}}`;
    case 'list':
      return `[${list(expr.elements)}${expr.tail === undefined ? '' : ` | ${showExpr(expr.tail)}`}]`;
    case 'call': {
      const name = expr.target === undefined ? `?(${showExpr(expr.fun)})` : `${expr.target.module}:${expr.target.name}`;
      return `${name}(${list(expr.args)})`;
    }
    case 'map':
      return `${expr.base === undefined ? '' : showExpr(expr.base)}#{${expr.entries.map((e) => `${showExpr(e.key)}${e.isExact ? ':=' : '=>'}${showExpr(e.value)}`).join(', ')}}`;
    case 'record':
      return `${expr.base === undefined ? '' : showExpr(expr.base)}#${expr.name ?? '?'}{${expr.fields.map((f) => `${f.name ?? '?'}=${showExpr(f.value)}`).join(', ')}}`;
    case 'record-field':
      return `${showExpr(expr.base)}#${expr.record ?? '?'}.${expr.field ?? '?'}`;
    case 'match':
      return `${showExpr(expr.pattern)} = ${showExpr(expr.value)}`;
    case 'operator':
      return `(${showExpr(expr.left)} ${expr.operator} ${showExpr(expr.right)})`;
    case 'send':
      return `${showExpr(expr.to)} ! ${showExpr(expr.message)}`;
    case 'block':
      return `begin ${list(expr.body)} end`;
    case 'case':
      return `case ${showExpr(expr.subject)} of ${expr.clauses.map(showClause).join('; ')} end`;
    case 'macro':
      return `?${expr.name}`;
    case 'fun-ref':
      return `fun ${expr.target?.module ?? '?'}:${expr.target?.name ?? '?'}/${expr.target?.arity ?? '?'}`;
    case 'unknown':
      return '<unknown>';
    default:
      return `<${expr.kind}>`;
  }
}

export function showClause(clause: Clause): string {
  return `${clause.patterns.map(showExpr).join(', ')} -> ${clause.body.map(showExpr).join(', ')}`;
}
