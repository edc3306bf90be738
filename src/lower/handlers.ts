import type { Expr } from '../erlang/expr.ts';
import { Field, Kind, type KindName } from '../parse/kinds.ts';
import type { ExpressionLowering } from './expressions.ts';
import { childIn, endOf, type Source, startOf } from './source.ts';

/** Lowers one kind of node. */
export type Handler = (lowering: ExpressionLowering, s: Source, node: number) => Expr;

/** The handlers of some kinds of nodes. */
export class Handlers {
  readonly byKind = new Map<number, Handler>();

  on(kind: KindName, handler: Handler): void {
    this.byKind.set(Kind[kind], handler);
  }
}

/** The one expression inside a node, for nodes that say nothing themselves. */
export const inner: Handler = (l, s, node) => {
  const expr = childIn(s, node, Field.expr);
  return expr === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : l.expr(s, expr);
};
