import type { Clause, Expr } from '../erlang/expr.ts';
import { forEachChild, variablesOf, walkAll } from '../erlang/walk.ts';

/**
 * How many different terms an expression may be over time: one; as many as there are modules, nodes and the like; nobody
 * knows how many; another one each time (pids, references, times).
 */
export type Novelty = 'written' | 'bounded' | 'open' | 'fresh';

const ranks: readonly Novelty[] = ['written', 'bounded', 'open', 'fresh'];

function newer(a: Novelty, b: Novelty): Novelty {
  return ranks.indexOf(a) >= ranks.indexOf(b) ? a : b;
}

const freshCalls =
  /^(?:erlang:(?:self|make_ref|unique_integer|monotonic_time|system_time|now|timestamp|monitor|spawn\w*|start_timer|send_after|phash2)|os:(?:timestamp|system_time|perf_counter)|calendar:\w+|uuid:\w+|rand:\w+|crypto:strong_rand_bytes|ulid:\w+|ksuid:\w+)$/;
const boundedCalls = /^erlang:(?:node|atom_to_list|atom_to_binary|length|size|byte_size|tuple_size|map_size)$/;

/** Names that programmers give to what is another one each time. */
const freshName =
  /(?:^|[a-z_])(?:Pid|Ref|MRef|Socket|Sock|Port|ReqId|RequestId|MsgId|MessageId|SessionId|SessId|ConnId|TxId|TransId|TxnId|Timestamp|Token|Nonce|Uuid|UUID|Guid|CorrelationId)\d*$|^(?:Pid|Ref|MRef|From|Caller|Client|Self|Now|Time|Tag)\d*$/;

/** Names of what there are only so many of. */
const boundedName =
  /(?:Name|Mod|Module|App|Application|Node|Type|Kind|Level|Class|Category|Opt|Option|Param|Config|Protocol|Table|Tab|Plugin|Feature|Flag|Setting|Method|Status|Index|Idx|Env|Op|Counter|Metric)s?\d*$/;

/** How new an expression of a clause is, each time it is evaluated. */
export function noveltyOf(expr: Expr, clause: Clause): Novelty {
  return novelty(expr, clause, new Set());
}

function novelty(expr: Expr, clause: Clause, seen: ReadonlySet<string>): Novelty {
  switch (expr.kind) {
    case 'atom':
    case 'integer':
    case 'float':
    case 'char':
    case 'string':
    case 'fun':
    case 'fun-ref':
    case 'record-index':
      return 'written';
    case 'var':
      return ofVariable(expr.name, clause, seen);
    case 'call':
      return ofCall(expr, clause, seen);
    case 'tuple':
    case 'list':
    case 'binary':
    case 'map':
    case 'operator': {
      let result: Novelty = 'written';
      forEachChild(expr, (child) => {
        result = newer(result, novelty(child, clause, seen));
      });
      return result;
    }
    default:
      return 'open';
  }
}

function ofCall(call: Extract<Expr, { kind: 'call' }>, clause: Clause, seen: ReadonlySet<string>): Novelty {
  const { target } = call;
  const callee = target === undefined ? '' : `${target.module}:${target.name}`;
  if (freshCalls.test(callee)) return 'fresh';
  if (boundedCalls.test(callee)) return 'bounded';
  let result: Novelty = 'open';
  for (const arg of call.args) result = newer(result, novelty(arg, clause, seen));
  return result;
}

function ofVariable(name: string, clause: Clause, seen: ReadonlySet<string>): Novelty {
  if (seen.has(name)) return 'written';
  const tested = testOf(name, clause);
  if (tested !== undefined) return tested;
  const value = boundTo(name, clause);
  if (value !== undefined) return novelty(value, clause, new Set(seen).add(name));
  if (freshName.test(name)) return 'fresh';
  return boundedName.test(name) ? 'bounded' : 'open';
}

/** What the clause's guard says of a variable. */
function testOf(name: string, { guard }: Clause): Novelty | undefined {
  let found: Novelty | undefined;
  for (const tests of guard) {
    walkAll(tests, (test) => {
      const [arg] = test.kind === 'call' ? test.args : [];
      if (test.kind !== 'call' || arg?.kind !== 'var' || arg.name !== name) return true;
      if (test.target?.name === 'is_atom' || test.target?.name === 'is_boolean') found = 'bounded';
      if (test.target?.name === 'is_pid' || test.target?.name === 'is_reference' || test.target?.name === 'is_port')
        found = 'fresh';
      return true;
    });
  }
  return found;
}

/** What a variable is matched with, when the pattern is the variable alone. */
function boundTo(name: string, { patterns, body }: Clause): Expr | undefined {
  let isArgument = false;
  for (const pattern of patterns) if (variablesOf(pattern).has(name)) isArgument = true;
  if (isArgument) return undefined;
  let found: Expr | undefined;
  walkAll(body, (expr) => {
    if (found === undefined && expr.kind === 'match' && expr.pattern.kind === 'var' && expr.pattern.name === name)
      found = expr.value;
    return found === undefined;
  });
  return found;
}
