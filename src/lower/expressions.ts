import { isAutoImported } from '../erlang/bifs.ts';
import type { CallExpr, CatchClause, Clause, Expr, MapEntry, Mfa, Qualifier, RecordFieldValue } from '../erlang/expr.ts';
import type { Span } from '../erlang/place.ts';
import { Field, Kind } from '../parse/kinds.ts';
import { callHandlers } from './call-handlers.ts';
import type { Arm } from './conditions.ts';
import { controlHandlers } from './control-handlers.ts';
import { expand } from './expansion.ts';
import { functionKey } from './function-keys.ts';
import type { Handler } from './handlers.ts';
import { MacroMeanings, macroName } from './macro-meanings.ts';
import type { MacroTable } from './macros.ts';
import { atomOf, childIn, childrenIn, endOf, type Source, spanOf, startOf, textOf, tokenOf } from './source.ts';
import { termHandlers } from './term-handlers.ts';

/** What lowering needs to know about the module around an expression. */
export interface Scope {
  readonly moduleName: string;
  readonly macros: MacroTable;
  readonly imports: ReadonlyMap<string, string>;
  /** `name/arity` of functions the module defines. */
  readonly localFunctions: ReadonlySet<string>;
  /** `name/arity` that `-compile({no_auto_import, …})` lists. */
  readonly noAutoImport: ReadonlySet<string>;
}

/** The form around an expression. */
export interface Surroundings {
  readonly functionName?: string;
  readonly functionArity?: number;
  readonly arms: readonly Arm[];
}

/** More expressions than this from macros in one module mean an expansion that explodes. */
const macroBudget = 400_000;

/** Nesting beyond this is not followed: every later walk over expressions recurses. Generated `++` chains reach 300. */
const maxDepth = 500;

/** By kind of node. */
const handlers: (Handler | undefined)[] = [];
for (const { byKind } of [termHandlers, callHandlers, controlHandlers])
  for (const [kind, handler] of byKind) handlers[kind] = handler;

/** Turns syntax into expressions, for one module. */
export class ExpressionLowering {
  readonly scope: Scope;
  surroundings: Surroundings = { arms: [] };
  /** Patterns around the current expression: a pattern cannot be a choice of several. */
  private patternDepth = 0;
  private readonly macros = new MacroMeanings(this);
  private macroExprs = 0;
  private depth = 0;
  /** Where nesting was cut off. */
  readonly tooDeep: Span[] = [];

  constructor(scope: Scope) {
    this.scope = scope;
  }

  get isInPattern(): boolean {
    return this.patternDepth > 0;
  }

  /** So much has come out of macros that some expansion explodes. */
  get isOverBudget(): boolean {
    return this.macroExprs > macroBudget;
  }

