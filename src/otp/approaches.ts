import type { CallSite, Sites } from '../erlang/call-sites.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { contains, walkAll } from '../erlang/walk.ts';
import { type Holding, holdingOf, type Scope, scopeOf } from './holdings.ts';
import { runsInSameProcess } from './spawning.ts';

/**
 * What a function does to a process that it knows by name:
 * `call` and `message`: it asks it, or tells it, something; `control`: it stops it or looks into it;
 * `supervisor`: it asks a supervisor about its children;
 * `module`: it calls a function of another module, which may do any of these; `kept-pid`, `kept-table`: it keeps the pid
 * that whereis/1, or the identifier that ets:whereis/1, gives; `monitor`, `link`: it watches the process.
 */
export type ApproachKind =
  | 'call'
  | 'control'
  | 'message'
  | 'supervisor'
  | 'module'
  | 'kept-pid'
  | 'kept-table'
  | 'monitor'
  | 'link';

/** One such thing, where it is written. */
export interface Approach extends Span {
  readonly kind: ApproachKind;
  /** The process, supervisor or table; of a call to another module nothing. */
  readonly to: Holding;
  /** `m:f/a`: the function that is called. */
  readonly callee: string;
  /** The message; of a call to another module its arguments. */
  readonly args: readonly Holding[];
  /** The function looks first whether somebody is there, or waits for an answer to what it sends. */
  readonly isGuarded: boolean;
  /** The call to another function of the module by which one comes to it. */
  readonly via?: Via;
}

/** A call of a module's own function. */
export interface Via extends Span {
  readonly name: string;
  readonly arity: number;
  /** Some way through that function does without what is looked for. */
  readonly isConditional: boolean;
}

/** Functions that send, with the positions of the receiver and of what is sent. */
const calls: ReadonlySet<string> = new Set([
  'gen_server:call',
  'gen_server2:call',
  'gen_statem:call',
  'gen_event:call',
  'gen_event:sync_notify',
]);
const controls: ReadonlySet<string> = new Set([
  'gen_server:stop',
  'gen_statem:stop',
  'gen_event:stop',
  'proc_lib:stop',
  'sys:get_state',
  'sys:get_status',
  'sys:replace_state',
  'sys:suspend',
  'sys:resume',
  'sys:terminate',
]);
const messages: ReadonlySet<string> = new Set([
  'gen_server:cast',
  'gen_server2:cast',
  'gen_statem:cast',
  'gen_event:notify',
  'gen_event:add_handler',
  'gen_server:send_request',
  'gen_statem:send_request',
  'erlang:send',
]);

const supervisorCalls: ReadonlySet<string> = new Set([
  'start_child/2',
  'restart_child/2',
  'terminate_child/2',
  'delete_child/2',
  'which_children/1',
  'count_children/1',
  'get_childspec/2',
]);

/** Modules whose functions reach no process of the project. */
const library: ReadonlySet<string> = new Set(
  (
    'erlang lists maps ets dets io io_lib proplists string binary application gen_server gen_server2 gen_statem gen_event gen_fsm ' +
    'gen supervisor supervisor2 proc_lib sys logger error_logger timer file filename filelib os inet gen_tcp gen_udp ssl crypto ' +
    'rand random queue dict orddict sets ordsets gb_trees gb_sets array re unicode calendar code erl_scan erl_parse math ' +
    'public_key base64 persistent_term counters atomics lager uri_string httpc'
  ).split(' '),
);

/** Whether a module is one of OTP's whose functions reach no process of a project. */
export function isLibrary(module: string): boolean {
  return library.has(module);
}

const names = new Set(
  ['call', 'cast', 'send', 'notify', 'sync_notify', 'add_handler', 'send_request', 'self'].concat(
    Array.from(supervisorCalls, (key) => key.slice(0, key.indexOf('/'))),
    Array.from(controls, (name) => name.slice(name.indexOf(':') + 1)),
  ),
);

/** Whether a function may approach a process of its own accord, by its outline. */
export function mayApproach(fn: FunctionDef): boolean {
  for (const name of fn.outline.calls) if (names.has(name)) return true;
  return false;
}

