import { analysisOf } from '../erlang/analysis.ts';
import type { Clause, ComprehensionExpr, Expr, FunExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { contains, variablesOf, walkAll } from '../erlang/walk.ts';
import { namesSelf, type Sending, sendingOf } from '../otp/receives.ts';

/** Messages that are sent to one process, as many as there is data, without waiting for it. */
export interface Producer {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly sending: Sending;
  /** What goes through the data, as text: `a list comprehension`, `lists:foreach/2`, `loop/1`. */
  readonly by: string;
}

/** Functions that apply a fun to each element of their last argument, with the number of the fun's own accumulators. */
const iterators: ReadonlySet<string> = new Set([
  'lists:foreach/2',
  'lists:foldl/3',
  'lists:map/2',
  'maps:foreach/2',
  'maps:fold/3',
  'ets:foldl/3',
  'dets:foldl/3',
  'mnesia:foldl/3',
  'sets:fold/3',
  'dict:fold/3',
]);

const iterating = [...new Set(Array.from(iterators, (callee) => callee.slice(callee.indexOf(':') + 1, callee.indexOf('/'))))];

const sending = ['cast', 'send'];

/** The sends of a module that nothing holds back. Functions that wait for an answer somewhere in the round are left out. */
export function* producersIn(module: Module): Iterable<Producer> {
  for (const fn of module.functions) {
    if (fn.hasSyntaxError) continue;
    const { outline } = fn;
    if (!outline.hasSend && !sending.some((name) => outline.calls.has(name))) continue;
    const mayIterate = iterating.some((name) => outline.calls.has(name)) || module.text.slice(fn.start, fn.end).includes('||');
    if (mayIterate) yield* inIterations(module, fn);
    if (outline.localCalls.has(`${fn.name}/${fn.arity}`)) yield* inRecursion(module, fn);
  }
}

function* inIterations(module: Module, fn: FunctionDef): Iterable<Producer> {
  const found: Producer[] = [];
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      const round = roundOf(expr);
      if (round === undefined || waits(round.body)) return true;
      for (const each of sendingsIn(round.body))
        if (isFixed(each, round.own)) found.push({ module, fn, sending: each, by: round.by });
      return true;
    });
  }
  yield* found;
}

/** What one round of an iteration does, and the variables that differ from round to round. */
interface Round {
  readonly body: readonly Expr[];
  readonly own: ReadonlySet<string>;
  readonly by: string;
}

function roundOf(expr: Expr): Round | undefined {
  if (expr.kind === 'comprehension') return ofComprehension(expr);
  if (expr.kind !== 'call' || expr.target === undefined) return undefined;
  const by = `${expr.target.module}:${expr.target.name}/${expr.target.arity}`;
  const [fun] = expr.args;
  const data = expr.args.at(-1);
  return iterators.has(by) && fun?.kind === 'fun' && data?.kind !== 'list' ? ofFun(fun, by) : undefined;
}

function ofComprehension({ value, qualifiers }: ComprehensionExpr): Round | undefined {
  const own = new Set<string>();
  for (const qualifier of qualifiers) {
    if (qualifier.kind !== 'generator') continue;
    if (qualifier.source.kind === 'list') return undefined;
    variablesOf(qualifier.pattern, own);
  }
  return { body: [value], own, by: 'a list comprehension' };
}

function ofFun({ clauses }: FunExpr, by: string): Round {
  const own = new Set<string>();
  for (const { patterns, body } of clauses) {
    for (const pattern of patterns) variablesOf(pattern, own);
    addBound(body, own);
  }
  return { body: clauses.flatMap((clause) => clause.body), own, by };
}

function addBound(body: readonly Expr[], into: Set<string>): void {
  walkAll(body, (expr) => {
    if (expr.kind === 'match') variablesOf(expr.pattern, into);
    return true;
  });
}

/** A function that goes through data by calling itself, and sends to the same process before each round. */
function* inRecursion(module: Module, fn: FunctionDef): Iterable<Producer> {
  const { graph } = analysisOf(module);
  const cycle = graph.cycleOf(fn);
  if (cycle.length === 0 || cycle.some((each) => each.outline.hasReceive || waits(each.clauses.flatMap(({ body }) => body))))
    return;
  for (const clause of fn.clauses) {
    if (!goesThroughList(clause) && !clause.body.some(reads)) continue;
    const own = variablesIn(clause.patterns);
    addBound(clause.body, own);
    const kept = clause.patterns.flatMap((pattern) => (pattern.kind === 'var' ? [pattern.name] : []));
    for (const edge of graph.callsFrom(fn)) {
      if (edge.to !== fn || fn.clauses[edge.site.clause] !== clause) continue;
      const { call } = edge.site;
      for (const name of kept) if (call.args.some((arg) => arg.kind === 'var' && arg.name === name)) own.delete(name);
      for (const expr of stepsBefore(clause.body, call)) {
        const each = sendingOf(expr.kind === 'match' ? expr.value : expr);
        if (each !== undefined && isFixed(each, own)) yield { module, fn, sending: each, by: `${fn.name}/${fn.arity}` };
      }
    }
  }
}

function variablesIn(patterns: readonly Expr[]): Set<string> {
  const names = new Set<string>();
  for (const pattern of patterns) variablesOf(pattern, names);
  return names;
}

/** `f([H | T], …)`. */
function goesThroughList({ patterns }: Clause): boolean {
  return patterns.some((pattern) => pattern.kind === 'list' && pattern.tail?.kind === 'var' && pattern.elements.length > 0);
}

const reading = /^(?:read|read_line|get_line|recv|next|dirty_next|select)$/;

function reads(expr: Expr): boolean {
  return contains(expr, (inner) => inner.kind === 'call' && inner.target !== undefined && reading.test(inner.target.name));
}

/** The expressions that stand before a call which ends a body, in that body. */
function stepsBefore(body: readonly Expr[], call: Expr): readonly Expr[] {
  const last = body.at(-1);
  if (last === undefined || !(last.start <= call.start && call.end <= last.end)) return [];
  if (last === call) return body.slice(0, -1);
  const inner = last.kind === 'case' || last.kind === 'if' ? last.clauses : [];
  return inner.flatMap((clause) => [...stepsBefore(clause.body, call)]);
}

function sendingsIn(body: readonly Expr[]): Sending[] {
  const found: Sending[] = [];
  walkAll(body, (expr) => {
    const each = sendingOf(expr);
    if (each !== undefined) found.push(each);
    return expr.kind !== 'fun' && expr.kind !== 'comprehension';
  });
  return found;
}

/** One other process, the same in every round. */
function isFixed({ to }: Sending, own: ReadonlySet<string>): boolean {
  if (to === undefined || namesSelf(to, new Set())) return false;
  if (to.kind === 'atom') return true;
  return to.kind === 'var' && !own.has(to.name);
}

/** Whether a round waits for anybody: calls, receives, sleeps. */
function waits(body: readonly Expr[]): boolean {
  return body.some((expr) =>
    contains(
      expr,
      (inner) =>
        inner.kind === 'receive' ||
        (inner.kind === 'call' && inner.fun.kind === 'atom' && /call|sync|wait|sleep|receive|ack/.test(inner.fun.name)),
    ),
  );
}
