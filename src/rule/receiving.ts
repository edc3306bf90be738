import { analysisOf } from '../erlang/analysis.ts';
import { evaluate, takes } from '../erlang/evaluate.ts';
import type { Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Value } from '../erlang/value.ts';
import { variablesOf, walkAll } from '../erlang/walk.ts';
import { isForAnything } from '../otp/inbox.ts';
import { givesLinkingOptions, runsLinked } from '../otp/links.ts';
import { mentions, namesSelf, type Receive, receivesIn, type Sending, selfVariablesOf, sendingOf } from '../otp/receives.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';

/** A receive that runs in the process of a behaviour. */
export interface CallbackReceive {
  readonly receive: Receive;
  readonly behaviour: string;
  /** The callback by which the server comes to it. */
  readonly callback: FunctionDef;
  /** What every pattern is tied to: a reference made in the function, a variable bound before, or nothing. */
  readonly keyedBy: 'reference' | 'variable' | 'nothing';
}

/** The receives of a module that a callback reaches in the server's own process. */
export function* callbackReceivesIn(module: Module): Iterable<CallbackReceive> {
  const behaviour = serverBehaviour(module);
  if (behaviour === undefined) return;
  const roles = rolesOf(module);
  for (const receive of receivesIn(module)) {
    const callback = roles.entryOf(receive.fn, 'callback');
    if (callback === undefined || receive.runner !== 'same') continue;
    // A function that is also the body of a spawned process may be reached here only on paths nobody can tell.
    if (roles.has(receive.fn, 'spawned')) continue;
    yield { receive, behaviour, callback, keyedBy: keyOf(receive) };
  }
}

function keyOf(receive: Receive): CallbackReceive['keyedBy'] {
  const patterns = receive.receive.clauses.map((clause) => clause.patterns[0]);
  if (patterns.every((pattern) => holdsOneOf(pattern, receive.references))) return 'reference';
  return patterns.every((pattern) => holdsOneOf(pattern, receive.bound)) ? 'variable' : 'nothing';
}

function holdsOneOf(pattern: Expr | undefined, names: ReadonlySet<string>): boolean {
  if (pattern === undefined) return false;
  for (const name of variablesOf(pattern)) if (names.has(name)) return true;
  return false;
}

/** A receive that waits for the answer to something sent just before. */
export interface ReplyWait {
  readonly receive: Receive;
  /** What asked for the answer. */
  readonly request: Sending;
  /** The function linked itself to a process it started, so that the peer's death ends it too. */
  readonly isLinked: boolean;
}

/** Messages by which a process learns that its peer is gone. */
const endings = new Set([
  'DOWN',
  'EXIT',
  'nodedown',
  'tcp_closed',
  'ssl_closed',
  'tcp_error',
  'ssl_error',
  'udp_error',
  'exit_status',
  'eof',
]);

/** Receives without timeout that wait for one answer and cannot notice that the peer is gone. */
export function* replyWaitsIn(module: Module): Iterable<ReplyWait> {
  for (const receive of receivesIn(module)) {
    if (receive.timeout !== 'never' || receive.isInLoop || receive.takesAnything !== false) continue;
    if (receive.receive.clauses.length === 0 || mentions(receive.receive.clauses, endings)) continue;
    const request = requestBefore(receive) ?? requestOfCallers(receive);
    if (request !== undefined && !endsOtherwise(receive, request))
      yield { receive, request, isLinked: isPortCommand(request) || isLinked(receive, request) };
  }
}

/** What was sent before and asks for this answer: the last thing that shares a variable with the patterns, or the last of all. */
function requestBefore(receive: Receive): Sending | undefined {
  const selves = selfVariablesOf(receive.fn);
  const wanted = new Set(receive.receive.clauses.flatMap(({ patterns }) => patterns.flatMap((each) => [...variablesOf(each)])));
  const requests = receive.sentBefore.filter(({ message }) => message !== undefined && namesSelf(message, selves));
  const request = requests.findLast(({ message }) => holdsOneOf(message, wanted)) ?? requests.at(-1);
  return request !== undefined && asks(request, selves) ? request : undefined;
}