/** What a function itself does to processes it knows by name. */
export function ownApproaches(module: string, fn: FunctionDef, sites: Sites): Approach[] {
  const found: Approach[] = [];
  const scopes = fn.clauses.map(scopeOf);
  for (const site of sites.calls) {
    const clause = fn.clauses[site.clause];
    const scope = scopes[site.clause];
    if (clause === undefined || scope === undefined || !runsInSameProcess(sites, site)) continue;
    const approach = approachOf(module, site, clause, scope);
    if (approach !== undefined) found.push({ ...approach, isGuarded: isGuarded(fn, clause, site.call, approach.kind) });
  }
  fn.clauses.forEach((clause, index) => {
    const scope = scopes[index];
    walkAll(clause.body, (expr) => {
      if (expr.kind === 'send' && scope !== undefined) {
        const sent = { kind: 'message', to: nameOf(expr.to, scope), args: [holdingOf(expr.message, scope)] } as const;
        const isRequest = isGuarded(fn, clause, expr, 'message');
        found.push({ ...sent, callee: '!', isGuarded: isRequest, start: expr.start, end: expr.end });
      }
      return expr.kind !== 'fun';
    });
  });
  return found;
}

function approachOf(module: string, { call }: CallSite, clause: Clause, scope: Scope): Omit<Approach, 'isGuarded'> | undefined {
  const { target, args, start, end } = call;
  const [first, second] = args;
  if (target === undefined || target.module === module || target.module === '') return undefined;
  const name = `${target.module}:${target.name}`;
  const callee = `${name}/${target.arity}`;
  const holding = (expr: Expr) => holdingOf(expr, scope);
  const sent = (kind: ApproachKind, to: Expr) => {
    return { kind, to: nameOf(to, scope), callee, args: args.slice(1).map(holding), start, end };
  };
  if (first !== undefined) {
    if (calls.has(name)) return sent('call', first);
    if (controls.has(name)) return sent('control', first);
    if (messages.has(name)) return sent('message', first);
    if (/^supervisor2?$/.test(target.module) && supervisorCalls.has(`${target.name}/${target.arity}`))
      return sent('supervisor', first);
    if (name === 'erlang:whereis') return isKept(call, clause) ? sent('kept-pid', first) : undefined;
    if (name === 'ets:whereis') return isKept(call, clause) ? sent('kept-table', first) : undefined;
    if (name === 'erlang:link') return sent('link', first);
  }
  if (name === 'erlang:monitor' && second !== undefined) return sent('monitor', second);
  if (library.has(target.module)) return undefined;
  return { kind: 'module', to: nothing, callee, args: args.map(holding), start, end };
}

const nothing: Holding = { self: false, parameters: [] };

/** The name by which a process is meant: as it is, or in `whereis(Name)`. */
function nameOf(expr: Expr, scope: Scope): Holding {
  const isWhereis = expr.kind === 'call' && expr.target?.module === 'erlang' && expr.target.name === 'whereis';
  const [name] = isWhereis ? expr.args : [expr];
  return name === undefined ? nothing : holdingOf(name, scope);
}

/** Whether what a call gives is in what the clause returns: the state of the process. */
function isKept(call: CallExpr, clause: Clause): boolean {
  const holders = new Set<string>();
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'match' && expr.pattern.kind === 'var' && expr.value === call) holders.add(expr.pattern.name);
    return expr.kind !== 'fun';
  });
  return bodyLeaves(clause.body).some(
    (leaf) =>
      leaf.kind === 'tuple' && contains(leaf, (inner) => inner === call || (inner.kind === 'var' && holders.has(inner.name))),
  );
}

const looking = new Set(['whereis', 'whereis_name', 'is_process_alive', 'registered']);

/** Whether the code asks first if the process is there, or waits for the answer to what it sends. */
export function isGuarded(fn: FunctionDef, clause: Clause, span: Span, kind: ApproachKind): boolean {
  if (kind === 'message' && fn.outline.hasReceive) return true;
  if (![...looking].some((name) => fn.outline.calls.has(name))) return false;
  let found = false;
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'case' && isWithin(span, expr) && !isWithin(span, expr.subject) && looks(expr.subject)) found = true;
    if (expr.kind === 'if' && isWithin(span, expr)) found = true;
    if (expr.kind === 'operator' && isWithin(span, expr.right) && looks(expr.left)) found = true;
    return !found;
  });
  return found;
}

function looks(expr: Expr): boolean {
  return contains(expr, (inner) => inner.kind === 'call' && inner.target !== undefined && looking.has(inner.target.name));
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
