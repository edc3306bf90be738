import type { CallExpr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { type TimerOrigin, timerUsesIn } from '../otp/timer-references.ts';

/** A call that cancels or reads a timer of the other API. */
export interface TimerMismatch {
  readonly module: Module;
  readonly call: CallExpr;
  /** The call as `module:name/arity`. */
  readonly name: string;
  readonly given: TimerOrigin;
  /** The function that starts the timer, as `module:name/arity`. */
  readonly startName: string;
  readonly starts: readonly CallExpr[];
  /** The function of the other API that does what is meant, if one does. */
  readonly instead?: string;
}

/** The mismatches of a module: only where every value that may be given is of the wrong kind. */
export function* timerMismatchesIn(module: Module): Iterable<TimerMismatch> {
  for (const { call, takes, given } of timerUsesIn(module)) {
    const [kind, ...others] = [...given.kinds].filter((each) => each !== 'none');
    const [start] = given.starts;
    if (kind === undefined || kind === 'unclear' || others.length > 0 || kind === takes || start === undefined) continue;
    const name = nameOf(call);
    yield { module, call, name, given: kind, startName: nameOf(start), starts: given.starts, instead: insteadOf(name, kind) };
  }
}

function nameOf({ target }: CallExpr): string {
  return target === undefined ? '' : `${target.module}:${target.name}/${target.arity}`;
}

function insteadOf(name: string, kind: TimerOrigin): string | undefined {
  if (name === 'timer:cancel/1' && kind === 'erlang') return 'erlang:cancel_timer';
  return name === 'erlang:cancel_timer/1' && kind === 'timer' ? 'timer:cancel' : undefined;
}
