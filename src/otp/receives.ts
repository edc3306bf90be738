import { analysisOf } from '../erlang/analysis.ts';
import type { ReceiveSite } from '../erlang/call-sites.ts';
import type { CallExpr, Clause, Expr, ReceiveExpr, SendExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { contains, forEachChild, variablesOf, walkAll, walkPattern } from '../erlang/walk.ts';
import { type Runner, runnerOf } from './spawning.ts';

/** One `receive`, with what is known about the moment it is reached. */
export interface Receive {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly receive: ReceiveExpr;
  /** `never`: no `after`, or `after infinity`; `poll`: `after 0`. */
  readonly timeout: 'never' | 'poll' | 'finite' | 'unclear';
  /** A clause takes any message: a bare variable without guard. Unclear when a pattern is a macro nobody could resolve. */
  readonly takesAnything: boolean | 'unclear';
  /** The function (or its cycle) comes back to this receive. */
  readonly isInLoop: boolean;
  /** Who runs it: the process that calls the function, or one the function starts. */
  readonly runner: Runner;
  /** Variables bound before it. */
  readonly bound: ReadonlySet<string>;
  /** Those of them that hold a reference made in this function. */
  readonly references: ReadonlySet<string>;
  /** What the function has sent before, nearest last; sends on other branches are left out. */
  readonly sentBefore: readonly Sending[];
}

/** A message on its way: `Pid ! Message`, `erlang:send/2,3`, `gen_*:cast/2`, a port command. */
export interface Sending {
  readonly expr: SendExpr | CallExpr;
  readonly to?: Expr;
  readonly message?: Expr;
}

/** The receives of a module, in source order. Functions with syntax errors are left out. */
export function receivesIn(module: Module): readonly Receive[] {
  const analysis = analysisOf(module);
  const found: Receive[] = [];
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || !fn.outline.hasReceive) continue;
    const sites = analysis.sitesIn(fn);
    for (const site of sites.receives) {
      const clause = fn.clauses[site.clause];
      if (clause !== undefined) found.push(receiveAt(module, fn, clause, site, runnerOf(sites, site.deferredIn)));
    }
  }
  return found;
}

function receiveAt(module: Module, fn: FunctionDef, clause: Clause, site: ReceiveSite, runner: Runner): Receive {
  const { receive } = site;
  const bound = boundBefore(clause, receive);
  return {
    module,
    fn,
    receive,
    timeout: timeoutOf(receive),
    takesAnything: takesAnything(receive.clauses, bound),
    isInLoop: site.deferredIn === undefined && analysisOf(module).graph.cycleOf(fn).length > 0,
    runner,
    bound,
    references: referencesBefore(clause, receive),
    sentBefore: sentBefore(site.deferredIn === undefined ? clause.body : bodyAround(site, clause), receive) ?? [],
  };
}

function timeoutOf(receive: ReceiveExpr): Receive['timeout'] {
  const timeout = receive.after?.timeout;
  if (timeout === undefined || (timeout.kind === 'atom' && timeout.name === 'infinity')) return 'never';
  if (timeout.kind === 'integer') return timeout.value === 0 ? 'poll' : 'finite';
  return 'unclear';
}

/** Whether one of the clauses takes whatever comes. A variable that is `bound` before takes its own value only. */
export function takesAnything(clauses: readonly Clause[], bound: ReadonlySet<string> = new Set()): boolean | 'unclear' {
  let isUnclear = false;
  for (const { patterns, guard } of clauses) {
    const [pattern] = patterns;
    if (pattern?.kind === 'var' && bound.has(pattern.name)) continue;
    if (pattern?.kind === 'var' && guard.length === 0) return true;
    if (pattern?.kind === 'match' && guard.length === 0 && pattern.pattern.kind === 'var' && pattern.value.kind === 'var')
      return true;
    if (pattern === undefined || pattern.kind === 'macro' || pattern.kind === 'unknown') isUnclear = true;
    // A variable with a guard may or may not take everything: `M when is_tuple(M); is_atom(M)`.
    if (pattern?.kind === 'var') isUnclear = true;
  }
  return isUnclear ? 'unclear' : false;
}

/** The variables that patterns bind before `receive` is reached: arguments, and matches that stand before it. */
function boundBefore(clause: Clause, receive: ReceiveExpr): Set<string> {
  const bound = new Set<string>();
  for (const pattern of clause.patterns) variablesOf(pattern, bound);
  const addBefore = (expr: Expr): true => {
    if ((expr.kind === 'match' || expr.kind === 'maybe-match') && expr.start < receive.start) variablesOf(expr.pattern, bound);
    for (const inner of clausesOf(expr)) {
      if (inner.start < receive.start && inner.end >= receive.end)
        for (const pattern of inner.patterns) variablesOf(pattern, bound);
      if (inner.end <= receive.start && expr.kind !== 'fun') for (const pattern of inner.patterns) variablesOf(pattern, bound);
    }
    return true;
  };
  walkAll(clause.body, addBefore);
  return bound;
}

function clausesOf(expr: Expr): readonly Clause[] {
  switch (expr.kind) {
    case 'case':
    case 'fun':
    case 'receive':
      return expr.clauses;
    case 'try':
      return [...expr.of, ...expr.catches];
    case 'maybe':
      return expr.else ?? [];
    default:
      return [];
  }
}

