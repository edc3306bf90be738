import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { contains, forEachChild, variablesOf } from '../erlang/walk.ts';
import { type ServingCall, servingCalls } from './serving.ts';

/** A monitor that a server makes for a request, and whose reference it drops. */
export interface DroppedMonitor extends ServingCall {
  /** The process, as it is written. */
  readonly pid: string;
}

const monitors = new Set(['erlang:monitor/2', 'erlang:monitor/3']);

/** The monitors that a server makes of processes it is told of, and can neither undo nor tell apart. */
export function* droppedMonitorsIn(module: Module): Iterable<DroppedMonitor> {
  // With a clause for its end the relation ends when the process does.
  if (!analysisOf(module).calledNames.has('monitor') || /\bDOWN\b/.test(module.text)) return;
  for (const serving of servingCalls(module, monitors)) {
    const { fn, site } = serving;
    const clause = fn.clauses[site.clause];
    const [type, process] = site.call.args;
    if (clause === undefined || type?.kind !== 'atom' || type.name !== 'process' || process?.kind !== 'var') continue;
    const isGiven = clause.patterns.some((pattern) => variablesOf(pattern).has(process.name));
    if (isGiven && isDropped(site.call, clause) && !isAskedFirst(site.call, clause, process.name))
      yield { ...serving, pid: process.name };
  }
}

/** Whether nobody gets the reference: the call is a statement, or is matched with a variable that is not meant to be used. */
function isDropped(call: CallExpr, { body }: Clause): boolean {
  return isStatementIn(call, body, false);
}

function isStatementIn(call: CallExpr, body: readonly Expr[], isValueDropped: boolean): boolean {
  return body.some((expr, index) => {
    if (call.start < expr.start || call.end > expr.end) return false;
    const isDroppedHere = isValueDropped || index < body.length - 1;
    if (expr === call) return isDroppedHere;
    if (expr.kind === 'match') return expr.value === call && expr.pattern.kind === 'var' && expr.pattern.name.startsWith('_');
    if (expr.kind === 'case' || expr.kind === 'if')
      return expr.clauses.some((each) => isStatementIn(call, each.body, isDroppedHere));
    if (expr.kind === 'block') return isStatementIn(call, expr.body, isDroppedHere);
    return false;
  });
}

/** Whether the code asks something about the process before it monitors it: whether it does already. */
function isAskedFirst(call: CallExpr, { guard, body }: Clause, pid: string): boolean {
  const names = (expr: Expr) => contains(expr, (inner) => inner.kind === 'var' && inner.name === pid);
  if (guard.some((tests) => tests.some((test) => names(test) && !isTypeTest(test)))) return true;
  const asks = (expr: Expr): boolean => {
    if (call.start < expr.start || call.end > expr.end) return false;
    if (expr.kind === 'case' && names(expr.subject)) return true;
    if (expr.kind === 'case' && expr.clauses.some(({ patterns }) => patterns.some(names))) return true;
    if (expr.kind === 'if') return true;
    if (expr.kind === 'operator' && (expr.operator === 'andalso' || expr.operator === 'orelse')) return true;
    let found = false;
    forEachChild(expr, (child) => {
      found ||= asks(child);
    });
    return found;
  };
  return body.some(asks);
}

function isTypeTest(test: Expr): boolean {
  return test.kind === 'call' && test.target?.name === 'is_pid';
}
