import { agree, both, termKey } from './compare-values.ts';
import { patternContext } from './evaluate-patterns.ts';
import { mergedValue, type Outcome, originOf, type Run, type Scope } from './evaluate-run.ts';
import type { Clause, Expr, MaybeExpr, MaybeMatchExpr, ReceiveExpr, TryExpr } from './expr.ts';
import { atom, maxAlternatives, unclearValue } from './make-value.ts';
import { type Doubt, matchAll, matchPattern, substitute } from './match.ts';
import { alternativesOf, asAtom, isGround } from './query-values.ts';
import { absent, type OpaqueValue, type UnclearValue, type Value } from './value.ts';

/**
 * Goes through clauses as Erlang does: the first that certainly matches is the last that is looked at; those before it
 * that may match are alternatives. None that may match: no outcome.
 */
export function selectClauses(run: Run, clauses: readonly Clause[], values: readonly Value[], scope: Scope): readonly Outcome[] {
  const context = patternContext(run, scope.unit);
  const outcomes: Outcome[] = [];
  let subjects = values;
  let current = scope;
  let isDecided = true;
  for (const clause of clauses) {
    if (!run.spend() || outcomes.length > maxAlternatives) return tooMany(clause, scope);
    const matched = matchAll(clause.patterns, subjects, current.bindings, context);
    if (matched === undefined) continue;
    const inside = { unit: scope.unit, bindings: matched.bindings };
    const holds = guardHolds(run, clause.guard, inside);
    if (holds === false) continue;
    const isCertain = matched.doubts.length === 0 && holds === true;
    isDecided &&= isCertain;
    outcomes.push(...undecidedBody(run, clause.body, inside, !isDecided));
    if (isCertain) break;
    const excluded = clause.guard.length === 0 ? excludedBy(matched.doubts) : undefined;
    if (excluded !== undefined) {
      const { about, instead } = excluded;
      subjects = subjects.map((each) => (each === about ? instead : each));
      current = { unit: scope.unit, bindings: substitute(about, instead, current.bindings) };
    }
  }
  return outcomes;
}

function tooMany(clause: Clause, scope: Scope): readonly Outcome[] {
  return [{ value: unclearValue('too many ways', originOf(clause, scope)), scope }];
}

/** Goes through clauses with each alternative of a subject; variables that hold the subject hold that alternative there. */
export function selectForEach(run: Run, clauses: readonly Clause[], subject: Outcome): readonly Outcome[] {
  const { unit, bindings } = subject.scope;
  const values = alternativesOf(subject.value);
  const isChoice = values.length > 1;
  if (isChoice) run.undecided++;
  const outcomes = values.flatMap((value) =>
    selectClauses(
      run,
      clauses,
      [value],
      isChoice ? { unit, bindings: substitute(subject.value, value, bindings) } : subject.scope,
    ),
  );
  if (isChoice) run.undecided--;
  return outcomes;
}

/** Evaluates the body of a clause, noting whether other clauses may be taken instead. */
function undecidedBody(run: Run, body: readonly Expr[], scope: Scope, isUndecided: boolean): readonly Outcome[] {
  if (isUndecided) run.undecided++;
  const outcomes = run.body(body, scope);
  if (isUndecided) run.undecided--;
  return outcomes;
}

/** After a clause for one known term has not been taken, an unknown subject is known not to be that term. */
function excludedBy(doubts: readonly Doubt[]): { about: UnclearValue | OpaqueValue; instead: Value } | undefined {
  const [doubt] = doubts;
  if (doubts.length !== 1 || doubt?.about === undefined || doubt.assumed === undefined) return undefined;
  const { about, assumed } = doubt;
  if (termKey(assumed) === undefined) return undefined;
  if (about.kind === 'unclear') return { about, instead: { ...about, excluded: [...(about.excluded ?? []), assumed] } };
  if (about.type !== 'boolean' || assumed.kind !== 'atom') return undefined;
  return { about, instead: atom(assumed.name === 'true' ? 'false' : 'true', about.at) };
}

