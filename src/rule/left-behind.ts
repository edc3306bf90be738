import type { CallSite } from '../erlang/call-sites.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import { atom, opaque, tuple, unclearValue } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { variablesOf, walkAll } from '../erlang/walk.ts';
import { isForAnything, receptionOf } from '../otp/inbox.ts';
import { mentions, receivesIn } from '../otp/receives.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';
import { callsTo } from './calls.ts';

/** A demonitor that leaves the monitor's message in the mailbox if it is already there. */
export interface LeftDown {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly call: CallExpr;
  /** What becomes of the message: it crashes the server, or stays for ever. */
  readonly fate: 'crashes' | 'stays';
  /** The call is written out, so that its text can be changed. */
  readonly isWritten: boolean;
}

const demonitors = new Set(['erlang:demonitor/1', 'erlang:demonitor/2']);

/** The demonitors of a module whose 'DOWN' message nobody takes any more. */
export function* leftDownsIn(module: Module): Iterable<LeftDown> {
  for (const { fn, site } of callsTo(module, demonitors)) {
    const { call } = site;
    if (flushes(call) || isAfterDown(fn, call) || flushesItself(module, fn)) continue;
    const fate = fateOf(module, fn, site);
    const isWritten = /^(?:erlang:)?demonitor\(/.test(module.text.slice(call.start, call.end));
    if (fate !== undefined) yield { module, fn, call, fate, isWritten };
  }
}

/** `flush` is given, or what is given is not known; with `info` the answer tells whether the message is there. */
function flushes({ args: [, options] }: CallExpr): boolean {
  return options !== undefined && !(options.kind === 'list' && options.elements.length === 0);
}

const down = new Set(['DOWN']);

/** Whether the call stands in a clause that has just taken the message. */
function isAfterDown(fn: FunctionDef, call: CallExpr): boolean {
  const holds = ({ start, end }: Clause) => start <= call.start && call.end <= end;
  if (fn.clauses.some((clause) => holds(clause) && mentions([clause], down))) return true;
  let found = false;
  const visit = (expr: Expr): boolean => {
    if ((expr.kind === 'receive' || expr.kind === 'case') && expr.clauses.some((each) => holds(each) && mentions([each], down)))
      found = true;
    return !found;
  };
  for (const clause of fn.clauses) walkAll(clause.body, visit);
  return found;
}

/** Whether the function takes the message out of the mailbox itself: `receive {'DOWN', Ref, …} -> … after 0 -> … end`. */
function flushesItself(module: Module, fn: FunctionDef): boolean {
  return receivesIn(module).some(
    (each) =>
      each.timeout === 'poll' && mentions(each.receive.clauses, down) && (each.fn === fn || fn.outline.calls.has(each.fn.name)),
  );
}

function fateOf(module: Module, fn: FunctionDef, { call }: CallSite): LeftDown['fate'] | undefined {
  const roles = rolesOf(module);
  if (roles.has(fn, 'callback')) {
    const at = { source: module, start: call.start, end: call.end };
    const parts = [atom('process', at), unclearValue('process', at), unclearValue('reason', at)];
    const message = tuple([atom('DOWN', at), opaque('reference', at), ...parts], at);
    return receptionOf(module, 'info', message).kind === 'unmatched' ? 'crashes' : undefined;
  }
  // Another library's server, such as a wx_object, has its own way with messages.
  if (serverBehaviour(module) === undefined && module.functionNamed('handle_info', 2) !== undefined) return undefined;
  return isOwnMonitor(fn, call) && !(roles.has(fn, 'spawned') && isDrained(module)) ? 'stays' : undefined;
}

const monitors = /^(?:monitor|spawn_monitor|spawn_opt|start_monitor)$/;

/** Whether the function has made the monitor itself, so that nobody else knows the reference. */
function isOwnMonitor(fn: FunctionDef, { args: [reference] }: CallExpr): boolean {
  if (reference?.kind !== 'var') return false;
  let found = false;
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      const maker = expr.kind === 'match' && expr.value.kind === 'call' ? expr.value.target?.name : undefined;
      if (expr.kind === 'match' && maker !== undefined && monitors.test(maker) && variablesOf(expr.pattern).has(reference.name))
        found = true;
      return !found;
    });
  }
  return found;
}

/** Whether a loop of the module takes such messages, or any. */
function isDrained(module: Module): boolean {
  return receivesIn(module).some(
    ({ isInLoop, receive }) =>
      isInLoop &&
      receive.clauses.some((clause) => mentions([clause], down) || clause.patterns.every((each) => isForAnything(each))),
  );
}
