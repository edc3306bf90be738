import type { CallExpr, CatchClause, Clause, Expr, FunExpr, ReceiveExpr, SendExpr } from './expr.ts';

/**
 * What happens to the value of an expression, as far as the compiler's stack frame is concerned:
 * `tail`: it is the function's value, the frame is gone; `literal`: it is dropped and a literal is returned; `assert`: it is
 * matched against a literal and returned; `more`: the function goes on; `protected`: a try or catch around it keeps the frame.
 * The optimiser turns `literal`, `assert` and `more` into tail calls where it knows the callee's value (`termination.ts`).
 */
export type Position = 'tail' | 'literal' | 'assert' | 'more' | 'protected';

/** What keeps the frame of a protected call. */
export type Protection = 'try-body' | 'after' | 'catch' | 'comprehension';

/** One call in a function, and how it stands there. */
export interface CallSite {
  readonly call: CallExpr;
  readonly position: Position;
  /** Set when `position` is `protected`. */
  readonly protection?: Protection;
  /** The literal returned or matched, printed; set for `literal` and `assert`. */
  readonly literal?: string;
  /** The innermost fun around the call that is not applied in place: the call belongs to whoever runs that fun. */
  readonly deferredIn?: FunExpr;
  /** Index of the function's clause. */
  readonly clause: number;
  /** Protected regions around the call that end before the function's frame does, innermost last. */
  readonly inTryBody: boolean;
}

/** One `receive`, and whether it belongs to this frame. */
export interface ReceiveSite {
  readonly receive: ReceiveExpr;
  readonly deferredIn?: FunExpr;
  readonly clause: number;
  readonly position: Position;
}

/** One `Pid ! Message`. */
export interface SendSite {
  readonly send: SendExpr;
  readonly deferredIn?: FunExpr;
  readonly clause: number;
}

/** How a fun is used where it is written. */
export interface FunUse {
  /** The call it is an argument of; absent when it is stored, returned or sent. */
  readonly passedTo?: CallExpr;
  /** The fun it is written in. */
  readonly inside?: FunExpr;
}

/** The calls, receives and sends of one function, and the funs written in it. */
export interface Sites {
  readonly calls: readonly CallSite[];
  readonly receives: readonly ReceiveSite[];
  readonly sends: readonly SendSite[];
  readonly funs: ReadonlyMap<FunExpr, FunUse>;
}

interface Continuation {
  readonly position: Position;
  readonly literal?: string;
  readonly protection?: Protection;
  readonly inTryBody: boolean;
  readonly deferredIn?: FunExpr;
}

/** Finds every call and receive of a function's clauses, with its position by the table the compiler follows. */
export function sitesOf(clauses: readonly Clause[]): Sites {
  const walker = new SiteWalker();
  clauses.forEach((clause, index) => {
    walker.clause = index;
    walker.body(clause.body, { position: 'tail', inTryBody: false });
  });
  return walker;
}

class SiteWalker implements Sites {
  readonly calls: CallSite[] = [];
  readonly receives: ReceiveSite[] = [];
  readonly sends: SendSite[] = [];
  readonly funs = new Map<FunExpr, FunUse>();
  clause = 0;

  body(body: readonly Expr[], k: Continuation): void {
    const last = body.length - 1;
    for (let i = 0; i < last; i++) this.expr(body[i] as Expr, continuationBefore(body, i, k));
    if (last >= 0) this.expr(body[last] as Expr, k);
  }

