import type { CallExpr, CatchClause, CatchExpr, Expr, TryExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { walkAll } from '../erlang/walk.ts';

/** A try or catch that hides whatever goes wrong in a call whose failure matters. */
export interface SwallowedException {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** The catch clause that takes everything, or the `catch` whose value nobody looks at. */
  readonly at: Span;
  /** The call that may fail unseen. */
  readonly call: CallExpr;
}

/** Calls that ask another process for something, or change what outlives the caller. */
const serious: Readonly<Record<string, RegExp>> = {
  gen_server: /^(?:call|multi_call)$/,
  gen_statem: /^call$/,
  gen_fsm: /^sync_send_(?:all_state_)?event$/,
  gen_event: /^(?:call|sync_notify)$/,
  supervisor: /^(?:start_child|restart_child)$/,
  mnesia:
    /^(?:transaction|sync_transaction|async_dirty|sync_dirty|activity|write|dirty_write|dirty_update_counter|create_table|add_table_copy)$/,
  dets: /^(?:insert|insert_new|update_counter)$/,
  file: /^(?:write_file|write|rename|copy|make_dir)$/,
};

/** What a request or a function is called when it ends something: what is to end may have ended already. */
const ending =
  /stop|terminat|shut|clos|kill|exit|quit|halt|unreg|remov|delet|cancel|leav|unsub|detach|releas|clean|clear|flush|abort|disconnect|drop|forget|demonitor|down|end|ping|status|info/i;

/** The tries of a module that answer every exception of a serious call with success. */
export function* swallowedExceptionsIn(module: Module): Iterable<SwallowedException> {
  for (const fn of module.functions) {
    if (!fn.outline.hasProtection || fn.hasSyntaxError || fn.isTest || ending.test(fn.name) || !mayBeSerious(fn)) continue;
    const tries: TryExpr[] = [];
    const dropped: CatchExpr[] = [];
    for (const { body } of fn.clauses) {
      dropped.push(...droppedIn(body));
      walkAll(body, (expr) => {
        if (expr.kind === 'try') tries.push(expr);
        for (const inner of bodiesIn(expr)) dropped.push(...droppedIn(inner));
        return true;
      });
    }
    for (const expr of dropped) {
      const call = expr.body.kind === 'call' && isSerious(expr.body) ? expr.body : undefined;
      if (call !== undefined) yield { module, fn, at: { start: expr.start, end: expr.start + 'catch'.length }, call };
    }
    for (const expr of tries) {
      const clause = expr.catches.find(takesEverything);
      const call = clause !== undefined && isSuccess(clause, expr) ? seriousCall(expr.body) : undefined;
      if (clause !== undefined && call !== undefined)
        yield { module, fn, at: { start: clause.start, end: clause.body[0]?.end ?? clause.end }, call };
    }
  }
}

/** Every `catch` whose value nobody looks at: more follows, or it is matched with `_`. */
function droppedIn(body: readonly Expr[]): CatchExpr[] {
  return body.slice(0, -1).flatMap((expr) => {
    const value = expr.kind === 'match' && isIgnored(expr.pattern) ? expr.value : expr;
    return value.kind === 'catch' ? [value] : [];
  });
}

/** The sequences of expressions directly inside an expression. */
function bodiesIn(expr: Expr): (readonly Expr[])[] {
  switch (expr.kind) {
    case 'case':
    case 'if':
    case 'fun':
      return expr.clauses.map(({ body }) => body);
    case 'receive':
      return [...expr.clauses.map(({ body }) => body), expr.after?.body ?? []];
    case 'try':
      return [expr.body, ...expr.of.map(({ body }) => body), ...expr.catches.map(({ body }) => body), expr.after ?? []];
    case 'block':
      return [expr.body];
    default:
      return [];
  }
}

function mayBeSerious(fn: FunctionDef): boolean {
  for (const call of fn.outline.remoteCalls) {
    const [module = '', rest = ''] = call.split(':');
    if (serious[module]?.test(rest.slice(0, rest.indexOf('/')))) return true;
  }
  return false;
}

/** `_:_`, also with names that nobody reads. */
function takesEverything({ class: its, patterns, guard }: CatchClause): boolean {
  return its !== undefined && [its, ...patterns].every(isIgnored) && guard.length === 0;
}

function isIgnored(pattern: Expr): boolean {
  return pattern.kind === 'var' && pattern.name.startsWith('_');
}

/** Whether what the clause returns says that all went well: `ok`, or the literal that the try returns otherwise. */
function isSuccess({ body }: CatchClause, { of, body: tried }: TryExpr): boolean {
  const [result, ...others] = body;
  if (result === undefined || others.length > 0) return false;
  if (result.kind === 'atom' && result.name === 'ok') return true;
  const otherwise = of.length === 0 ? [tried.at(-1)] : of.map((clause) => clause.body.at(-1));
  return (
    result.kind === 'atom' &&
    otherwise.length > 0 &&
    otherwise.every((each) => each?.kind === 'atom' && each.name === result.name)
  );
}

/** The first call in what is tried whose failure matters; calls inside funs belong to others. */
function seriousCall(body: readonly Expr[]): CallExpr | undefined {
  let found: CallExpr | undefined;
  walkAll(body, (expr) => {
    if (expr.kind === 'call' && found === undefined && isSerious(expr)) found = expr;
    return found === undefined && expr.kind !== 'fun';
  });
  return found;
}

function isSerious({ target, args }: CallExpr): boolean {
  if (target === undefined || !serious[target.module]?.test(target.name)) return false;
  const [, request] = args;
  const word = request?.kind === 'tuple' ? request.elements[0] : request;
  return !(word?.kind === 'atom' && ending.test(word.name));
}