/** Whether a guard succeeds: one of its alternatives holds in all its tests. A test that raises fails. */
export function guardHolds(run: Run, guard: readonly (readonly Expr[])[], scope: Scope): boolean | undefined {
  if (guard.length === 0) return true;
  let result: boolean | undefined = false;
  for (const tests of guard) {
    const holds = both(tests.map((test) => testHolds(run, test, scope)));
    if (holds === true) return true;
    if (holds === undefined) result = undefined;
  }
  return result;
}

function testHolds(run: Run, test: Expr, scope: Scope): boolean | undefined {
  const { value } = run.value(test, scope);
  if (value.kind === 'never') return false;
  return agree(
    alternativesOf(value).map((each) => {
      const name = asAtom(each);
      return name === 'true' ? true : typeof name === 'string' || name === absent ? false : undefined;
    }),
  );
}

export function ifOutcomes(run: Run, clauses: readonly Clause[], scope: Scope): readonly Outcome[] {
  return selectClauses(run, clauses, [], scope);
}

export function receiveOutcomes(run: Run, expr: ReceiveExpr, scope: Scope): readonly Outcome[] {
  run.undecided++;
  const message = unclearValue('message', originOf(expr, scope));
  const received = expr.clauses.flatMap((clause) => selectClauses(run, [clause], [message], scope));
  const timedOut = expr.after === undefined ? [] : run.body(expr.after.body, run.value(expr.after.timeout, scope).scope);
  run.undecided--;
  return [...received, ...timedOut];
}

/** A `catch` clause is a way to go unless the body is known through and through. */
export function tryOutcomes(run: Run, expr: TryExpr, scope: Scope): readonly Outcome[] {
  const body = run.body(expr.body, scope);
  const isSafe = body.length > 0 && body.every((outcome) => isGround(outcome.value));
  const normal = expr.of.length === 0 ? body : body.flatMap((outcome) => selectForEach(run, expr.of, outcome));
  if (expr.after !== undefined) run.body(expr.after, scope);
  if (isSafe) return normal.map((outcome) => ({ value: outcome.value, scope }));
  run.undecided++;
  const raised = unclearValue('exception', originOf(expr, scope));
  const caught = expr.catches.flatMap((clause) => selectClauses(run, [clause], [raised], scope));
  run.undecided--;
  return [...normal, ...caught].map((outcome) => ({ value: outcome.value, scope }));
}

/** A `?=` that does not match ends the block: with its value, or with what `else` makes of it. */
export function maybeOutcomes(run: Run, expr: MaybeExpr, scope: Scope): readonly Outcome[] {
  const failed: Value[] = [];
  const isAssert = (each: Expr): each is MaybeMatchExpr => each.kind === 'maybe-match';
  let scopes: readonly Outcome[] = [{ value: unclearValue('maybe', originOf(expr, scope)), scope }];
  for (const each of expr.body) {
    scopes = scopes.flatMap((before) =>
      isAssert(each)
        ? maybeMatch(run, each, before.scope, failed)
        : run.outcomes(each, before.scope).filter(({ value }) => value.kind !== 'never'),
    );
    const [first] = scopes;
    if (scopes.length > maxMaybePaths && first !== undefined)
      scopes = [{ value: mergedValue(scopes, first.value.at), scope: first.scope }];
  }
  run.undecided++;
  const other =
    expr.else === undefined
      ? failed.map((value) => ({ value, scope }))
      : failed.flatMap((value) => selectForEach(run, expr.else ?? [], { value, scope }));
  run.undecided--;
  return [...scopes, ...other].map((outcome) => ({ value: outcome.value, scope }));
}

const maxMaybePaths = 32;

function maybeMatch(run: Run, expr: MaybeMatchExpr, scope: Scope, failed: Value[]): readonly Outcome[] {
  return run.outcomes(expr.value, scope).flatMap((outcome) =>
    alternativesOf(outcome.value).flatMap((value) => {
      const matched = matchPattern(expr.pattern, value, outcome.scope.bindings, patternContext(run, scope.unit));
      if (matched === undefined || matched.doubts.length > 0) failed.push(value);
      return matched === undefined ? [] : [{ value, scope: { unit: scope.unit, bindings: matched.bindings } }];
    }),
  );
}
