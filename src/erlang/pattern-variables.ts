import type { Expr, VarExpr } from './expr.ts';

/** The variables in a pattern, in the order they stand there, `_` left out. */
export function patternVariables(pattern: Expr): VarExpr[] {
  const found: VarExpr[] = [];
  collect(pattern, found);
  return found;
}

function collect(pattern: Expr | undefined, found: VarExpr[]): void {
  switch (pattern?.kind) {
    case 'var':
      if (pattern.name !== '_') found.push(pattern);
      break;
    case 'tuple':
      for (const element of pattern.elements) collect(element, found);
      break;
    case 'list':
      for (const element of pattern.elements) collect(element, found);
      collect(pattern.tail, found);
      break;
    case 'map':
      for (const entry of pattern.entries) collect(entry.value, found);
      break;
    case 'record':
      for (const field of pattern.fields) collect(field.value, found);
      break;
    case 'binary':
      for (const segment of pattern.segments) collect(segment.value, found);
      break;
    case 'match':
      collect(pattern.pattern, found);
      collect(pattern.value, found);
      break;
    case 'operator':
      collect(pattern.left, found);
      collect(pattern.right, found);
      break;
    default:
  }
}
