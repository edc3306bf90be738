import type { Clause, Expr } from '../erlang/expr.ts';
import type { Span } from '../erlang/place.ts';
import { Field, Kind } from '../parse/kinds.ts';
import { expand, macroArguments } from './expansion.ts';
import type { ExpressionLowering } from './expressions.ts';
import type { MacroDef } from './macros.ts';
import { atomOf, childIn, endOf, nameOf, type Source, spanOf, startOf } from './source.ts';

/** What macro uses stand for, in one module. */
export class MacroMeanings {
  private readonly lowering: ExpressionLowering;

  constructor(lowering: ExpressionLowering) {
    this.lowering = lowering;
  }

  /** What a macro use stands for, as one expression. */
  expr(s: Source, node: number): Expr {
    const sequence = this.sequence(s, node);
    return sequence.length === 1
      ? (sequence[0] as Expr)
      : { kind: 'block', body: sequence, start: startOf(s, node), end: endOf(s, node) };
  }

  sequence(s: Source, node: number): Expr[] {
    const predefined = this.predefined(s, node);
    if (predefined !== undefined) return [predefined];
    const found = this.lowering.isOverBudget ? [] : this.definitionsOf(s, node);
    const meanings = found.map((def) => this.meaning(def, s, node)).filter((meaning) => meaning !== undefined);
    if (meanings.length === 0 || meanings.length !== found.length) return [this.unresolved(s, node)];
    if (meanings.length === 1) return meanings[0] as Expr[];
    if (this.lowering.isInPattern) return [this.unresolved(s, node)];
    return [this.alternatives(meanings, spanOf(s, node))];
  }

  /** One of several definitions holds, by a condition the source does not decide: a `case` whose subject is unknown. */
  private alternatives(meanings: readonly Expr[][], span: Span): Expr {
    const clauses = meanings.map(
      (body): Clause => ({
        start: span.start,
        end: span.end,
        patterns: [{ kind: 'var', name: '_', start: span.start, end: span.end }],
        guard: [],
        body,
      }),
    );
    return {
      kind: 'case',
      subject: { kind: 'unknown', start: span.start, end: span.end },
      clauses,
      start: span.start,
      end: span.end,
    };
  }

  private meaning(def: MacroDef, s: Source, node: number): Expr[] | undefined {
    const args = macroArguments(s, node);
    if (def.params === undefined && args !== undefined) {
      const callee = this.callee(def, s, node);
      return callee === undefined ? undefined : [callee];
    }
    const expansion = expand(def, s, node);
    if (expansion === undefined) return undefined;
    return expansion.nodes.flatMap((body) => this.replacement(expansion.source, body));
  }

  private replacement(s: Source, node: number): Expr[] {
    if (s.kind[node] === Kind.replacement_guard_and) return this.lowering.exprsIn(s, node, Field.guard);
    return this.lowering.exprs(s, [node]);
  }

  /** `?LOG(X)` where `-define(LOG, logger:log)`: the macro names the function, the arguments are the call's. */
  private callee(def: MacroDef, s: Source, node: number): Expr | undefined {
    const expansion = expand({ ...def, params: [] }, s, node, []);
    const body = expansion?.nodes[0];
    if (expansion === undefined || body === undefined || expansion.nodes.length !== 1) return undefined;
    const args = this.args(s, node) ?? [];
    const span = spanOf(s, node);
    if (expansion.source.kind[body] === Kind.remote) return this.remoteWithArgs(expansion.source, body, args, span);
    return this.lowering.call(undefined, this.lowering.expr(expansion.source, body), args, span);
  }

  private remoteWithArgs(s: Source, node: number, args: readonly Expr[], span: Span): Expr {
    const module = this.lowering.remoteModule(s, node);
    const fun = childIn(s, node, Field.fun);
    return fun === 0
      ? { kind: 'unknown', start: span.start, end: span.end }
      : this.lowering.call(module, this.lowering.expr(s, fun), args, span);
  }

  args(s: Source, node: number): Expr[] | undefined {
    const args = macroArguments(s, node);
    return args === undefined
      ? undefined
      : this.lowering.exprs(
          s,
          args.filter((arg) => arg !== 0),
        );
  }

  private unresolved(s: Source, node: number): Expr {
    return {
      kind: 'macro',
      name: macroName(s, node),
      args: this.args(s, node),
      start: startOf(s, node),
      end: endOf(s, node),
    };
  }

  definitionsOf(s: Source, node: number): readonly MacroDef[] {
    const name = macroName(s, node);
    if (s.expanding?.includes(name) || s.depth > 24) return [];
    const arity = macroArguments(s, node)?.length;
    const offset = spanOf(s, node).start;
    const { macros } = this.lowering.scope;
    const found = macros.lookup(name, arity, offset, this.lowering.surroundings.arms);
    if (found.length > 0 || arity === undefined) return found;
    // `?NAME()` may be a macro of no arguments or a call of what `?NAME` names.
    return macros.lookup(name, undefined, offset, this.lowering.surroundings.arms);
  }

  private predefined(s: Source, node: number): Expr | undefined {
    const span = spanOf(s, node);
    const { functionName, functionArity } = this.lowering.surroundings;
    if (childIn(s, node, Field.args) !== 0) {
      if (macroName(s, node) !== 'MODULE') return undefined;
      return this.lowering.call(
        undefined,
        { kind: 'atom', name: this.lowering.scope.moduleName, start: span.start, end: span.end },
        this.args(s, node) ?? [],
        span,
      );
    }
    switch (macroName(s, node)) {
      case 'MODULE':
        return { kind: 'atom', name: this.lowering.scope.moduleName, start: span.start, end: span.end };
      case 'MODULE_STRING':
        return { kind: 'string', value: this.lowering.scope.moduleName, start: span.start, end: span.end };
      case 'FUNCTION_NAME':
        return functionName === undefined ? undefined : { kind: 'atom', name: functionName, start: span.start, end: span.end };
      case 'FUNCTION_ARITY':
        return functionArity === undefined
          ? undefined
          : { kind: 'integer', value: functionArity, start: span.start, end: span.end };
      case 'MACHINE':
        return { kind: 'atom', name: 'BEAM', start: span.start, end: span.end };
      default:
        return undefined;
    }
  }
}

export function macroName(s: Source, node: number): string {
  const name = childIn(s, node, Field.name);
  return name === 0 ? '' : s.kind[name] === Kind.atom ? atomOf(s, name) : nameOf(s, name);
}
