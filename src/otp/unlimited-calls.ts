import type { CallExpr, Expr } from '../erlang/expr.ts';

/** Calls that wait for another process as long as it takes, with the position of the timeout that would limit them. */
const timeouts: Readonly<Record<string, number>> = {
  'gen_server:call/3': 2,
  'gen_server2:call/3': 2,
  'gen_statem:call/3': 2,
  'gen_fsm:sync_send_event/3': 2,
  'gen_fsm:sync_send_all_state_event/3': 2,
  'gen_event:call/4': 3,
  'gen_server:stop/3': 2,
  'gen_statem:stop/3': 2,
  'gen_event:stop/3': 2,
  'rpc:call/5': 4,
  'rpc:multicall/5': 4,
  'erpc:call/3': 2,
  'erpc:call/5': 4,
  'erpc:multicall/3': 2,
  'erpc:multicall/5': 4,
  'gen_server:multi_call/4': 3,
};

/** Calls without a timeout, whose default is infinity. */
const unlimited: ReadonlySet<string> = new Set([
  'gen_statem:call/2',
  'gen_server:stop/1',
  'gen_statem:stop/1',
  'gen_event:stop/1',
  'rpc:call/4',
  'rpc:multicall/3',
  'erpc:call/2',
  'erpc:call/4',
  'erpc:multicall/2',
  'erpc:multicall/4',
  'gen_server:multi_call/2',
  'gen_server:multi_call/3',
  'global:trans/2',
  'global:trans/3',
]);

const names = new Set([...Object.keys(timeouts), ...unlimited].map((key) => key.slice(key.indexOf(':') + 1, key.indexOf('/'))));

/** Whether a function of these names may make such a call. */
export function mayWaitForever(calls: ReadonlySet<string>): boolean {
  for (const name of calls) if (names.has(name)) return true;
  return false;
}

/** How a call comes to wait without limit: by default, or because `infinity` is written. Undefined when it does not. */
export function waitsForever({ target, args }: CallExpr): 'default' | 'written' | undefined {
  const callee = target === undefined ? '' : `${target.module}:${target.name}/${target.arity}`;
  if (unlimited.has(callee)) return 'default';
  const timeout = Object.hasOwn(timeouts, callee) ? args[timeouts[callee] ?? -1] : undefined;
  return timeout !== undefined && isInfinity(timeout) ? 'written' : undefined;
}

/** `infinity`, or gen_statem's `{clean_timeout, infinity}` and `{dirty_timeout, infinity}`. */
function isInfinity(timeout: Expr): boolean {
  const time = timeout.kind === 'tuple' ? timeout.elements[1] : timeout;
  return time?.kind === 'atom' && time.name === 'infinity';
}
