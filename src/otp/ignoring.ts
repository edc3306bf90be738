import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { walk } from '../erlang/walk.ts';

/** What a clause does with a message it has no use for: it goes on as if nothing had come, or it stops the process. */
export type Ignoring = 'dropped' | 'stopped';

/**
 * How a callback's clause for any message ignores what it gets; undefined when it does some work, or may. Writing to a log is
 * not work.
 */
export function ignoring(clause: Clause): Ignoring | undefined {
  const leaves = bodyLeaves(clause.body);
  if (leaves.length === 0 || !leaves.every(isPlain)) return undefined;
  if (clause.body.some(doesWork)) return undefined;
  const stops = leaves.map(isStop);
  return stops.every((each) => each) ? 'stopped' : stops.includes(true) ? undefined : 'dropped';
}

/** Whether an expression calls, sends or changes anything; writing to a log does not count. */
export function doesWork(expr: Expr): boolean {
  let works = false;
  walk(expr, (inner) => {
    if (inner.kind === 'call' && isLogging(inner)) return false;
    if (isWork(inner)) works = true;
    return !works;
  });
  return works;
}

/** A returned tuple or atom in which nothing is made anew. */
function isPlain(leaf: Expr): boolean {
  if (leaf.kind === 'atom') return true;
  return leaf.kind === 'tuple' && leaf.elements.every((part) => isSettled(part));
}

function isSettled(expr: Expr): boolean {
  switch (expr.kind) {
    case 'atom':
    case 'integer':
    case 'string':
    case 'var':
    case 'macro':
      return true;
    case 'tuple':
    case 'list':
      return expr.elements.every(isSettled);
    default:
      return false;
  }
}

function isStop(leaf: Expr): boolean {
  const tag = leaf.kind === 'tuple' ? leaf.elements[0] : leaf;
  return tag?.kind === 'atom' && (tag.name === 'stop' || tag.name === 'remove_handler');
}

function isWork(expr: Expr): boolean {
  switch (expr.kind) {
    case 'call':
    case 'send':
    case 'receive':
    case 'comprehension':
    case 'unknown':
      return true;
    case 'macro':
      return !logWords.test(expr.name);
    case 'record':
    case 'map':
      return expr.base !== undefined;
    default:
      return false;
  }
}

const logWords = /log|lager|warn|error|info|debug|notice|trace|report|print|unexpected|unknown/i;
const logModules = /log|lager|^io$|^io_lib$/;

/** A call by its name writes to a log, or makes the text for one. */
function isLogging({ target, fun }: CallExpr): boolean {
  if (target !== undefined && logModules.test(target.module)) return true;
  return fun.kind === 'atom' && logWords.test(fun.name);
}
