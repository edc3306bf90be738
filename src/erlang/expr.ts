import type { Span } from './place.ts';

/**
 * Erlang expressions, patterns and guards, free of syntax: parentheses and comments are gone, macros are expanded
 * where they can be, calls carry the function they reach. Plain objects, so that facts can keep the few they need.
 *
 * An expression that comes from a macro's body has the span of the macro's use; an argument keeps its own.
 */
export type Expr =
  | AtomExpr
  | IntegerExpr
  | FloatExpr
  | CharExpr
  | StringExpr
  | VarExpr
  | TupleExpr
  | ListExpr
  | BinaryExpr
  | MapExpr
  | RecordExpr
  | RecordFieldExpr
  | RecordIndexExpr
  | CallExpr
  | SendExpr
  | MatchExpr
  | OperatorExpr
  | UnaryExpr
  | CatchExpr
  | BlockExpr
  | IfExpr
  | CaseExpr
  | ReceiveExpr
  | TryExpr
  | FunExpr
  | FunRefExpr
  | ComprehensionExpr
  | MaybeExpr
  | MaybeMatchExpr
  | MacroExpr
  | UnknownExpr;

export interface AtomExpr extends Span {
  readonly kind: 'atom';
  /** Without quotes: `'ok'` and `ok` are one atom. */
  readonly name: string;
}
export interface IntegerExpr extends Span {
  readonly kind: 'integer';
  readonly value: number | bigint;
}
export interface FloatExpr extends Span {
  readonly kind: 'float';
  readonly value: number;
}
export interface CharExpr extends Span {
  readonly kind: 'char';
  readonly value: number;
}
/** A string literal; adjacent literals are joined. */
export interface StringExpr extends Span {
  readonly kind: 'string';
  readonly value: string;
}
export interface VarExpr extends Span {
  readonly kind: 'var';
  /** `_` is the anonymous variable. */
  readonly name: string;
}
export interface TupleExpr extends Span {
  readonly kind: 'tuple';
  readonly elements: readonly Expr[];
}
export interface ListExpr extends Span {
  readonly kind: 'list';
  readonly elements: readonly Expr[];
  /** `T` of `[H | T]`; absent for a proper list. */
  readonly tail?: Expr;
}
export interface BinaryExpr extends Span {
  readonly kind: 'binary';
  readonly segments: readonly BinarySegment[];
}
export interface BinarySegment {
  readonly value: Expr;
  readonly size?: Expr;
  /** Type specifiers as written, e.g. `utf8`, `integer`, `little`; units are left out. */
  readonly types: readonly string[];
}
export interface MapExpr extends Span {
  readonly kind: 'map';
  /** `M` of `M#{…}`. */
  readonly base?: Expr;
  readonly entries: readonly MapEntry[];
}
export interface MapEntry extends Span {
  readonly key: Expr;
  readonly value: Expr;
  /** `:=` rather than `=>`. */
  readonly isExact: boolean;
}
export interface RecordExpr extends Span {
  readonly kind: 'record';
  /** `R` of `R#state{…}`. */
  readonly base?: Expr;
  /** Absent when the name is a macro that cannot be resolved. */
  readonly name?: string;
  readonly fields: readonly RecordFieldValue[];
}
export interface RecordFieldValue extends Span {
  /** `_` stands for all other fields; absent when unresolved. */
  readonly name?: string;
  readonly value: Expr;
}
export interface RecordFieldExpr extends Span {
  readonly kind: 'record-field';
  readonly base: Expr;
  readonly record?: string;
  readonly field?: string;
}
export interface RecordIndexExpr extends Span {
  readonly kind: 'record-index';
  readonly record?: string;
  readonly field?: string;
}
/** The function a call reaches. Auto-imported BIFs are in module `erlang`, imports in their own module. */
export interface Mfa {
  readonly module: string;
  readonly name: string;
  readonly arity: number;
}
export interface CallExpr extends Span {
  readonly kind: 'call';
  /** `M` of `M:F(…)`; absent for a local call. */
  readonly module?: Expr;
  /** The function's name, or the fun that is applied. */
  readonly fun: Expr;
  readonly args: readonly Expr[];
  /**
   * Known when module and name are; `apply/2,3` on known functions reaches those. For a module whose own name is
   * unknown, `module` is the empty string.
   */
  readonly target?: Mfa;
  /** The call names this module's function without a module (`f(X)`), and so does not switch to new code. */
  readonly isLocal: boolean;
}
export interface SendExpr extends Span {
  readonly kind: 'send';
  readonly to: Expr;
  readonly message: Expr;
}
export interface MatchExpr extends Span {
  readonly kind: 'match';
  readonly pattern: Expr;
  readonly value: Expr;
}
export interface OperatorExpr extends Span {
  readonly kind: 'operator';
  /** As written: `+`, `=:=`, `andalso`, `++`, … */
  readonly operator: string;
  readonly left: Expr;
  readonly right: Expr;
}
export interface UnaryExpr extends Span {
  readonly kind: 'unary';
  /** `+`, `-`, `not` or `bnot`. */
  readonly operator: string;
  readonly operand: Expr;
}
export interface CatchExpr extends Span {
  readonly kind: 'catch';
  readonly body: Expr;
}
export interface BlockExpr extends Span {
  readonly kind: 'block';
  readonly body: readonly Expr[];
}
export interface IfExpr extends Span {
  readonly kind: 'if';
  readonly clauses: readonly Clause[];
}
export interface CaseExpr extends Span {
  readonly kind: 'case';
  readonly subject: Expr;
  readonly clauses: readonly Clause[];
}
export interface ReceiveExpr extends Span {
  readonly kind: 'receive';
  readonly clauses: readonly Clause[];
  readonly after?: { readonly timeout: Expr; readonly body: readonly Expr[] };
}
export interface TryExpr extends Span {
  readonly kind: 'try';
  readonly body: readonly Expr[];
  readonly of: readonly Clause[];
  readonly catches: readonly CatchClause[];
  /** Absent when there is no `after` part. */
  readonly after?: readonly Expr[];
}
export interface FunExpr extends Span {
  readonly kind: 'fun';
  /** `Loop` of `fun Loop(X) -> … end`. */
  readonly name?: string;
  readonly clauses: readonly Clause[];
}
/** `fun f/1` and `fun M:F/A`. */
export interface FunRefExpr extends Span {
  readonly kind: 'fun-ref';
  readonly module?: Expr;
  readonly fun: Expr;
  readonly arity: Expr;
  readonly target?: Mfa;
}
export interface ComprehensionExpr extends Span {
  readonly kind: 'comprehension';
  readonly of: 'list' | 'binary' | 'map';
  /** What each round yields; for a map its key, with the value in `mapValue`. */
  readonly value: Expr;
  readonly mapValue?: Expr;
  readonly qualifiers: readonly Qualifier[];
}
export type Qualifier =
  | {
      readonly kind: 'generator';
      readonly of: 'list' | 'binary' | 'map';
      readonly pattern: Expr;
      readonly mapValue?: Expr;
      readonly source: Expr;
    }
  | { readonly kind: 'filter'; readonly condition: Expr };
