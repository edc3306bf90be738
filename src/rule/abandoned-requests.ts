import { evaluate, takes } from '../erlang/evaluate.ts';
import type { CallExpr, CatchClause, Clause, Expr } from '../erlang/expr.ts';
import { atom, tuple, unclearValue } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { showValue } from '../erlang/show-value.ts';
import { walk, walkAll } from '../erlang/walk.ts';
import { doesWork } from '../otp/ignoring.ts';

/** A request whose caller gives up without telling the server. */
export interface AbandonedRequest {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly call: CallExpr;
  /** The request, as far as it is known. */
  readonly shown: string;
  /** Where the timeout is caught. */
  readonly caughtAt: Span;
}

/** Requests by which the server sets something aside for the caller. */
const takesSomething =
  /^(?:check_?out|acquire|lock|reserve|alloc(?:ate)?|claim|borrow|lease|rent|book|subscribe|get_(?:worker|conn|connection|lock)|take_(?:worker|conn|connection|lock))(?:_|$)/;

const calls = /^(?:gen_server2?|gen_statem):call$/;

/** The requests of a module whose timeout is caught and forgotten. */
export function* abandonedRequestsIn(module: Module): Iterable<AbandonedRequest> {
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || !fn.outline.hasProtection || !fn.outline.calls.has('call')) continue;
    for (const { body, at } of fn.clauses.flatMap((clause) => forgivingIn(module, clause.body)))
      for (const request of requestsIn(module, body)) yield { module, fn, ...request, caughtAt: at };
  }
}

/** Code whose timeouts are caught, and where that is done without doing anything about it. */
interface Forgiving {
  readonly body: readonly Expr[];
  readonly at: Span;
}

function forgivingIn(module: Module, body: readonly Expr[]): Forgiving[] {
  const found: Forgiving[] = [];
  walkAll(body, (expr) => {
    const forgiving = forgivingAt(module, expr);
    if (forgiving !== undefined) found.push(forgiving);
    return true;
  });
  // The value of a catch that is no statement of its own may be looked at.
  for (const expr of body.slice(0, -1)) if (expr.kind === 'catch') found.push({ body: [expr.body], at: expr });
  return found;
}

/** `try … catch exit:{timeout, _} -> …`, or `case catch … of {'EXIT', {timeout, _}} -> …`. */
function forgivingAt(module: Module, expr: Expr): Forgiving | undefined {
  const at = { source: module, start: expr.start, end: expr.end };
  const timeout = tuple([atom('timeout', at), unclearValue('call', at)], at);
  let handler: Clause | undefined;
  if (expr.kind === 'try') {
    if (expr.after?.some(doesWork)) return undefined;
    handler = expr.catches.find((each) => catchesExits(each) && takes(each, [timeout], module) !== false);
    return handler === undefined || handler.body.some(doesWork) ? undefined : { body: expr.body, at: handler };
  }
  if (expr.kind !== 'case' || expr.subject.kind !== 'catch') return undefined;
  const exit = tuple([atom('EXIT', at), timeout], at);
  handler = expr.clauses.find((each) => takes(each, [exit], module) !== false);
  return handler === undefined || handler.body.some(doesWork) ? undefined : { body: [expr.subject.body], at: handler };
}

function catchesExits({ class: kind }: CatchClause): boolean {
  return kind !== undefined && (kind.kind !== 'atom' || kind.name === 'exit');
}

function requestsIn(module: Module, body: readonly Expr[]): { call: CallExpr; shown: string }[] {
  const found: { call: CallExpr; shown: string }[] = [];
  for (const expr of body) {
    walk(expr, (inner) => {
      if (inner.kind === 'call' && mayTimeOut(inner)) {
        const request = evaluate(inner.args[1] ?? inner, module);
        const tag = request.kind === 'tuple' ? request.elements[0] : request;
        if (tag?.kind === 'atom' && takesSomething.test(tag.name)) found.push({ call: inner, shown: showValue(request, 40) });
      }
      return inner.kind !== 'fun';
    });
  }
  return found;
}

function mayTimeOut({ target, args }: CallExpr): boolean {
  if (target === undefined || !calls.test(`${target.module}:${target.name}`)) return false;
  const timeout = args[2];
  return timeout === undefined ? target.module !== 'gen_statem' : !(timeout.kind === 'atom' && timeout.name === 'infinity');
}