  expr(expr: Expr, k: Continuation): void {
    switch (expr.kind) {
      case 'call':
        return this.callExpr(expr, k);
      case 'block':
        return this.body(expr.body, k);
      case 'if':
        return this.clauses(expr.clauses, k);
      case 'case':
        this.expr(expr.subject, afterSubject(expr.clauses, k));
        return this.clauses(expr.clauses, k);
      case 'receive':
        this.receives.push({ receive: expr, deferredIn: k.deferredIn, clause: this.clause, position: k.position });
        this.clauses(expr.clauses, k);
        if (expr.after === undefined) return;
        this.expr(expr.after.timeout, more(k));
        return this.body(expr.after.body, k);
      case 'try':
        return this.tryExpr(expr.body, expr.of, expr.catches, expr.after, k);
      case 'catch':
        return this.expr(expr.body, guarded(k, 'catch'));
      case 'match':
        return this.expr(expr.value, throughMatch(expr.pattern, k));
      case 'operator':
        this.expr(expr.left, more(k));
        return this.expr(expr.right, expr.operator === 'andalso' || expr.operator === 'orelse' ? k : more(k));
      case 'maybe':
        this.body(expr.body, expr.else === undefined ? k : more(k));
        if (expr.else !== undefined) {
          this.clauses(expr.else, k);
          this.maybeTail(expr.body, k);
        }
        return;
      case 'maybe-match':
        return this.expr(expr.value, k);
      case 'fun':
        if (!this.funs.has(expr)) this.funs.set(expr, { inside: k.deferredIn });
        return this.clauses(expr.clauses, { position: 'tail', inTryBody: false, deferredIn: expr });
      case 'comprehension':
        return this.comprehension(expr, k);
      default:
        return this.parts(expr, k);
    }
  }

  private parts(expr: Expr, k: Continuation): void {
    const next = more(k);
    switch (expr.kind) {
      case 'tuple':
        for (const element of expr.elements) this.expr(element, next);
        return;
      case 'list':
        for (const element of expr.elements) this.expr(element, next);
        if (expr.tail !== undefined) this.expr(expr.tail, next);
        return;
      case 'binary':
        for (const segment of expr.segments) this.expr(segment.value, next);
        return;
      case 'map':
        if (expr.base !== undefined) this.expr(expr.base, next);
        for (const entry of expr.entries) {
          this.expr(entry.key, next);
          this.expr(entry.value, next);
        }
        return;
      case 'record':
        if (expr.base !== undefined) this.expr(expr.base, next);
        for (const field of expr.fields) this.expr(field.value, next);
        return;
      case 'record-field':
        return this.expr(expr.base, next);
      case 'send':
        this.sends.push({ send: expr, deferredIn: k.deferredIn, clause: this.clause });
        this.expr(expr.to, next);
        return this.expr(expr.message, next);
      case 'unary':
        return this.expr(expr.operand, next);
      case 'macro':
        for (const arg of expr.args ?? []) this.expr(arg, next);
        return;
      default:
        return;
    }
  }

  private callExpr(call: CallExpr, k: Continuation): void {
    const next = more(k);
    if (call.module !== undefined) this.expr(call.module, next);
    for (const arg of call.args) {
      if (arg.kind === 'fun') this.funs.set(arg, { passedTo: call, inside: k.deferredIn });
      this.expr(arg, next);
    }
    if (call.fun.kind === 'fun' && call.module === undefined) return this.clauses(call.fun.clauses, k);
    this.expr(call.fun, next);
    this.calls.push({
      call,
      position: k.position,
      protection: k.protection,
      literal: k.literal,
      deferredIn: k.deferredIn,
      clause: this.clause,
      inTryBody: k.inTryBody,
    });
  }

  private clauses(clauses: readonly Clause[], k: Continuation): void {
    for (const clause of clauses) this.body(clause.body, k);
  }

  private tryExpr(
    body: readonly Expr[],
    of: readonly Clause[],
    catches: readonly CatchClause[],
    after: readonly Expr[] | undefined,
    k: Continuation,
  ): void {
    this.body(body, { ...guarded(k, 'try-body'), inTryBody: true });
    const rest = after === undefined ? k : guarded(k, 'after');
    this.clauses(of, rest);
    this.clauses(catches, rest);
    if (after !== undefined) this.body(after, guarded(k, 'after'));
  }

