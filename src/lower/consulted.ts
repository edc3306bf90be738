import type { Expr } from '../erlang/expr.ts';
import type { Span } from '../erlang/place.ts';

/** Why OTP cannot read a file of terms, and where it stops. */
export interface Refusal extends Span {
  readonly reason: 'not-a-term' | 'no-dot' | 'no-separator';
}

/**
 * What file:consult/1 refuses in terms that are written well enough to be understood: something that has to be evaluated
 * (a call, a variable, a fun with a body; erl_parse:normalise/1), terms that no dot separates, and a last one without.
 */
export function refusalIn(text: string, terms: readonly Expr[]): Refusal | undefined {
  const [first] = terms;
  const beginning = withoutComments(text.slice(0, first?.start)).trim();
  if (first === undefined || !/^\(*$/.test(beginning.replace(/\s/g, '')))
    return beginning === '' ? undefined : { reason: 'not-a-term', start: 0, end: text.length };
  for (const [i, term] of terms.entries()) {
    const odd = oddPart(term, text);
    if (odd !== undefined) return { reason: 'not-a-term', start: odd.start, end: odd.end };
    const next = terms[i + 1];
    const after = withoutComments(text.slice(term.end, next?.start));
    if (next === undefined && !/^[\s)]*\.(?:\s|$)/.test(after))
      return { reason: 'no-dot', start: Math.max(0, term.end - 1), end: term.end };
    if (next !== undefined && !/^[\s)]*\.\s[\s(]*$/.test(after))
      return { reason: 'no-separator', start: next.start, end: next.end };
  }
  return undefined;
}

/** Comments are blanks to the scanner. */
function withoutComments(between: string): string {
  return between.replace(/%.*/g, ' ');
}

/** The first part that is no term. */
function oddPart(expr: Expr, text: string): Expr | undefined {
  const firstOdd = (parts: readonly Expr[]) => {
    for (const part of parts) {
      const odd = oddPart(part, text);
      if (odd !== undefined) return odd;
    }
    return undefined;
  };
  switch (expr.kind) {
    case 'integer':
    case 'float':
      return isNumber(text.slice(expr.start, expr.end)) ? undefined : expr;
    case 'atom':
    case 'char':
    case 'string':
      return undefined;
    case 'tuple':
      return firstOdd(expr.elements);
    case 'list':
      return firstOdd(expr.tail === undefined ? expr.elements : [...expr.elements, expr.tail]);
    case 'binary':
      return firstOdd(expr.segments.flatMap(({ value, size }) => (size === undefined ? [value] : [value, size])));
    case 'map':
      if (expr.base !== undefined || expr.entries.some((entry) => entry.isExact)) return expr;
      return firstOdd(expr.entries.flatMap(({ key, value }) => [key, value]));
    case 'unary':
      return isSigned(expr.operator, expr.operand, text) ? undefined : expr;
    case 'fun-ref':
      return expr.module?.kind === 'atom' && expr.fun.kind === 'atom' && expr.arity.kind === 'integer' ? undefined : expr;
    default:
      return expr;
  }
}

/** A sign stands before a number or character, once. */
function isSigned(operator: string, { kind, start }: Expr, text: string): boolean {
  const isNumber = kind === 'integer' || kind === 'float' || kind === 'char';
  return (operator === '-' || operator === '+') && isNumber && /[\d$]/.test(text[start] ?? '');
}

/** `- 1`, with one sign at most, and `16#ff`, with digits that the base has. */
function isNumber(written: string): boolean {
  if (/^[+-]\s*[+-]/.test(written)) return false;
  const [base, digits] = written.replace(/^[+-]\s*/, '').split('#');
  return (
    digits === undefined ||
    Array.from(digits.replaceAll('_', '')).every((digit) => Number.parseInt(digit, 36) < Number(base?.replaceAll('_', '')))
  );
}
