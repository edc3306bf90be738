import { callOutcomes } from './evaluate-calls.ts';
import { ifOutcomes, maybeOutcomes, receiveOutcomes, selectForEach, tryOutcomes } from './evaluate-clauses.ts';
import { comprehension } from './evaluate-comprehension.ts';
import { binaryValue, mapOutcome, recordFieldOutcome, recordIndex, recordOutcome } from './evaluate-construct.ts';
import { operatorOutcomes, unaryOperation } from './evaluate-operators.ts';
import { patternContext } from './evaluate-patterns.ts';
import { type Outcome, originOf, type Run, type Scope } from './evaluate-run.ts';
import type { Expr, FunExpr, FunRefExpr, ListExpr, MatchExpr, TupleExpr } from './expr.ts';
import { atom, float, integer, list, string, tuple, unclearValue } from './make-value.ts';
import { matchPattern } from './match.ts';
import { alternativesOf, asAtom, asInteger, isGround } from './query-values.ts';
import type { FunValue, Value } from './value.ts';

/** All ways an expression can go. */
export function evaluateExpression(run: Run, expr: Expr, scope: Scope): readonly Outcome[] {
  const at = originOf(expr, scope);
  const just = (value: Value): Outcome[] => [{ value, scope }];
  switch (expr.kind) {
    case 'atom':
      return just(atom(expr.name, at));
    case 'integer':
    case 'char':
      return just(integer(expr.value, at));
    case 'float':
      return just(float(expr.value, at));
    case 'string':
      return just(string(expr.value, at));
    case 'var':
      return just(scope.bindings.get(expr.name) ?? unclearValue(`variable ${expr.name}`, at));
    case 'tuple':
      return [tupleOutcome(run, expr, scope)];
    case 'list':
      return [listOutcome(run, expr, scope)];
    case 'binary':
      return [binaryValue(run, expr, scope)];
    case 'map':
      return [mapOutcome(run, expr, scope)];
    case 'record':
      return [recordOutcome(run, expr, scope)];
    case 'record-field':
      return [recordFieldOutcome(run, expr, scope)];
    case 'record-index':
      return just(recordIndex(expr, scope));
    case 'call':
      return callOutcomes(run, expr, scope);
    case 'send':
      return [run.value(expr.message, run.value(expr.to, scope).scope)];
    case 'match':
      return matchOutcomes(run, expr, scope);
    case 'operator':
      return operatorOutcomes(run, expr, scope);
    case 'unary': {
      const operand = run.value(expr.operand, scope);
      return [{ value: unaryOperation(expr.operator, operand.value, at), scope: operand.scope }];
    }
    case 'catch':
      return catchOutcomes(run, expr.body, scope);
    case 'block':
      return run.body(expr.body, scope);
    case 'if':
      return ifOutcomes(run, expr.clauses, scope);
    case 'case':
      return run.outcomes(expr.subject, scope).flatMap((subject) => selectForEach(run, expr.clauses, subject));
    case 'receive':
      return receiveOutcomes(run, expr, scope);
    case 'try':
      return tryOutcomes(run, expr, scope);
    case 'fun':
      return just(closureOf(run, expr, scope));
    case 'fun-ref':
      return just(funReference(run, expr, scope));
    case 'comprehension':
      return just(comprehension(run, expr, scope));
    case 'maybe':
      return maybeOutcomes(run, expr, scope);
    case 'maybe-match':
      return matchOutcomes(run, { ...expr, kind: 'match' }, scope);
    case 'macro':
      return just(unclearValue(`macro ?${expr.name}`, at));
    case 'unknown':
      return just(unclearValue('not understood', at));
  }
}

function tupleOutcome(run: Run, expr: TupleExpr, scope: Scope): Outcome {
  const elements = run.values(expr.elements, scope);
  return { value: tuple(elements.values, originOf(expr, scope)), scope: elements.scope };
}

function listOutcome(run: Run, expr: ListExpr, scope: Scope): Outcome {
  const elements = run.values(expr.elements, scope);
  const at = originOf(expr, scope);
  if (expr.tail === undefined) return { value: list(elements.values, at), scope: elements.scope };
  const tail = run.value(expr.tail, elements.scope);
  return { value: list(elements.values, at, tail.value), scope: tail.scope };
}

/** Each alternative is followed on its own, so that the variables it binds stay together. */
function matchOutcomes(run: Run, expr: MatchExpr, scope: Scope): readonly Outcome[] {
  return run.outcomes(expr.value, scope).flatMap((outcome) =>
    alternativesOf(outcome.value).flatMap((value) => {
      const matched = matchPattern(expr.pattern, value, outcome.scope.bindings, patternContext(run, scope.unit));
      return matched === undefined ? [] : [{ value, scope: { unit: scope.unit, bindings: matched.bindings } }];
    }),
  );
}

function catchOutcomes(run: Run, body: Expr, scope: Scope): readonly Outcome[] {
  const outcomes = run.outcomes(body, scope);
  const isSafe = outcomes.length > 0 && outcomes.every((outcome) => isGround(outcome.value));
  return isSafe ? outcomes : [...outcomes, { value: unclearValue('exception', originOf(body, scope)), scope }];
}

function closureOf(run: Run, expr: FunExpr, scope: Scope): Value {
  const closure = {
    unit: scope.unit,
    clauses: expr.clauses,
    bindings: scope.bindings,
    ...(expr.name === undefined ? {} : { name: expr.name }),
  };
  const fun: FunValue = { kind: 'fun', arity: expr.clauses[0]?.patterns.length ?? 0, closure, at: originOf(expr, scope) };
  run.probe?.made(expr, fun);
  return fun;
}

function funReference(run: Run, expr: FunRefExpr, scope: Scope): Value {
  const at = originOf(expr, scope);
  if (expr.target !== undefined) {
    const { module, name, arity } = expr.target;
    const isLocal = expr.module === undefined && (module === '' || module === scope.unit.name);
    const mfa = { module: isLocal ? scope.unit.name : module, name, arity };
    return isLocal ? { kind: 'fun', arity, mfa, unit: scope.unit, at } : { kind: 'fun', arity, mfa, at };
  }
  const module = expr.module === undefined ? scope.unit.name : asAtom(run.value(expr.module, scope).value);
  const name = asAtom(run.value(expr.fun, scope).value);
  const arity = asInteger(run.value(expr.arity, scope).value);
  if (typeof module !== 'string' || typeof name !== 'string' || typeof arity === 'symbol') return unclearValue('fun', at);
  return { kind: 'fun', arity: Number(arity), mfa: { module, name, arity: Number(arity) }, at };
}