const referenceMakers = new Set([
  'erlang:make_ref/0',
  'erlang:monitor/2',
  'erlang:monitor/3',
  'erlang:alias/0',
  'erlang:alias/1',
  'erlang:spawn_monitor/1',
  'erlang:spawn_monitor/3',
  'erlang:spawn_request/1',
  'erlang:send_after/3',
  'erlang:start_timer/3',
  'gen_server:send_request/2',
  'erpc:send_request/4',
]);

function referencesBefore(clause: Clause, receive: ReceiveExpr): Set<string> {
  const references = new Set<string>();
  walkAll(clause.body, (expr) => {
    const target =
      expr.kind === 'match' && expr.start < receive.start && expr.value.kind === 'call' ? expr.value.target : undefined;
    if (expr.kind === 'match' && target !== undefined && referenceMakers.has(`${target.module}:${target.name}/${target.arity}`)) {
      variablesOf(expr.pattern, references);
    }
    return true;
  });
  return references;
}

/** The body of the innermost fun that holds a receive. */
function bodyAround(site: ReceiveSite, clause: Clause): readonly Expr[] {
  return (
    site.deferredIn?.clauses.find((inner) => inner.start <= site.receive.start && site.receive.end <= inner.end)?.body ??
    clause.body
  );
}

/** What is sent in `body` before `goal` is reached, or undefined when `goal` is not in it. */
function sentBefore(body: readonly Expr[], goal: Expr): Sending[] | undefined {
  const sent: Sending[] = [];
  for (const expr of body) {
    if (expr.start <= goal.start && goal.end <= expr.end) {
      const inside = sentInside(expr, goal);
      if (inside !== undefined) return [...sent, ...inside];
    }
    collectSendings(expr, sent);
  }
  return undefined;
}

function sentInside(expr: Expr, goal: Expr): Sending[] | undefined {
  if (expr === goal) return [];
  const sent: Sending[] = [];
  for (const part of sequencesOf(expr)) {
    const found = sentBefore(part.body, goal);
    if (found !== undefined) return [...sent, ...found];
    if (part.isBeforeOthers) for (const inner of part.body) collectSendings(inner, sent);
  }
  return undefined;
}

/** The parts of an expression that run in order: what always runs first, then branches. */
function sequencesOf(expr: Expr): { body: readonly Expr[]; isBeforeOthers: boolean }[] {
  const branches = (clauses: readonly Clause[]) => clauses.map((clause) => ({ body: clause.body, isBeforeOthers: false }));
  switch (expr.kind) {
    case 'block':
      return [{ body: expr.body, isBeforeOthers: true }];
    case 'case':
      return [{ body: [expr.subject], isBeforeOthers: true }, ...branches(expr.clauses)];
    case 'if':
    case 'fun':
      return branches(expr.clauses);
    case 'receive':
      return [...branches(expr.clauses), { body: expr.after?.body ?? [], isBeforeOthers: false }];
    case 'try':
      return [
        { body: expr.body, isBeforeOthers: true },
        ...branches(expr.of),
        ...branches(expr.catches),
        { body: expr.after ?? [], isBeforeOthers: false },
      ];
    case 'maybe':
      return [{ body: expr.body, isBeforeOthers: true }, ...branches(expr.else ?? [])];
    default: {
      const parts: Expr[] = [];
      forEachChild(expr, (child) => parts.push(child));
      return parts.map((part) => ({ body: [part], isBeforeOthers: true }));
    }
  }
}

function collectSendings(expr: Expr, into: Sending[]): void {
  if (expr.kind === 'fun') return;
  const sending = sendingOf(expr);
  if (sending !== undefined) into.push(sending);
  forEachChild(expr, (child) => collectSendings(child, into));
}

/** What `expr` sends, if it is a send. */
export function sendingOf(expr: Expr): Sending | undefined {
  if (expr.kind === 'send') return { expr, to: expr.to, message: expr.message };
  if (expr.kind !== 'call' || expr.target === undefined) return undefined;
  const { module, name } = expr.target;
  const [to, message] = expr.args;
  if (module === 'erlang' && (name === 'send' || name === 'port_command')) return { expr, to, message };
  if (name === 'cast' && (module === 'gen_server' || module === 'gen_statem')) return { expr, to, message };
  return undefined;
}

/** Whether an atom of the set stands anywhere in the patterns of the clauses. */
export function mentions(clauses: readonly Clause[], atoms: ReadonlySet<string>): boolean {
  let found = false;
  for (const { patterns } of clauses) {
    for (const pattern of patterns) {
      walkPattern(pattern, (inner) => {
        if (inner.kind === 'atom' && atoms.has(inner.name)) found = true;
        if (inner.kind === 'record' && inner.name !== undefined && atoms.has(inner.name)) found = true;
      });
    }
  }
  return found;
}

/** Whether the expression asks for an answer: it holds `self()`, or a variable that was bound to it. */
export function namesSelf(expr: Expr, selfVariables: ReadonlySet<string>): boolean {
  return contains(expr, (inner) => {
    if (inner.kind === 'var') return selfVariables.has(inner.name);
    return inner.kind === 'call' && inner.target?.module === 'erlang' && inner.target.name === 'self';
  });
}

/** The variables of a function's clauses that are bound to `self()`. */
export function selfVariablesOf(fn: FunctionDef): Set<string> {
  const names = new Set<string>();
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      if (expr.kind !== 'match' || expr.pattern.kind !== 'var' || expr.value.kind !== 'call') return true;
      if (expr.value.target?.module === 'erlang' && expr.value.target.name === 'self') names.add(expr.pattern.name);
      return true;
    });
  }
  return names;
}
