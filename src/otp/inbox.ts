import { takes } from '../erlang/evaluate.ts';
import type { Clause, Expr } from '../erlang/expr.ts';
import { atom, tuple, unclearValue } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Value } from '../erlang/value.ts';
import { variablesOf } from '../erlang/walk.ts';
import { type Ignoring, ignoring } from './ignoring.ts';
import { receivesIn } from './receives.ts';
import { rolesOf, serverBehaviours } from './roles.ts';

/** The way by which a message comes to a server's callbacks; `event`: as a state machine's own event, `{Type, Content}`. */
export type Arrival = 'info' | 'cast' | 'call' | 'continue' | 'event';

/** What becomes of a message that a server gets. */
export type Reception =
  /** Some clause is meant for it, or may be. */
  | { readonly kind: 'taken' }
  /** Only clauses for any message take it, and do nothing with it, or stop the server. */
  | { readonly kind: Ignoring; readonly fn: FunctionDef; readonly clause: Clause }
  /** No clause takes it. */
  | { readonly kind: 'unmatched'; readonly fn: FunctionDef }
  /** The module does not have the callback. */
  | { readonly kind: 'no-callback'; readonly callback: string };

const taken: Reception = { kind: 'taken' };

/** A callback that messages of one kind are given to. */
export interface Receiver {
  readonly fn: FunctionDef;
  /** Its first arguments, of which the message is the last. */
  readonly args: readonly Value[];
}

const callbacks: Readonly<Record<string, Readonly<Partial<Record<Arrival, string>>>>> = {
  gen_server: { info: 'handle_info/2', cast: 'handle_cast/2', call: 'handle_call/3', continue: 'handle_continue/2' },
  gen_server2: { info: 'handle_info/2', cast: 'handle_cast/2', call: 'handle_call/3' },
  gen_event: { info: 'handle_info/2' },
  gen_fsm: { info: 'handle_info/3' },
};

/** What becomes of `message` in the process of a behaviour. Whatever is not certain counts as taken. */
export function receptionOf(module: Module, arrival: Arrival, message: Value): Reception {
  if (arrival === 'info' && isReceived(module, message)) return taken;
  const callback = callbackFor(module, arrival);
  const receivers = receiversOf(module, arrival, message);
  if (receivers.length === 0) return callback === undefined || module.exportsUnclear ? taken : { kind: 'no-callback', callback };
  let found: Reception | undefined;
  for (const { fn, args } of receivers) {
    const reception = receptionIn(module, fn, args);
    if (reception.kind === 'taken') return taken;
    if (found === undefined || found.kind === 'unmatched') found = reception;
  }
  return found ?? taken;
}

/** The callback that alone takes messages of a kind; undefined for state machines, and where there is no telling. */
function callbackFor(module: Module, arrival: Arrival): string | undefined {
  const [behaviour, ...others] = serverBehaviours(module);
  return behaviour === undefined || others.length > 0 ? undefined : callbacks[behaviour]?.[arrival];
}

/** The callbacks that `message` may be given to. */
export function receiversOf(module: Module, arrival: Arrival, message: Value): readonly Receiver[] {
  const callback = callbackFor(module, arrival);
  if (callback !== undefined) {
    const slash = callback.indexOf('/');
    const fn = module.functionNamed(callback.slice(0, slash), Number(callback.slice(slash + 1)));
    return fn === undefined ? [] : [{ fn, args: [message] }];
  }
  if (serverBehaviours(module).join() !== 'gen_statem' || arrival === 'continue') return [];
  // A state machine's events may come in any state, behind their type.
  const handleEvent = module.functionNamed('handle_event', 4);
  const states = module.functions.filter((fn) => fn.arity === 3 && fn.isExported);
  const args = eventArguments(arrival, message);
  return [...(handleEvent === undefined ? [] : [handleEvent]), ...states].map((fn) => ({ fn, args }));
}

/** The type and the content of an event. */
function eventArguments(arrival: Arrival, message: Value): readonly Value[] {
  const { at } = message;
  if (arrival === 'event' && message.kind === 'tuple') return message.elements;
  return [arrival === 'call' ? tuple([atom('call', at), unclearValue('caller', at)], at) : atom(arrival, at), message];
}

/** Whether enough is known of a message to tell which patterns it cannot match. */
export function hasShape(message: Value): boolean {
  if (message.kind === 'tuple') return message.elements.some((element) => element.kind === 'atom');
  return message.kind === 'atom';
}

/** What one callback makes of a message, the last of these arguments. */
export function receptionIn(module: Module, fn: FunctionDef, args: readonly Value[]): Reception {
  if (fn.hasVariants || fn.hasSyntaxError) return taken;
  const index = args.length - 1;
  let ignored: Reception | undefined;
  for (const clause of fn.clauses) {
    const answer = takes(clause, args, module);
    if (answer === false) continue;
    const how = isOpen(clause, index) && !isMeantByType(clause, args) ? ignoring(clause) : undefined;
    if (how === undefined) return taken;
    ignored ??= { kind: how, fn, clause };
    if (answer === true) break;
  }
  return ignored ?? { kind: 'unmatched', fn };
}

/** Whether a clause of a state machine names the type of an event that only the machine itself brings about. */
function isMeantByType({ patterns: [type] }: Clause, args: readonly Value[]): boolean {
  const [given] = args;
  if (args.length < 2 || type === undefined || isForAnything(type)) return false;
  return given?.kind !== 'atom' ? !isCall(given) : given.name !== 'info' && given.name !== 'cast';
}

function isCall(type: Value | undefined): boolean {
  const tag = type?.kind === 'tuple' ? type.elements[0] : undefined;
  return tag?.kind === 'atom' && tag.name === 'call';
}

/** Whether a clause takes whatever stands at `index`, and says nothing about it in a guard or in another argument. */
function isOpen({ patterns, guard }: Clause, index: number): boolean {
  const pattern = patterns[index];
  if (pattern === undefined || !isForAnything(pattern)) return false;
  const names = variablesOf(pattern);
  const elsewhere = [...patterns.filter((_, at) => at !== index), ...guard.flat()];
  return !elsewhere.some((other) => Array.from(variablesOf(other)).some((name) => names.has(name)));
}

/** `_`, `Message`, or `Message = Other`. */
export function isForAnything(pattern: Expr): boolean {
  return pattern.kind === 'var' || (pattern.kind === 'match' && isForAnything(pattern.pattern) && isForAnything(pattern.value));
}

/** Whether a receive of the module may take the message: it need not come to a callback then. */
function isReceived(module: Module, message: Value): boolean {
  return receivesIn(module).some(({ fn, runner, receive }) =>
    receive.clauses.some((clause) => {
      const [pattern] = clause.patterns;
      if (pattern !== undefined && isForAnything(pattern)) return runner === 'same' && rolesOf(module).has(fn, 'callback');
      return takes(clause, [message], module) !== false;
    }),
  );
}
