import { takes } from '../erlang/evaluate.ts';
import type { Clause, Expr } from '../erlang/expr.ts';
import { atom, tuple, unclearValue } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Value } from '../erlang/value.ts';
import { variablesOf } from '../erlang/walk.ts';
import { type Ignoring, ignoring } from './ignoring.ts';
import { receivesIn } from './receives.ts';
import { rolesOf, serverBehaviours } from './roles.ts';

/** The way by which a message comes to a server's callbacks. */
export type Arrival = 'info' | 'cast' | 'call' | 'continue';

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

/** A callback that messages of one kind are given to, and the arguments that come before the message. */
interface Receiver {
  readonly fn: FunctionDef;
  readonly before: readonly Value[];
}

const callbacks: Readonly<Record<string, Readonly<Partial<Record<Arrival, string>>>>> = {
  gen_server: { info: 'handle_info/2', cast: 'handle_cast/2', call: 'handle_call/3', continue: 'handle_continue/2' },
  gen_server2: { info: 'handle_info/2', cast: 'handle_cast/2', call: 'handle_call/3' },
  gen_event: { info: 'handle_info/2' },
  gen_fsm: { info: 'handle_info/3' },
};

/** What becomes of `message` in the process of a behaviour. Whatever is not certain counts as taken. */
export function receptionOf(module: Module, arrival: Arrival, message: Value): Reception {
  const [behaviour, ...others] = serverBehaviours(module);
  if (behaviour === undefined || others.length > 0) return taken;
  if (arrival === 'info' && isReceived(module, message)) return taken;
  if (behaviour === 'gen_statem')
    return arrival === 'continue' ? taken : among(module, stateReceivers(module, arrival, message), message);
  const callback = callbacks[behaviour]?.[arrival];
  if (callback === undefined) return taken;
  const [name = '', arity] = callback.split('/');
  const fn = module.functionNamed(name, Number(arity));
  if (fn === undefined) return module.exportsUnclear ? taken : { kind: 'no-callback', callback };
  return among(module, [{ fn, before: [] }], message);
}

/** A gen_statem's events may come in any state, behind their type. */
function stateReceivers(module: Module, arrival: 'info' | 'cast' | 'call', { at }: Value): Receiver[] {
  const handleEvent = module.functionNamed('handle_event', 4);
  const states = module.functions.filter((fn) => fn.arity === 3 && fn.isExported);
  const type = arrival === 'call' ? tuple([atom('call', at), unclearValue('caller', at)], at) : atom(arrival, at);
  return [...(handleEvent === undefined ? [] : [handleEvent]), ...states].map((fn) => ({ fn, before: [type] }));
}

function among(module: Module, receivers: readonly Receiver[], message: Value): Reception {
  let found: Reception | undefined;
  for (const { fn, before } of receivers) {
    if (fn.hasVariants || fn.hasSyntaxError) return taken;
    const reception = receptionIn(module, fn, [...before, message]);
    if (reception.kind === 'taken') return taken;
    if (found === undefined || found.kind === 'unmatched') found = reception;
  }
  return found ?? taken;
}

function receptionIn(module: Module, fn: FunctionDef, args: readonly Value[]): Reception {
  const index = args.length - 1;
  let ignored: Reception | undefined;
  for (const clause of fn.clauses) {
    const answer = takes(clause, args, module);
    if (answer === false) continue;
    const how = isOpen(clause, index) ? ignoring(clause) : undefined;
    if (how === undefined) return taken;
    ignored ??= { kind: how, fn, clause };
    if (answer === true) break;
  }
  return ignored ?? { kind: 'unmatched', fn };
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
