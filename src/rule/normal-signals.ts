import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { contains, walkAll } from '../erlang/walk.ts';
import { isSpawn } from '../otp/spawning.ts';
import { callsTo } from './calls.ts';

/** A signal `exit(Pid, normal)` to another process. */
export interface NormalSignal {
  readonly module: Module;
  readonly call: CallExpr;
  readonly reason: Expr;
  /** The variable it is sent to. */
  readonly target?: string;
  /** The module starts that process by a plain spawn. */
  readonly isSpawned: boolean;
}

const signals = new Set(['erlang:exit/2']);

/**
 * The signals of a module that nobody heeds. A module that knows how to trap exits may send them to its own processes,
 * which then stop; so may one that starts what it sends them to with a link, if that traps exits; a port does close.
 */
export function* normalSignalsIn(module: Module): Iterable<NormalSignal> {
  if (/\btrap_exit\b/.test(module.text) && module.text.includes("'EXIT'")) return;
  for (const { fn, site } of callsTo(module, signals)) {
    const { call } = site;
    const [to, reason] = call.args;
    if (reason?.kind !== 'atom' || reason.name !== 'normal' || to === undefined) continue;
    const clause = fn.clauses[site.clause];
    const values = to.kind === 'var' && clause !== undefined ? valuesOf(to.name, clause) : [to];
    if (values.some((value) => mayHeed(value)) || (to.kind === 'var' && /port|socket/i.test(to.name))) continue;
    const isSpawned =
      !module.text.includes('trap_exit') && values.length > 0 && values.every((value) => value.kind === 'call' && isSpawn(value));
    yield { module, call, reason, target: to.kind === 'var' ? to.name : undefined, isSpawned };
  }
}

/** What a variable is matched with in a clause, wherever it stands in the pattern. */
function valuesOf(name: string, clause: Clause): Expr[] {
  const values: Expr[] = [];
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'match' && contains(expr.pattern, (part) => part.kind === 'var' && part.name === name))
      values.push(expr.value);
    if (
      expr.kind === 'case' &&
      expr.clauses.some(
        ({ patterns: [pattern] }) =>
          pattern !== undefined && contains(pattern, (part) => part.kind === 'var' && part.name === name),
      )
    )
      values.push(expr.subject);
    return true;
  });
  return values;
}

/** Itself, a port, or a child of its own that may trap exits. */
function mayHeed(value: Expr): boolean {
  if (value.kind !== 'call' || value.target === undefined) return false;
  const { module, name } = value.target;
  if (module === 'erlang' && (name === 'self' || name === 'open_port')) return true;
  return name.startsWith('start_link') || (name === 'spawn_link' && module !== 'erlang');
}
