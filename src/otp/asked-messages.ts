import { evaluate } from '../erlang/evaluate.ts';
import type { Expr, TupleExpr } from '../erlang/expr.ts';
import { atom, tuple } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { alternativesOf, asAtom, asInteger, asTuple, listParts } from '../erlang/query-values.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { absent, type TupleValue, unclear, type Value } from '../erlang/value.ts';
import { type Arrival, hasShape } from './inbox.ts';
import { serverBehaviours, serverCallbacks } from './roles.ts';

/** A message that a callback asks for by what it returns. */
export interface AskedMessage {
  readonly fn: FunctionDef;
  /** What asks for it. */
  readonly expr: Expr;
  readonly message: Value;
  readonly arrival: Arrival;
}

/** The messages that a module's callbacks ask for: continuations, timeouts, and a state machine's own events. */
export function* askedForIn(module: Module): Iterable<AskedMessage> {
  const [behaviour = '', ...others] = serverBehaviours(module);
  const askedBy = askers[behaviour];
  if (askedBy === undefined || others.length > 0) return;
  for (const fn of serverCallbacks(module)) {
    if (fn.hasSyntaxError) continue;
    for (const leaf of returnLeaves(fn.clauses))
      if (leaf.kind === 'tuple') for (const asked of askedBy(module, fn, leaf)) yield { fn, ...asked };
  }
}

type Asked = Omit<AskedMessage, 'fn'>;

const askers: Readonly<Record<string, (module: Module, fn: FunctionDef, leaf: TupleExpr) => Iterable<Asked>>> = {
  gen_server: askedOfServer,
  gen_server2: askedOfServer,
  gen_statem: askedOfStateMachine,
};

const waiting = new Set(['init/1', 'handle_call/3', 'handle_cast/2', 'handle_info/2', 'handle_continue/2']);

/** `{continue, Term}`, or a timeout in milliseconds, behind the state. */
function* askedOfServer(module: Module, fn: FunctionDef, { elements: [tag, ...parts] }: TupleExpr): Iterable<Asked> {
  if (!waiting.has(`${fn.name}/${fn.arity}`) || tag?.kind !== 'atom') return;
  const expr = parts[{ ok: 1, noreply: 1, reply: 2 }[tag.name] ?? -1];
  if (expr === undefined || expr.kind === 'var') return;
  const value = evaluate(expr, module);
  const continued = asTuple(value, 2);
  if (continued !== absent && continued !== unclear) {
    const [word, message] = continued.elements;
    if (word === undefined || message === undefined || asAtom(word) !== 'continue' || !hasShape(message)) return;
    yield { expr, message, arrival: 'continue' };
  } else if (typeof asInteger(value) === 'number') {
    yield { expr, message: atom('timeout', value.at), arrival: 'info' };
  }
}

/** How many elements come before the actions. */
const beforeActions: Readonly<Record<string, number>> = {
  ok: 3,
  next_state: 3,
  keep_state: 2,
  repeat_state: 2,
  keep_state_and_data: 1,
  repeat_state_and_data: 1,
};

/** Timeouts and inserted events among a gen_statem's actions, as `{Type, Content}`. */
function* askedOfStateMachine(module: Module, _fn: FunctionDef, { elements }: TupleExpr): Iterable<Asked> {
  const [tag] = elements;
  const expr = tag?.kind === 'atom' ? elements[beforeActions[tag.name] ?? -1] : undefined;
  if (expr === undefined || expr.kind === 'var') return;
  for (const action of actionsIn(evaluate(expr, module))) {
    const event = eventOf(action);
    if (event !== undefined && hasShape(event)) yield { expr, message: event, arrival: 'event' };
  }
}

function actionsIn(value: Value): readonly TupleValue[] {
  const parts = listParts(value);
  const actions =
    typeof parts === 'symbol' ? alternativesOf(value) : parts.flatMap((part) => (part.kind === 'element' ? [part.value] : []));
  return actions.flatMap((each) => {
    const action = asTuple(each);
    return action === absent || action === unclear ? [] : [action];
  });
}

/** The event an action brings about, as `{Type, Content}`; undefined when it brings none or it is not known which. */
function eventOf({ elements, at }: TupleValue): Value | undefined {
  const [what, time, content] = elements;
  if (what === undefined || time === undefined || content === undefined) return undefined;
  const word = asAtom(what);
  if (word === 'next_event') return asAtom(time) === absent ? undefined : tuple([time, content], at);
  // `{state_timeout, update, Content}` changes what comes, and `infinity` or `cancel` that anything does.
  const isTimeout = word === 'state_timeout' || word === 'timeout' || isNamedTimeout(what);
  return isTimeout && typeof asAtom(time) !== 'string' ? tuple([what, content], at) : undefined;
}

function isNamedTimeout(what: Value): boolean {
  const named = asTuple(what, 2);
  return named !== absent && named !== unclear && named.elements[0] !== undefined && asAtom(named.elements[0]) === 'timeout';
}
