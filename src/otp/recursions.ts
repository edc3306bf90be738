import { analysisOf } from '../erlang/analysis.ts';
import type { LocalEdge } from '../erlang/call-graph.ts';
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

/** The recursive calls of a module. Functions with syntax errors are left out. */
export function recursionsIn(module: Module): readonly Recursion[] {
  const analysis = analysisOf(module);
  const { graph } = analysis;
  const found: Recursion[] = [];
  for (const cycle of graph.cycles) {
    if (cycle.some((fn) => fn.hasSyntaxError)) continue;
    const sites = cycle.map((fn) => analysis.sitesIn(fn));
    const reads = new Set<string>();
    for (const { calls } of sites) {
      for (const { call, deferredIn } of calls) {
        const text = call.target === undefined ? '' : `${call.target.module}:${call.target.name}/${call.target.arity}`;
        if (deferredIn === undefined && readers.has(text)) reads.add(text);
      }
    }
    const hasReceive = sites.some(({ receives }) => receives.some((site) => site.deferredIn === undefined));
    for (const fn of cycle) {
      for (const edge of graph.callsFrom(fn)) {
        if (!cycle.includes(edge.to)) continue;
        const clause = fn.clauses[edge.site.clause];
        const shrinks = clause !== undefined && edge.site.call.args.some((arg) => isSmaller(arg, clause) || isPiece(arg, clause));
        const runsForever = cycle.every((member) => analysis.terminationOf(member) === 'forever');
        found.push({ module, edge, cycle, runsForever, hasReceive, reads: [...reads], shrinks });
      }
    }
  }
  return found;
}
