import { analysisOf } from '../erlang/analysis.ts';
import { evaluate, valuesInFunction } from '../erlang/evaluate.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import { atom, opaque, tuple } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { alternativesOf, asAtom } from '../erlang/query-values.ts';
import { unclear, type Value } from '../erlang/value.ts';
import { announcementsIn } from './announcements.ts';
import { askedForIn } from './asked-messages.ts';
import { type Arrival, hasShape } from './inbox.ts';
import { ownNames } from './own-names.ts';
import { selfVariablesOf } from './receives.ts';
import { type Roles, rolesOf, serverBehaviour } from './roles.ts';
import { runsInSameProcess } from './spawning.ts';

/** A message to a process of the module's own behaviour: sent by itself, by its interface, or at its wish by the runtime system. */
export interface OwnMessage {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** What is sent, as written; the call or tuple that makes the runtime send it, where the message is not written. */
  readonly expr: Expr;
  readonly message: Value;
  readonly arrival: Arrival;
  /** It is sent by the process that gets it. */
  readonly isOwn: boolean;
  /** What sends it, e.g. `erlang:send_after/3` or `!`; absent when a callback's value asks for it. */
  readonly by?: string;
  /** The runtime system sends it, maybe along with others; the process may have no use for it. */
  readonly isAccompanying?: true;
}

/** Positions of receiver and message in calls that send; without a receiver the caller gets it. */
interface Sender {
  readonly to?: number;
  readonly message: number;
  readonly arrival: Arrival;
  /** The message comes as `{timeout, Ref, Message}`. */
  readonly isTimeout?: true;
}

const senders: Readonly<Record<string, Sender>> = {
  'erlang:send/2': { to: 0, message: 1, arrival: 'info' },
  'erlang:send/3': { to: 0, message: 1, arrival: 'info' },
  'erlang:send_after/3': { to: 1, message: 2, arrival: 'info' },
  'erlang:send_after/4': { to: 1, message: 2, arrival: 'info' },
  'erlang:start_timer/3': { to: 1, message: 2, arrival: 'info', isTimeout: true },
  'erlang:start_timer/4': { to: 1, message: 2, arrival: 'info', isTimeout: true },
  'timer:send_after/2': { message: 1, arrival: 'info' },
  'timer:send_after/3': { to: 1, message: 2, arrival: 'info' },
  'timer:send_interval/2': { message: 1, arrival: 'info' },
  'timer:send_interval/3': { to: 1, message: 2, arrival: 'info' },
  'gen_server:call/2': { to: 0, message: 1, arrival: 'call' },
  'gen_server:call/3': { to: 0, message: 1, arrival: 'call' },
  'gen_server2:call/2': { to: 0, message: 1, arrival: 'call' },
  'gen_server2:call/3': { to: 0, message: 1, arrival: 'call' },
  'gen_statem:call/2': { to: 0, message: 1, arrival: 'call' },
  'gen_statem:call/3': { to: 0, message: 1, arrival: 'call' },
  'gen_server:cast/2': { to: 0, message: 1, arrival: 'cast' },
  'gen_server2:cast/2': { to: 0, message: 1, arrival: 'cast' },
  'gen_statem:cast/2': { to: 0, message: 1, arrival: 'cast' },
};

const senderNames = new Set(Object.keys(senders).map((key) => key.slice(key.indexOf(':') + 1, key.indexOf('/'))));

/**
 * The messages that a server's callbacks, and what they call, send to the own process, and those that the module sends to the
 * name under which it starts the server.
 */
export function* ownMessagesIn(module: Module): Iterable<OwnMessage> {
  if (serverBehaviour(module) === undefined) return;
  const names = ownNames(module);
  const roles = rolesOf(module);
  for (const fn of module.functions) {
    if (fn.hasSyntaxError) continue;
    if (maySend(fn)) yield* sentIn(module, fn, names);
    if (isServersOwn(roles, fn)) yield* announced(module, fn);
  }
  for (const asked of askedForIn(module)) yield { module, ...asked, isOwn: true };
}

