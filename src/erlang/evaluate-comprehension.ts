import { anyNumberOf, appendAll } from './append-lists.ts';
import { typeOfValue } from './compare-values.ts';
import { mapFromPairs } from './evaluate-maps.ts';
import { patternContext } from './evaluate-patterns.ts';
import { originOf, type Run, type Scope } from './evaluate-run.ts';
import type { ComprehensionExpr, Expr, Qualifier } from './expr.ts';
import { alternatives, list, never, opaque, tuple, unclearValue } from './make-value.ts';
import { matchPattern } from './match.ts';
import { patternVariables } from './pattern-variables.ts';
import { alternativesOf, asAtom, listParts } from './query-values.ts';
import { absent, type Origin, unclear, type Value } from './value.ts';

/** Longer lists are not gone through element by element. */
export const maxListLength = 1000;

type Generator = Extract<Qualifier, { kind: 'generator' }>;

/** A comprehension over known lists has known elements; over an unknown list, any number of elements of a known form. */
export function comprehension(run: Run, expr: ComprehensionExpr, scope: Scope): Value {
  const at = originOf(expr, scope);
  const elements = elementsFrom(run, expr, 0, scope, at);
  if (elements.kind === 'never') return elements;
  if (expr.of === 'binary') return opaque('binary', at);
  return expr.of === 'map' ? mapFromPairs(elements, at) : elements;
}

/** The list that the qualifiers from `index` on yield; of a map, its entries as pairs. */
function elementsFrom(run: Run, expr: ComprehensionExpr, index: number, scope: Scope, at: Origin): Value {
  const qualifier = expr.qualifiers[index];
  if (qualifier === undefined) {
    if (expr.mapValue === undefined) return list([run.value(expr.value, scope).value], at);
    const { values } = run.values([expr.value, expr.mapValue], scope);
    return list([tuple(values, at)], at);
  }
  if (qualifier.kind === 'generator') return generated(run, expr, qualifier, index, scope, at);
  const condition = run.value(qualifier.condition, scope);
  const choices = alternativesOf(condition.value).map((value) => {
    const known = asAtom(value);
    if (known === 'false') return list([], at);
    if (known === 'true') return elementsFrom(run, expr, index + 1, condition.scope, at);
    return known === unclear ? optional(elementsFrom(run, expr, index + 1, condition.scope, at), at) : never(at);
  });
  return alternatives(choices, at);
}

function optional(elements: Value, at: Origin): Value {
  return alternatives([elements, list([], at)], at);
}

function generated(run: Run, expr: ComprehensionExpr, generator: Generator, index: number, scope: Scope, at: Origin): Value {
  const source = run.value(generator.source, scope).value;
  const bindings = new Map(scope.bindings);
  const patterns = generator.mapValue === undefined ? [generator.pattern] : [generator.pattern, generator.mapValue];
  for (const variable of patterns.flatMap(patternVariables)) bindings.delete(variable.name);
  const inner: Scope = { unit: scope.unit, bindings };
  const unknown = unclearValue('element', originOf(generator.pattern, scope));
  const round = (element: Value): Value =>
    alternatives(
      alternativesOf(element).map((value) => oneRound(run, expr, generator.pattern, value, index, inner, at)),
      at,
    );
  if (generator.of !== 'list') return source.kind === 'never' ? source : anyNumberOf(round(unknown), at);
  return alternatives(
    alternativesOf(source).map((value) => overList(value, round, unknown, at)),
    at,
  );
}

/** Joins what each element of a list yields. */
export function overList(value: Value, round: (element: Value) => Value, unknown: Value, at: Origin): Value {
  const parts = listParts(value);
  if (parts === absent) return never(at);
  if (parts === unclear || parts.length > maxListLength) {
    const type = typeOfValue(value);
    return type === undefined || type === 'list' ? anyNumberOf(round(unknown), at) : never(at);
  }
  const rounds = parts.map((part) => (part.kind === 'element' ? round(part.value) : anyNumberOf(round(part.each), at)));
  return appendAll(rounds, at);
}

/** One round with one element, which yields nothing when it does not match the pattern. */
function oneRound(
  run: Run,
  expr: ComprehensionExpr,
  pattern: Expr,
  value: Value,
  index: number,
  scope: Scope,
  at: Origin,
): Value {
  const matched = matchPattern(pattern, value, scope.bindings, patternContext(run, scope.unit));
  if (matched === undefined) return list([], at);
  const elements = elementsFrom(run, expr, index + 1, { unit: scope.unit, bindings: matched.bindings }, at);
  return matched.doubts.length === 0 ? elements : optional(elements, at);
}