export interface MaybeExpr extends Span {
  readonly kind: 'maybe';
  readonly body: readonly Expr[];
  /** Absent when there is no `else` part. */
  readonly else?: readonly Clause[];
}
/** `Pattern ?= Value`, inside `maybe` only. */
export interface MaybeMatchExpr extends Span {
  readonly kind: 'maybe-match';
  readonly pattern: Expr;
  readonly value: Expr;
}
/** A macro that could not be resolved: never a value, never known to be absent. */
export interface MacroExpr extends Span {
  readonly kind: 'macro';
  readonly name: string;
  readonly args?: readonly Expr[];
}
/** Something the model does not understand, or a syntax error. */
export interface UnknownExpr extends Span {
  readonly kind: 'unknown';
}

/** A clause of a function, fun, `case`, `if`, `receive`, `try … of` or `maybe … else`. */
export interface Clause extends Span {
  /** One per argument of a function or fun, exactly one elsewhere, none in `if`. */
  readonly patterns: readonly Expr[];
  /** Alternatives (`;`) of conjunctions (`,`); empty when there is no guard. */
  readonly guard: readonly (readonly Expr[])[];
  readonly body: readonly Expr[];
}
/** A clause of `try … catch`: `Class:Reason:Stack`; the class defaults to `throw`. */
export interface CatchClause extends Clause {
  readonly class?: Expr;
  readonly stack?: Expr;
}