  expr(s: Source, node: number): Expr {
    if (s.fixedSpan !== undefined) this.macroExprs++;
    const handler = handlers[s.kind[node] ?? 0];
    if (handler === undefined) return { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) };
    if (this.depth >= maxDepth) {
      this.tooDeep.push(spanOf(s, node));
      return { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) };
    }
    this.depth++;
    const expr = handler(this, s, node);
    this.depth--;
    return expr;
  }

  pattern(s: Source, node: number): Expr {
    this.patternDepth++;
    const pattern = this.expr(s, node);
    this.patternDepth--;
    return pattern;
  }

  /** The expressions of a list of nodes; a macro whose body is a sequence contributes all of its expressions. */
  exprs(s: Source, nodes: readonly number[]): Expr[] {
    const result: Expr[] = [];
    for (const node of nodes) this.addTo(result, s, node);
    return result;
  }

  exprsIn(s: Source, node: number, field: number): Expr[] {
    const result: Expr[] = [];
    const end = s.next[node] ?? 0;
    for (let c = node + 1; c < end; c = s.next[c] ?? end) if (s.field[c] === field) this.addTo(result, s, c);
    return result;
  }

  private addTo(result: Expr[], s: Source, node: number): void {
    if (s.kind[node] === Kind.macro_call_expr) result.push(...this.macros.sequence(s, node));
    else result.push(this.expr(s, node));
  }

  /** The body of a clause: what stands behind `->`. */
  body(s: Source, node: number): Expr[] {
    const body = childIn(s, node, Field.body);
    return body === 0 ? [] : this.exprsIn(s, body, Field.exprs);
  }

  guard(s: Source, node: number): Expr[][] {
    const guard = childIn(s, node, Field.guard);
    return guard === 0 ? [] : this.guardOf(s, guard);
  }

  guardOf(s: Source, guard: number): Expr[][] {
    return childrenIn(s, guard, Field.clauses).map((clause) => this.exprsIn(s, clause, Field.exprs));
  }

  /** `case`, `receive`, `of` and `else` clauses; a macro may stand for several. */
  crClauses(s: Source, node: number, field: number): Clause[] {
    const clauses: Clause[] = [];
    for (const child of childrenIn(s, node, field)) {
      if (s.kind[child] === Kind.cr_clause) clauses.push(this.crClause(s, child));
      else if (s.kind[child] === Kind.macro_call_expr) clauses.push(...this.macroClauses(s, child));
    }
    return clauses;
  }

  private crClause(s: Source, node: number): Clause {
    const pat = childIn(s, node, Field.pat);
    const patterns = pat === 0 ? [] : [this.pattern(s, pat)];
    return { start: startOf(s, node), end: endOf(s, node), patterns, guard: this.guard(s, node), body: this.body(s, node) };
  }

  private macroClauses(s: Source, node: number): Clause[] {
    for (const def of this.macros.definitionsOf(s, node)) {
      const expansion = expand(def, s, node);
      if (expansion === undefined) continue;
      const clauses = expansion.nodes.flatMap((body) =>
        expansion.source.kind[body] === Kind.replacement_cr_clauses ? this.crClauses(expansion.source, body, Field.clauses) : [],
      );
      if (clauses.length > 0) return clauses;
    }
    const span = spanOf(s, node);
    return [
      {
        start: span.start,
        end: span.end,
        patterns: [{ kind: 'macro', name: macroName(s, node), start: span.start, end: span.end }],
        guard: [],
        body: [{ kind: 'unknown', start: span.start, end: span.end }],
      },
    ];
  }

  /** Arguments and clauses of a function or fun clause. */
  functionClause(s: Source, node: number): Clause {
    const args = childIn(s, node, Field.args);
    this.patternDepth++;
    const patterns = args === 0 ? [] : this.exprsIn(s, args, Field.args);
    this.patternDepth--;
    return { start: startOf(s, node), end: endOf(s, node), patterns, guard: this.guard(s, node), body: this.body(s, node) };
  }

  catchClause(s: Source, node: number): CatchClause {
    const pat = childIn(s, node, Field.pat);
    const classNode = childIn(s, node, Field.class);
    const stackNode = childIn(s, node, Field.stack);
    const clause: Clause = {
      start: startOf(s, node),
      end: endOf(s, node),
      patterns: pat === 0 ? [] : [this.pattern(s, pat)],
      guard: this.guard(s, node),
      body: this.body(s, node),
    };
    const classExpr = classNode === 0 ? 0 : childIn(s, classNode, Field.class);
    const stackExpr = stackNode === 0 ? 0 : childIn(s, stackNode, Field.class);
    return {
      ...clause,
      class: classExpr === 0 ? undefined : this.pattern(s, classExpr),
      stack: stackExpr === 0 ? undefined : this.pattern(s, stackExpr),
    };
  }

  /** What a macro use stands for, as one expression. */
  macro(s: Source, node: number): Expr {
    return this.macros.expr(s, node);
  }

  macroArgs(s: Source, node: number): Expr[] | undefined {
    return this.macros.args(s, node);
  }

  remoteModule(s: Source, node: number): Expr {
    const wrapper = childIn(s, node, Field.module);
    const module = wrapper === 0 ? 0 : childIn(s, wrapper, Field.module) || childIn(s, wrapper, Field.name);
    return module === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : this.expr(s, module);
  }

  /** Builds a call and finds the function it reaches. */
  call(module: Expr | undefined, fun: Expr, args: readonly Expr[], span: Span): CallExpr {
    const target = this.targetOf(module, fun, args);
    const isLocal = module === undefined && target !== undefined && target.module === this.scope.moduleName;
    return { kind: 'call', module, fun, args, target, isLocal, start: span.start, end: span.end };
  }

  private targetOf(module: Expr | undefined, fun: Expr, args: readonly Expr[]): Mfa | undefined {
    if (fun.kind !== 'atom') return undefined;
    const target =
      module === undefined
        ? this.unqualified(fun.name, args.length)
        : module.kind === 'atom'
          ? { module: module.name, name: fun.name, arity: args.length }
          : undefined;
    return target?.module === 'erlang' && target.name === 'apply' ? (applied(args) ?? target) : target;
  }

  /** Where a name without a module leads: the module itself, an import, a BIF, or a function that does not exist. */
  unqualified(name: string, arity: number): Mfa {
    const key = functionKey(name, arity);
    if (this.scope.localFunctions.has(key)) return { module: this.scope.moduleName, name, arity };
    const imported = this.scope.imports.get(key);
    if (imported !== undefined) return { module: imported, name, arity };
    const isBif = isAutoImported(name, arity) && !this.scope.noAutoImport.has(key);
    return { module: isBif ? 'erlang' : this.scope.moduleName, name, arity };
  }

  /** The name a record, field or function position holds, through macros. */
  nameIn(s: Source, node: number): string | undefined {
    const kind = s.kind[node];
    if (kind === Kind.atom) return atomOf(s, node);
    if (kind === Kind.var && textOf(s, node) === '_') return '_';
    const expr = this.expr(s, node);
    return expr.kind === 'atom' ? expr.name : undefined;
  }

  recordName(s: Source, node: number): string | undefined {
    const wrapper = childIn(s, node, Field.name);
    const name = wrapper === 0 ? 0 : childIn(s, wrapper, Field.name);
    return name === 0 ? undefined : this.nameIn(s, name);
  }

  recordField(s: Source, node: number): string | undefined {
    const wrapper = childIn(s, node, Field.field);
    const name = wrapper === 0 ? 0 : childIn(s, wrapper, Field.name);
    return name === 0 ? undefined : this.nameIn(s, name);
  }

  recordFields(s: Source, node: number): RecordFieldValue[] {
    return childrenIn(s, node, Field.fields).map((field) => {
      const nameNode = childIn(s, field, Field.name);
      const assigned = childIn(s, field, Field.expr);
      const valueNode = assigned === 0 ? 0 : childIn(s, assigned, Field.expr);
      const span = spanOf(s, field);
      return {
        name: nameNode === 0 ? undefined : this.nameIn(s, nameNode),
        value: valueNode === 0 ? { kind: 'unknown', start: span.start, end: span.end } : this.expr(s, valueNode),
        start: span.start,
        end: span.end,
      };
    });
  }

  mapEntries(s: Source, node: number): MapEntry[] {
    return childrenIn(s, node, Field.fields).map((field) => this.mapEntry(s, field));
  }

  mapEntry(s: Source, field: number): MapEntry {
    const key = childIn(s, field, Field.key);
    const value = childIn(s, field, Field.value);
    const span = spanOf(s, field);
    return {
      key: key === 0 ? { kind: 'unknown', start: span.start, end: span.end } : this.expr(s, key),
      value: value === 0 ? { kind: 'unknown', start: span.start, end: span.end } : this.expr(s, value),
      isExact: s.kind[tokenOf(s, field)] === Kind[':='],
      start: span.start,
      end: span.end,
    };
  }

  qualifiers(s: Source, node: number): Qualifier[] {
    const list = childIn(s, node, Field.lc_exprs);
    if (list === 0) return [];
    return childrenIn(s, list, Field.exprs).flatMap((wrapper) =>
      childrenIn(s, wrapper, Field.exprs).map((child) => this.qualifier(s, child)),
    );
  }

  private qualifier(s: Source, node: number): Qualifier {
    const kind = s.kind[node];
    const lhs = childIn(s, node, Field.lhs);
    const rhs = childIn(s, node, Field.rhs);
    if (kind === Kind.map_generator && lhs !== 0 && rhs !== 0) {
      const entry = this.mapEntry(s, lhs);
      return { kind: 'generator', of: 'map', pattern: entry.key, mapValue: entry.value, source: this.expr(s, rhs) };
    }
    if ((kind === Kind.generator || kind === Kind.b_generator) && lhs !== 0 && rhs !== 0) {
      const of = kind === Kind.generator ? 'list' : 'binary';
      return { kind: 'generator', of, pattern: this.pattern(s, lhs), source: this.expr(s, rhs) };
    }
    return { kind: 'filter', condition: this.expr(s, node) };
  }
}

/** `apply(M, F, [A, B])` with a literal list reaches `M:F/2`. */
function applied(args: readonly Expr[]): Mfa | undefined {
  const [module, name, list] = args;
  if (module?.kind !== 'atom' || name?.kind !== 'atom' || list?.kind !== 'list' || list.tail !== undefined) return undefined;
  return { module: module.name, name: name.name, arity: list.elements.length };
}
