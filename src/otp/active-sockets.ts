import { analysisOf } from '../erlang/analysis.ts';
import { evaluate, valuesInFunction } from '../erlang/evaluate.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { asAtom, asTuple, listParts } from '../erlang/query-values.ts';
import { remembered } from '../erlang/remembered.ts';
import { absent, type Origin, unclear, type Value } from '../erlang/value.ts';
import { contains } from '../erlang/walk.ts';

/** A call that opens a stream socket, or sets options of one. */
export interface SocketCall {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly call: CallExpr;
  /** `gen_tcp:listen/2`; of a transport module that is not known, `setopts/2`. */
  readonly callee: string;
  /** It opens the socket, so that options it does not name have their defaults. */
  readonly opens: boolean;
  /** How its data is delivered: the last `{active, _}`, if nothing unknown comes after it. */
  readonly active: 'true' | 'limited' | 'absent' | 'unclear';
  /** Where `{active, true}` is written. */
  readonly at?: Origin;
}

/** Functions that take options of a socket, with the position of the options; several for those that take them twice. */
const calls: Readonly<Record<string, number>> = {
  'gen_tcp:listen/2': 1,
  'gen_tcp:connect/3': 2,
  'gen_tcp:connect/4': 2,
  'ssl:listen/2': 1,
  'ssl:connect/3': 2,
  'ssl:connect/4': 2,
  'ssl:handshake/2': 1,
  'ssl:handshake/3': 1,
  'inet:setopts/2': 1,
  'ssl:setopts/2': 1,
  ':setopts/2': 1,
};

const opening = new Set(['listen', 'connect']);
const callees = Object.keys(calls);

const calleeNames = [...new Set(callees.map((callee) => callee.slice(callee.indexOf(':') + 1, callee.indexOf('/'))))];

/** A cheap look: whether a module calls functions of these names. */
export function mayHaveSockets(module: Module): boolean {
  const { calledNames } = analysisOf(module);
  return calleeNames.some((name) => calledNames.has(name));
}

/** The calls of a module that open stream sockets or set their options. */
export const socketCallsIn = remembered((module: Module): readonly SocketCall[] =>
  module.functions.flatMap((fn) => (fn.hasSyntaxError ? [] : inFunction(module, fn))),
);

function inFunction(module: Module, fn: FunctionDef): SocketCall[] {
  const { outline } = fn;
  if (!outline.calls.has('setopts') && !callees.some((callee) => outline.remoteCalls.has(callee))) return [];
  const found = analysisOf(module)
    .sitesIn(fn)
    .calls.flatMap(({ call }) => {
      const callee = calleeOf(call);
      const options = call.args[calls[callee] ?? -1];
      return options === undefined ? [] : [{ call, callee, options }];
    });
  if (found.length === 0) return [];
  const values = valuesOf(
    module,
    fn,
    found.map((each) => each.options),
  );
  return found.map(({ call, callee, options }) => {
    const opens = opening.has(callee.slice(callee.indexOf(':') + 1, callee.indexOf('/')));
    return { module, fn, call, callee: callee.replace(/^:/, ''), opens, ...activeIn(values.get(options)) };
  });
}

/** What the options are: as they are written, or by following the function to them where that is not enough. */
function valuesOf(module: Module, fn: FunctionDef, options: readonly Expr[]): ReadonlyMap<Expr, Value> {
  const written = new Map(options.map((each) => [each, evaluate(each, module)]));
  const rest = options.filter((each) => contains(each, (inner) => inner.kind === 'var'));
  if (rest.length === 0) return written;
  return new Map([...written, ...valuesInFunction(module, fn.name, fn.arity, rest)]);
}

function calleeOf({ target, module, fun, args }: CallExpr): string {
  if (target !== undefined) return `${target.module}:${target.name}/${target.arity}`;
  return module !== undefined && fun.kind === 'atom' ? `:${fun.name}/${args.length}` : '';
}

function activeIn(value: Value | undefined): Pick<SocketCall, 'active' | 'at'> {
  const parts = value === undefined ? unclear : listParts(value);
  if (parts === absent || parts === unclear) return { active: 'unclear' };
  let found: Pick<SocketCall, 'active' | 'at'> = { active: 'absent' };
  for (const part of parts) {
    if (part.kind === 'gap' || part.value.kind === 'unclear' || part.value.kind === 'alternatives') {
      found = { active: 'unclear' };
      continue;
    }
    const pair = asTuple(part.value, 2);
    if (pair === absent || pair === unclear) continue;
    const [key, setting] = pair.elements;
    const name = key === undefined ? absent : asAtom(key);
    if (name === unclear) found = { active: 'unclear' };
    // The port driver takes the data, not the process: distribution works so.
    if (name === 'deliver' && setting !== undefined && asAtom(setting) === 'port') return { active: 'limited' };
    if (name !== 'active' || setting === undefined) continue;
    const mode = asAtom(setting);
    found = mode === 'true' ? { active: 'true', at: pair.at } : { active: mode === unclear ? 'unclear' : 'limited' };
  }
  return found;
}