/** Whether only the server runs the function, and goes on afterwards. Roles know callbacks in their order: terminate/2 is late. */
function isServersOwn(roles: Roles, fn: FunctionDef): boolean {
  return !roles.has(fn, 'spawned') && (roles.entryOf(fn, 'callback')?.name ?? 'terminate') !== 'terminate';
}

/** What the runtime system sends because the process has asked for it. */
function* announced(module: Module, fn: FunctionDef): Iterable<OwnMessage> {
  for (const { expr, message, by } of announcementsIn(module, fn))
    yield { module, fn, expr, message, by, arrival: 'info', isOwn: true, isAccompanying: true };
}

/** By its outline. */
function maySend({ outline }: FunctionDef): boolean {
  if (outline.hasSend) return true;
  for (const name of outline.calls) if (senderNames.has(name)) return true;
  return false;
}

function* sentIn(module: Module, fn: FunctionDef, names: ReadonlySet<string>): Iterable<OwnMessage> {
  const sites = analysisOf(module).sitesIn(fn);
  const roles = rolesOf(module);
  const isServer = isServersOwn(roles, fn);
  const selves = selfVariablesOf(fn);
  const addressee = (to: Expr | undefined, isHere: boolean): 'self' | 'name' | undefined => {
    if (to === undefined || (isHere && isServer && isSelf(to, selves))) return isHere && isServer ? 'self' : undefined;
    return to.kind === 'atom' && names.has(to.name) ? 'name' : undefined;
  };
  for (const site of sites.calls) {
    const sender = senderOf(site.call);
    const expr = sender === undefined ? undefined : site.call.args[sender.message];
    if (sender === undefined || expr === undefined) continue;
    const to = addressee(sender.to === undefined ? undefined : site.call.args[sender.to], runsInSameProcess(sites, site));
    if (to === undefined) continue;
    const { arrival } = sender;
    for (const sent of valuesOf(module, fn, expr)) {
      const message = sender.isTimeout === true ? timeoutMessage(sent) : sent;
      yield { module, fn, expr, ...delivered(message, arrival), isOwn: to === 'self', by: nameOf(site.call) };
    }
  }
  for (const site of sites.sends) {
    const { send } = site;
    const to = addressee(send.to, runsInSameProcess(sites, site));
    if (to === undefined) continue;
    for (const message of valuesOf(module, fn, send.message))
      yield { module, fn, expr: send.message, ...delivered(message, 'info'), isOwn: to === 'self', by: '!' };
  }
}

/** A plain message that is put together as gen_server:cast/2 would is a cast; as a request would, it is one. */
function delivered(message: Value, arrival: Arrival): { message: Value; arrival: Arrival } {
  const [tag, ...rest] = message.kind === 'tuple' ? message.elements : [];
  const name = tag === undefined || arrival !== 'info' ? unclear : asAtom(tag);
  const content = rest.at(-1);
  if (content === undefined || (name !== '$gen_cast' && name !== '$gen_call')) return { message, arrival };
  return { message: content, arrival: name === '$gen_cast' ? 'cast' : 'call' };
}

function senderOf({ target }: CallExpr): Sender | undefined {
  const key = target === undefined ? '' : `${target.module}:${target.name}/${target.arity}`;
  return Object.hasOwn(senders, key) ? senders[key] : undefined;
}

function nameOf({ target }: CallExpr): string {
  return target === undefined ? '' : `${target.module}:${target.name}/${target.arity}`;
}

function isSelf(to: Expr, selves: ReadonlySet<string>): boolean {
  if (to.kind === 'var') return selves.has(to.name);
  return to.kind === 'call' && to.target?.module === 'erlang' && to.target.name === 'self' && to.args.length === 0;
}

/** The terms an expression may be, as far as they are known; variables are followed where the term itself is one. */
function valuesOf(module: Module, fn: FunctionDef, expr: Expr): readonly Value[] {
  const value = evaluate(expr, module);
  const isKnown = value.kind !== 'unclear' || expr.kind !== 'var';
  const followed = isKnown ? value : (valuesInFunction(module, fn.name, fn.arity, [expr]).get(expr) ?? value);
  return alternativesOf(followed).filter(hasShape);
}

function timeoutMessage(message: Value): Value {
  const { at } = message;
  return tuple([atom('timeout', at), opaque('reference', at), message], at);
}
