import { evaluate } from '../erlang/evaluate.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { asInteger } from '../erlang/query-values.ts';

/**
 * How a call keeps its process from the next message: it sleeps; it waits for another node without limit; it waits for the
 * network; it waits for a program, or for another process to end.
 */
export type Blocking = 'sleep' | 'node' | 'network' | 'program' | 'process';

const kinds: Readonly<Record<string, Blocking>> = {
  'timer:sleep/1': 'sleep',
  'rpc:call/4': 'node',
  'rpc:multicall/3': 'node',
  'rpc:multicall/4': 'node',
  'rpc:multicall/5': 'node',
  'rpc:call/5': 'node',
  'erpc:call/2': 'node',
  'erpc:call/4': 'node',
  'erpc:call/5': 'node',
  'erpc:multicall/2': 'node',
  'erpc:multicall/4': 'node',
  'erpc:multicall/5': 'node',
  'gen_server:stop/1': 'process',
  'gen_statem:stop/1': 'process',
  'gen_event:stop/1': 'process',
  'gen_tcp:recv/2': 'network',
  'gen_tcp:recv/3': 'network',
  'gen_tcp:connect/3': 'network',
  'gen_tcp:connect/4': 'network',
  'gen_udp:recv/2': 'network',
  'ssl:recv/2': 'network',
  'ssl:recv/3': 'network',
  'ssl:connect/2': 'network',
  'ssl:connect/3': 'network',
  'ssl:connect/4': 'network',
  'httpc:request/1': 'network',
  'httpc:request/2': 'network',
  'httpc:request/4': 'network',
  'httpc:request/5': 'network',
  'os:cmd/1': 'program',
  'os:cmd/2': 'program',
};

/** The calls that may block, as `module:name/arity`. */
export const blockingCalls: ReadonlySet<string> = new Set(Object.keys(kinds));

/** Milliseconds nobody minds. */
const shortSleep = 100;

/** How a call blocks; undefined where it names a time, or sleeps only for a moment. */
export function blockingOf(call: CallExpr, module: Module): Blocking | undefined {
  const { target, args } = call;
  if (target === undefined) return undefined;
  const { name, arity } = target;
  const callee = `${target.module}:${name}/${arity}`;
  const kind = Object.hasOwn(kinds, callee) ? kinds[callee] : undefined;
  if (kind === undefined) return undefined;
  const [first] = args;
  const last = args.at(-1);
  if (kind === 'sleep') return first !== undefined && isShort(first, module) ? undefined : kind;
  if (kind === 'node') {
    const isNodeList = name === 'multicall' && arity === 4 && target.module === 'rpc';
    // The fourth argument of rpc:multicall/4 is the timeout or the arguments: only with a list of nodes it is the latter.
    if (isNodeList) return first?.kind === 'atom' || last?.kind !== 'list' ? (isInfinity(last) ? kind : undefined) : kind;
    const hasTimeout = arity === 5;
    return hasTimeout && !isInfinity(last) ? undefined : kind;
  }
  if (callee === 'gen_tcp:recv/3' || callee === 'ssl:recv/3' || callee === 'gen_tcp:connect/4' || callee === 'ssl:connect/4')
    return isInfinity(last) ? kind : undefined;
  if (target.module === 'httpc' && arity >= 4) return mayHoldTimeout(args[2]) ? undefined : kind;
  return kind;
}

function isShort(time: Expr, module: Module): boolean {
  const its = asInteger(evaluate(time, module));
  return typeof its === 'number' && its <= shortSleep;
}

function isInfinity(timeout: Expr | undefined): boolean {
  return timeout?.kind === 'atom' && timeout.name === 'infinity';
}

/** Whether a list of options names a timeout, or cannot be seen. */
function mayHoldTimeout(options: Expr | undefined): boolean {
  if (options?.kind !== 'list' || options.tail !== undefined) return true;
  return options.elements.some((option) => {
    const [key] = option.kind === 'tuple' ? option.elements : [];
    return key?.kind !== 'atom' || key.name === 'timeout';
  });
}
