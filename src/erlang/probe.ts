import type { Clause, Expr, FunExpr } from './expr.ts';
import { alternatives, unclearValue } from './make-value.ts';
import type { FunValue, Origin, Value } from './value.ts';

/** Collects the values that wanted expressions have during an evaluation. */
export class Probe {
  private readonly values: ReadonlyMap<Expr, Value[]>;
  private readonly closures: FunValue[] = [];
  private readonly applied = new Set<readonly Clause[]>();

  constructor(wanted: readonly Expr[]) {
    this.values = new Map(wanted.map((expr) => [expr, []]));
  }

  wants(expr: Expr): boolean {
    return this.values.has(expr);
  }

  met(expr: Expr, values: readonly Value[]): void {
    this.values.get(expr)?.push(...values);
  }

  /** A fun was made: if a wanted expression lies in it, it has to be looked into, applied or not. */
  made(expr: FunExpr, fun: FunValue): void {
    for (const wanted of this.values.keys()) {
      if (wanted.start < expr.start || wanted.end > expr.end) continue;
      this.closures.push(fun);
      return;
    }
  }

  isApplied(clauses: readonly Clause[]): void {
    this.applied.add(clauses);
  }

  /** Funs with wanted expressions in them that nothing has applied. */
  unapplied(): readonly FunValue[] {
    return this.closures.filter((fun) => fun.closure !== undefined && !this.applied.has(fun.closure.clauses));
  }

  /** What an expression was, unclear when it was not met. */
  valueOf(expr: Expr, at: Origin): Value {
    const met = this.values.get(expr) ?? [];
    return met.length === 0 ? unclearValue('not reached', at) : alternatives(met, at);
  }
}
