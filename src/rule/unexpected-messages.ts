import { atom } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { receiversOf, receptionIn } from '../otp/inbox.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';
import { unheededExitsIn } from './trapping.ts';

/** A callback for plain messages that has no clause for those it does not know. */
export interface ClosedCallback {
  readonly module: Module;
  readonly behaviour: string;
  readonly fn: FunctionDef;
  /** By what the process comes to get messages that others make: sockets, monitors, … */
  readonly sources: readonly string[];
  /** Where it traps exits that it makes nothing of. */
  readonly trapsAt?: Span;
  /** It calls other processes: before OTP 24, and with gen_server2, their answers may come late. */
  readonly calls: 'gen_server' | 'gen_server2' | undefined;
}

/** The callbacks of a module that fail on a message nobody has thought of. */
export function* closedCallbacksIn(module: Module): Iterable<ClosedCallback> {
  const behaviour = serverBehaviour(module);
  if (behaviour === undefined) return;
  for (const { fn, args } of receiversOf(module, 'info', unexpected(module))) {
    if (receptionIn(module, fn, args).kind !== 'unmatched' || (behaviour === 'gen_statem' && !takesInfo(fn))) continue;
    yield {
      module,
      behaviour,
      fn,
      sources: sourcesIn(module),
      calls: callsOf(module),
      trapsAt: [...unheededExitsIn(module)][0]?.at,
    };
  }
}

/** Whether a state machine's callback has a clause for some plain message; others may be meant for calls only. */
function takesInfo({ clauses }: FunctionDef): boolean {
  return clauses.some(({ patterns: [type] }) => type?.kind === 'atom' && type.name === 'info');
}

/** A message that no clause can name. */
function unexpected(module: Module) {
  return atom('a message that nobody has thought of', { source: module, start: 0, end: 0 });
}

/** Calls that bring messages made by others, with what they are about. */
const sources: readonly (readonly [string, RegExp])[] = [
  ['sockets', /^(gen_tcp|gen_udp|gen_sctp|ssl|socket):|^inet:setopts/],
  ['ports', /^erlang:open_port\//],
  ['monitors', /^erlang:(spawn_monitor|monitor|monitor_node)\/|^net_kernel:monitor_nodes/],
  ['trapped exits', /^erlang:process_flag\/2/],
  ['process groups', /^pg2?:(join|monitor|monitor_scope)\//],
];

function sourcesIn(module: Module): string[] {
  const roles = rolesOf(module);
  const called = new Set<string>();
  for (const fn of module.functions) {
    if (roles.has(fn, 'callback')) for (const call of [...fn.outline.remoteCalls, ...fn.outline.localCalls]) called.add(call);
  }
  const all = [...called].map((call) => (call.includes(':') ? call : `erlang:${call}`));
  return sources.filter(([, pattern]) => all.some((call) => pattern.test(call))).map(([what]) => what);
}

function callsOf(module: Module): ClosedCallback['calls'] {
  const has = (name: string) =>
    module.functions.some(
      ({ outline }) => outline.remoteCalls.has(`${name}:call/2`) || outline.remoteCalls.has(`${name}:call/3`),
    );
  return (['gen_server2', 'gen_server'] as const).find(has);
}