/** Some of the patterns name the peer and others do not: those may come from somebody who watches it. */
function endsOtherwise({ receive }: Receive, { to }: Sending): boolean {
  if (to?.kind !== 'var') return false;
  const named = receive.clauses.map(({ patterns }) => holdsOneOf(patterns[0], new Set([to.name])));
  return named.includes(true) && named.includes(false);
}

/** Processes whose end is that of the node. */
const outliving = new Set([
  'init',
  'erts_code_purger',
  'erl_prim_loader',
  'application_controller',
  'code_server',
  'kernel_sup',
  'global_name_server',
  'file_server_2',
  'rex',
  'net_kernel',
]);

function asks(sending: Sending, selves: ReadonlySet<string>): boolean {
  if (sending.to?.kind === 'atom' && outliving.has(sending.to.name)) return false;
  return sending.message !== undefined && namesSelf(sending.message, selves);
}

/** A function that only waits is called right after the request is sent. */
function requestOfCallers(receive: Receive): Sending | undefined {
  const { module, fn } = receive;
  if (receive.sentBefore.length > 0 || receive.runner !== 'same' || fn.isExported) return undefined;
  if (!fn.clauses.every((clause) => clause.body[0] === receive.receive || !clause.body.some((expr) => expr === receive.receive)))
    return undefined;
  const { graph } = analysisOf(module);
  const requests: Sending[] = [];
  for (const caller of module.functions) {
    const calls = graph.callsFrom(caller).filter((edge) => edge.to === fn);
    if (calls.length === 0) continue;
    const selves = selfVariablesOf(caller);
    for (const { site } of calls) {
      const body = caller.clauses[site.clause]?.body ?? [];
      const index = body.findIndex((expr) => expr.start <= site.call.start && site.call.end <= expr.end);
      const before = index > 0 ? body[index - 1] : undefined;
      const sending = before === undefined ? undefined : sendingOf(before);
      if (sending === undefined || !asks(sending, selves)) return undefined;
      requests.push(sending);
    }
  }
  return requests[0];
}

/** `Port ! {self(), {command, Data}}`: a port is linked to its owner. */
function isPortCommand({ message }: Sending): boolean {
  const command = message?.kind === 'tuple' ? message.elements[1] : undefined;
  const tag = command?.kind === 'tuple' ? command.elements[0] : undefined;
  return tag?.kind === 'atom' && tag.name === 'command';
}

/** Whether the two are linked, as far as this module tells. */
function isLinked(receive: Receive, { to, message }: Sending): boolean {
  if (linksToPeer(receive)) return true;
  // Whoever has a name is asked by anybody.
  if (to?.kind !== 'var' || message === undefined) return false;
  const { module, fn } = receive;
  if (runsLinked(module, fn, receive.receive) || givesLinkingOptions(module)) return true;
  const value = evaluate(message, module);
  const peers = receivesIn(module).filter((each) => each.receive !== receive.receive && isTakenBy(module, each, value));
  return peers.length > 0 && peers.every((peer) => runsLinked(module, peer.fn, peer.receive));
}

function isTakenBy(module: Module, { receive }: Receive, message: Value): boolean {
  return receive.clauses.some(
    (clause) => clause.patterns.every((pattern) => !isForAnything(pattern)) && takes(clause, [message], module) !== false,
  );
}

const linking = new Set(['link', 'spawn_link', 'start_link', 'open_port']);

function linksToPeer(receive: Receive): boolean {
  let isLinked = false;
  for (const clause of receive.fn.clauses) {
    walkAll(clause.body, (expr) => {
      if (expr.kind === 'call' && expr.target !== undefined && linking.has(expr.target.name)) isLinked = true;
      return !isLinked;
    });
  }
  return isLinked;
}
