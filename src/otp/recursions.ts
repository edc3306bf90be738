import { analysisOf } from '../erlang/analysis.ts';
import type { LocalEdge } from '../erlang/call-graph.ts';
import type { CallSite } from '../erlang/call-sites.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { isPiece, isSmaller } from './shrinking.ts';

/** One call that closes a cycle of functions. */
export interface Recursion {
  readonly module: Module;
  readonly edge: LocalEdge;
  /** The functions of the cycle, in source order. */
  readonly cycle: readonly FunctionDef[];
  /** Every path of the function goes on for ever (or raises). */
  readonly runsForever: boolean;
  /** The cycle waits for messages. */
  readonly hasReceive: boolean;
  /** What the cycle reads from outside, round by round: a file, a socket, a table; empty when nothing. */
  readonly reads: readonly string[];
  /** The call hands on a part of what the clause was given: recursion over data, which ends. */
  readonly shrinks: boolean;
}

/** Calls that read one piece of something whose size the program does not know. */
const readers = new Set([
  'file:read/2',
  'file:read_line/1',
  'file:pread/2',
  'file:pread/3',
  'io:get_line/1',
  'io:get_line/2',
  'io:get_chars/2',
  'io:get_chars/3',
  'io:read/1',
  'io:read/2',
  'gen_tcp:recv/2',
  'gen_tcp:recv/3',
  'gen_tcp:accept/1',
  'gen_tcp:accept/2',
  'gen_udp:recv/2',
  'gen_udp:recv/3',
  'gen_sctp:recv/1',
  'gen_sctp:recv/2',
  'ssl:recv/2',
  'ssl:recv/3',
  'ssl:transport_accept/1',
  'ssl:transport_accept/2',
  'socket:recv/1',
  'socket:recv/2',
  'socket:recv/3',
  'socket:accept/1',
  'socket:accept/2',
  'ets:next/2',
  'dets:next/2',
  'mnesia:next/2',
  'mnesia:dirty_next/2',
  'disk_log:chunk/2',
  'disk_log:chunk/3',
]);

/** The recursive calls that a module makes inside a `try` or `catch`. Functions with syntax errors are left out. */
export function protectedRecursionsIn(module: Module): readonly Recursion[] {
  const { graph } = analysisOf(module);
  const protectedCalls = (fn: FunctionDef, cycle: readonly FunctionDef[]) =>
    fn.outline.hasProtection
      ? graph.callsFrom(fn).filter(({ site, to }) => site.position === 'protected' && cycle.includes(to))
      : [];
  return graph
    .cycles((fn, candidates) => protectedCalls(fn, candidates).length > 0)
    .filter((cycle) => !cycle.some((fn) => fn.hasSyntaxError))
    .flatMap((cycle) => cycle.flatMap((fn) => protectedCalls(fn, cycle).map((edge) => new CycleCall(module, edge, cycle))));
}

/** Most questions are asked of few calls, so each is answered when asked. */
class CycleCall implements Recursion {
  readonly module: Module;
  readonly edge: LocalEdge;
  readonly cycle: readonly FunctionDef[];

  constructor(module: Module, edge: LocalEdge, cycle: readonly FunctionDef[]) {
    this.module = module;
    this.edge = edge;
    this.cycle = cycle;
  }

  get runsForever(): boolean {
    const analysis = analysisOf(this.module);
    return this.cycle.every((fn) => analysis.terminationOf(fn) === 'forever');
  }

  get hasReceive(): boolean {
    const analysis = analysisOf(this.module);
    return this.cycle.some(
      (fn) => fn.outline.hasReceive && analysis.sitesIn(fn).receives.some((site) => site.deferredIn === undefined),
    );
  }

  get reads(): readonly string[] {
    const analysis = analysisOf(this.module);
    const { from, to, site: recursion } = this.edge;
    // Of a function that calls itself, what the clause reads: another clause may be what the call leads to, just once.
    const isOwn = (site: CallSite, fn: FunctionDef) => fn !== from || from !== to || site.clause === recursion.clause;
    const calls = this.cycle.flatMap((fn) =>
      analysis.sitesIn(fn).calls.filter((site) => site.deferredIn === undefined && isOwn(site, fn)),
    );
    const texts = calls.map(({ call: { target } }) =>
      target === undefined ? '' : `${target.module}:${target.name}/${target.arity}`,
    );
    return [...new Set(texts.filter((text) => readers.has(text)))];
  }

  get shrinks(): boolean {
    const { from, site } = this.edge;
    const clause = from.clauses[site.clause];
    return clause !== undefined && site.call.args.some((arg) => isSmaller(arg, clause) || isPiece(arg, clause));
  }
}