  /** The last expression of a `maybe` with `else` is a tail call, unless it is `P ?= Call`. */
  private maybeTail(body: readonly Expr[], k: Continuation): void {
    const last = body[body.length - 1];
    if (last?.kind !== 'call' || k.position !== 'tail') return;
    const index = this.calls.findLastIndex((site) => site.call === last);
    const site = this.calls[index];
    if (site !== undefined) this.calls[index] = { ...site, position: 'tail', protection: undefined };
  }

  /** The first source runs in this frame, the rest in a function of its own that calls back: never a tail call of this one. */
  private comprehension(expr: Extract<Expr, { kind: 'comprehension' }>, k: Continuation): void {
    const next = more(k);
    this.expr(expr.value, next);
    if (expr.mapValue !== undefined) this.expr(expr.mapValue, next);
    for (const qualifier of expr.qualifiers)
      this.expr(qualifier.kind === 'filter' ? qualifier.condition : qualifier.source, next);
  }
}

function more(k: Continuation): Continuation {
  return k.position === 'protected' || k.position === 'more'
    ? k
    : { position: 'more', inTryBody: k.inTryBody, deferredIn: k.deferredIn };
}

function guarded(k: Continuation, protection: Protection): Continuation {
  return { position: 'protected', protection, inTryBody: k.inTryBody || protection === 'try-body', deferredIn: k.deferredIn };
}

/** What follows expression `i` of a body that continues with `k`. */
function continuationBefore(body: readonly Expr[], i: number, k: Continuation): Continuation {
  if (k.position === 'protected') return k;
  const expr = body[i] as Expr;
  if (i === body.length - 2 && k.position === 'tail') {
    const last = body[i + 1] as Expr;
    if (expr.kind === 'match' && expr.pattern.kind === 'var' && last.kind === 'var' && last.name === expr.pattern.name) return k;
    const literal = literalOf(last);
    if (literal !== undefined) return { ...more(k), position: 'literal', literal };
  }
  return more(k);
}

/** `X = Call` keeps the position; `ok = Call` asserts; any other pattern looks at the value first. */
function throughMatch(pattern: Expr, k: Continuation): Continuation {
  if (pattern.kind === 'var') return k;
  if (k.position !== 'tail') return k.position === 'literal' ? more(k) : k;
  const literal = literalOf(pattern);
  return literal === undefined ? more(k) : { ...more(k), position: 'assert', literal };
}

/** `case Call of Y -> Y end` returns the call's value; so do several clauses that each return what they matched. */
function afterSubject(clauses: readonly Clause[], k: Continuation): Continuation {
  if (k.position !== 'tail' || clauses.length === 0) return more(k);
  const last = clauses[clauses.length - 1];
  const isTotal = last?.patterns[0]?.kind === 'var' && last.guard.length === 0;
  return isTotal && clauses.every(returnsItsSubject) ? k : more(k);
}

function returnsItsSubject(clause: Clause): boolean {
  const [pattern] = clause.patterns;
  const [value] = clause.body;
  if (pattern === undefined || value === undefined || clause.body.length !== 1) return false;
  if (pattern.kind === 'match') {
    const names = [pattern.pattern, pattern.value].filter((side) => side.kind === 'var').map((side) => side.name);
    return value.kind === 'var' && names.includes(value.name);
  }
  if (pattern.kind === 'var') return pattern.name !== '_' && value.kind === 'var' && value.name === pattern.name;
  const literal = literalOf(pattern);
  return literal !== undefined && literal === literalOf(value);
}

/** A literal whose identity the compiler can compare, printed. */
export function literalOf(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'atom':
      return `'${expr.name}'`;
    case 'integer':
    case 'char':
      return String(expr.value);
    case 'list':
      return expr.elements.length === 0 && expr.tail === undefined ? '[]' : undefined;
    case 'tuple': {
      const parts = expr.elements.map(literalOf);
      return parts.every((part) => part !== undefined) ? `{${parts.join()}}` : undefined;
    }
    default:
      return undefined;
  }
}
