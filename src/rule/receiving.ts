import { analysisOf } from '../erlang/analysis.ts';
import type { Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { variablesOf, walkAll } from '../erlang/walk.ts';
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
    if (request !== undefined) yield { receive, request, isLinked: isPortCommand(request) || linksToPeer(receive) };
  }
}

/** The last thing sent before that asks for an answer: it says who asks, or it goes to a port. */
function requestBefore(receive: Receive): Sending | undefined {
  const selves = selfVariablesOf(receive.fn);
  return receive.sentBefore.findLast((sending) => asks(sending, selves));
}

function asks(sending: Sending, selves: ReadonlySet<string>): boolean {
  // When `init` is gone, so is the node.
  if (sending.to?.kind === 'atom' && sending.to.name === 'init') return false;
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
