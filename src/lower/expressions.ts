import { isAutoImported } from '../erlang/bifs.ts';
import type {
  BinarySegment,
  CallExpr,
  CatchClause,
  Clause,
  Expr,
  MapEntry,
  Mfa,
  Qualifier,
  RecordFieldValue,
  TryExpr,
} from '../erlang/expr.ts';
import type { Span } from '../erlang/place.ts';
import { Field, Kind, type KindName } from '../parse/kinds.ts';
import type { Arm } from './conditions.ts';
import { expand, macroArguments } from './expansion.ts';
import { atomName, charValue, floatValue, integerValue, intern, stringValue } from './literals.ts';
import type { MacroDef, MacroTable } from './macros.ts';
import { childIn, childrenIn, endOf, type Source, spanOf, startOf, textOf, tokenOf } from './source.ts';

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

type Handler = (lowering: ExpressionLowering, s: Source, node: number) => Expr;

/** More expressions than this from macros in one module mean an expansion that explodes. */
const macroBudget = 400_000;

/** Nesting beyond this is not followed: every later walk over expressions recurses. Generated `++` chains reach 300. */
const maxDepth = 500;

/** Turns syntax into expressions, for one module. */
export class ExpressionLowering {
  readonly scope: Scope;
  surroundings: Surroundings = { arms: [] };
  /** Set when a macro in pattern position had several definitions: patterns cannot be alternatives. */
  private patternDepth = 0;
  private macroExprs = 0;
  private depth = 0;
  /** Where nesting was cut off. */
  readonly tooDeep: Span[] = [];

  constructor(scope: Scope) {
    this.scope = scope;
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
    for (const node of nodes) {
      if (s.kind[node] === Kind.macro_call_expr) result.push(...this.macroSequence(s, node));
      else result.push(this.expr(s, node));
    }
    return result;
  }

  exprsIn(s: Source, node: number, field: number): Expr[] {
    return this.exprs(s, childrenIn(s, node, field));
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
    for (const def of this.definitionsOf(s, node)) {
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
    const sequence = this.macroSequence(s, node);
    return sequence.length === 1
      ? (sequence[0] as Expr)
      : { kind: 'block', body: sequence, start: startOf(s, node), end: endOf(s, node) };
  }

  private macroSequence(s: Source, node: number): Expr[] {
    const predefined = this.predefined(s, node);
    if (predefined !== undefined) return [predefined];
    const found = this.macroExprs > macroBudget ? [] : this.definitionsOf(s, node);
    const meanings = found.map((def) => this.meaning(def, s, node)).filter((meaning) => meaning !== undefined);
    if (meanings.length === 0 || meanings.length !== found.length) return [this.unresolved(s, node)];
    if (meanings.length === 1) return meanings[0] as Expr[];
    if (this.patternDepth > 0) return [this.unresolved(s, node)];
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
    if (s.kind[node] === Kind.replacement_guard_and) return this.exprsIn(s, node, Field.guard);
    return this.exprs(s, [node]);
  }

  /** `?LOG(X)` where `-define(LOG, logger:log)`: the macro names the function, the arguments are the call's. */
  private callee(def: MacroDef, s: Source, node: number): Expr | undefined {
    const expansion = expand({ ...def, params: [] }, s, node, []);
    const body = expansion?.nodes[0];
    if (expansion === undefined || body === undefined || expansion.nodes.length !== 1) return undefined;
    const args = this.macroArgs(s, node) ?? [];
    const span = spanOf(s, node);
    if (expansion.source.kind[body] === Kind.remote) return this.remoteWithArgs(expansion.source, body, args, span);
    return this.call(undefined, this.expr(expansion.source, body), args, span);
  }

  private remoteWithArgs(s: Source, node: number, args: readonly Expr[], span: Span): Expr {
    const module = this.remoteModule(s, node);
    const fun = childIn(s, node, Field.fun);
    return fun === 0 ? { kind: 'unknown', start: span.start, end: span.end } : this.call(module, this.expr(s, fun), args, span);
  }

  macroArgs(s: Source, node: number): Expr[] | undefined {
    const args = macroArguments(s, node);
    return args === undefined
      ? undefined
      : this.exprs(
          s,
          args.filter((arg) => arg !== 0),
        );
  }

  private unresolved(s: Source, node: number): Expr {
    return {
      kind: 'macro',
      name: macroName(s, node),
      args: this.macroArgs(s, node),
      start: startOf(s, node),
      end: endOf(s, node),
    };
  }

  private definitionsOf(s: Source, node: number): readonly MacroDef[] {
    const name = macroName(s, node);
    if (s.expanding?.includes(name) || s.depth > 24) return [];
    const arity = macroArguments(s, node)?.length;
    const offset = spanOf(s, node).start;
    const { macros } = this.scope;
    const found = macros.lookup(name, arity, offset, this.surroundings.arms);
    if (found.length > 0 || arity === undefined) return found;
    // `?NAME()` may be a macro of no arguments or a call of what `?NAME` names.
    return macros.lookup(name, undefined, offset, this.surroundings.arms);
  }

  private predefined(s: Source, node: number): Expr | undefined {
    const span = spanOf(s, node);
    const { functionName, functionArity } = this.surroundings;
    if (childIn(s, node, Field.args) !== 0) {
      if (macroName(s, node) !== 'MODULE') return undefined;
      return this.call(
        undefined,
        { kind: 'atom', name: this.scope.moduleName, start: span.start, end: span.end },
        this.macroArgs(s, node) ?? [],
        span,
      );
    }
    switch (macroName(s, node)) {
      case 'MODULE':
        return { kind: 'atom', name: this.scope.moduleName, start: span.start, end: span.end };
      case 'MODULE_STRING':
        return { kind: 'string', value: this.scope.moduleName, start: span.start, end: span.end };
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
    const key = `${name}/${arity}`;
    if (this.scope.localFunctions.has(key)) return { module: this.scope.moduleName, name, arity };
    const imported = this.scope.imports.get(key);
    if (imported !== undefined) return { module: imported, name, arity };
    const isBif = isAutoImported(name, arity) && !this.scope.noAutoImport.has(key);
    return { module: isBif ? 'erlang' : this.scope.moduleName, name, arity };
  }

  /** The name a record, field or function position holds, through macros. */
  nameIn(s: Source, node: number): string | undefined {
    const kind = s.kind[node];
    if (kind === Kind.atom) return atomName(textOf(s, node));
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

export function macroName(s: Source, node: number): string {
  const name = childIn(s, node, Field.name);
  return name === 0 ? '' : s.kind[name] === Kind.atom ? atomName(textOf(s, name)) : intern(textOf(s, name));
}

const handlers: Handler[] = [];

function on(kind: KindName, handler: Handler): void {
  handlers[Kind[kind]] = handler;
}

const inner: Handler = (l, s, node) => {
  const expr = childIn(s, node, Field.expr);
  return expr === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : l.expr(s, expr);
};

on('atom', (_l, s, node) => ({ kind: 'atom', name: atomName(textOf(s, node)), start: startOf(s, node), end: endOf(s, node) }));
on('integer', (_l, s, node) => ({
  kind: 'integer',
  value: integerValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('float', (_l, s, node) => ({
  kind: 'float',
  value: floatValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('char', (_l, s, node) => ({ kind: 'char', value: charValue(textOf(s, node)), start: startOf(s, node), end: endOf(s, node) }));
on('string', (_l, s, node) => ({
  kind: 'string',
  value: stringValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('paren_expr', inner);
on('macro_expr', (l, s, node) => {
  const guard = childIn(s, node, Field.guard);
  return guard === 0 ? inner(l, s, node) : { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) };
});
on('replacement_parens', (l, s, node) => inner(l, s, node));
on('macro_string', (_l, s, node) => ({
  kind: 'string',
  value: textOf(s, node).slice(2),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('macro_call_expr', (l, s, node) => l.macro(s, node));

on('var', (l, s, node) => {
  const name = textOf(s, node);
  const bound = s.args?.get(name);
  if (bound !== undefined)
    return bound.node === 0
      ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) }
      : l.expr(bound.source, bound.node);
  return { kind: 'var', name: intern(name), start: startOf(s, node), end: endOf(s, node) };
});

on('concatables', (l, s, node) => {
  const parts = l.exprsIn(s, node, Field.elems);
  if (parts.every((part) => part.kind === 'string'))
    return { kind: 'string', value: parts.map((part) => part.value).join(''), start: startOf(s, node), end: endOf(s, node) };
  return { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) };
});

on('tuple', (l, s, node) => ({
  kind: 'tuple',
  elements: l.exprsIn(s, node, Field.expr),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('list', (l, s, node) => {
  const elements: Expr[] = [];
  let tail: Expr | undefined;
  for (const child of childrenIn(s, node, Field.exprs)) {
    if (s.kind[child] !== Kind.pipe) {
      elements.push(...l.exprs(s, [child]));
      continue;
    }
    elements.push(...l.exprsIn(s, child, Field.lhs));
    const rhs = childIn(s, child, Field.rhs);
    tail = rhs === 0 ? { kind: 'unknown', start: startOf(s, child), end: endOf(s, child) } : l.expr(s, rhs);
  }
  if (tail?.kind === 'list')
    return {
      kind: 'list',
      elements: [...elements, ...tail.elements],
      tail: tail.tail,
      start: startOf(s, node),
      end: endOf(s, node),
    };
  return { kind: 'list', elements, tail, start: startOf(s, node), end: endOf(s, node) };
});
on('binary', (l, s, node) => ({
  kind: 'binary',
  segments: childrenIn(s, node, Field.elements).map((element) => segment(l, s, element)),
  start: startOf(s, node),
  end: endOf(s, node),
}));

function segment(l: ExpressionLowering, s: Source, node: number): BinarySegment {
  const value = childIn(s, node, Field.element);
  const sizeNode = childIn(s, node, Field.size);
  const size = sizeNode === 0 ? 0 : childIn(s, sizeNode, Field.size);
  const types = childIn(s, node, Field.types);
  return {
    value: value === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : l.expr(s, value),
    size: size === 0 ? undefined : l.expr(s, size),
    types:
      types === 0
        ? []
        : childrenIn(s, types, Field.types).flatMap((type) => (s.kind[type] === Kind.atom ? [atomName(textOf(s, type))] : [])),
  };
}

on('map_expr', (l, s, node) => ({ kind: 'map', entries: l.mapEntries(s, node), start: startOf(s, node), end: endOf(s, node) }));
on('map_expr_update', (l, s, node) => ({
  kind: 'map',
  base: inner(l, s, node),
  entries: l.mapEntries(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('record_expr', (l, s, node) => ({
  kind: 'record',
  name: l.recordName(s, node),
  fields: l.recordFields(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('record_update_expr', (l, s, node) => ({
  kind: 'record',
  base: inner(l, s, node),
  name: l.recordName(s, node),
  fields: l.recordFields(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('record_field_expr', (l, s, node) => ({
  kind: 'record-field',
  base: inner(l, s, node),
  record: l.recordName(s, node),
  field: l.recordField(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('record_index_expr', (l, s, node) => ({
  kind: 'record-index',
  record: l.recordName(s, node),
  field: l.recordField(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));

on('call', (l, s, node) => {
  const fun = childIn(s, node, Field.expr);
  const args = childIn(s, node, Field.args);
  const callee: Expr = fun === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : l.expr(s, fun);
  return l.call(undefined, callee, args === 0 ? [] : l.exprsIn(s, args, Field.args), spanOf(s, node));
});

on('remote', (l, s, node) => {
  const span = spanOf(s, node);
  const module = l.remoteModule(s, node);
  let source = s;
  let fun = childIn(s, node, Field.fun);
  const bound = fun !== 0 && s.kind[fun] === Kind.var ? s.args?.get(textOf(s, fun)) : undefined;
  if (bound !== undefined) {
    source = bound.source;
    fun = bound.node;
    if (source.kind[fun] === Kind.macro_expr) fun = childIn(source, fun, Field.expr);
  }
  const kind = fun === 0 ? Kind.other : source.kind[fun];
  if (kind === Kind.call) {
    const callee = childIn(source, fun, Field.expr);
    const args = childIn(source, fun, Field.args);
    const name: Expr = callee === 0 ? { kind: 'unknown', start: span.start, end: span.end } : l.expr(source, callee);
    return l.call(module, name, args === 0 ? [] : l.exprsIn(source, args, Field.args), span);
  }
  const macroArgs = kind === Kind.macro_call_expr ? l.macroArgs(source, fun) : undefined;
  if (macroArgs !== undefined) {
    const meaning = l.macro(source, fun);
    if (meaning.kind === 'call' && meaning.module === undefined) return l.call(module, meaning.fun, meaning.args, span);
  }
  return { kind: 'unknown', start: span.start, end: span.end };
});

on('match_expr', (l, s, node) => {
  const lhs = childIn(s, node, Field.lhs);
  const rhs = childIn(s, node, Field.rhs);
  const span = spanOf(s, node);
  if (lhs === 0 || rhs === 0) return { kind: 'unknown', start: span.start, end: span.end };
  return { kind: 'match', pattern: l.pattern(s, lhs), value: l.expr(s, rhs), start: span.start, end: span.end };
});
on('cond_match_expr', (l, s, node) => {
  const lhs = childIn(s, node, Field.lhs);
  const rhs = childIn(s, node, Field.rhs);
  const span = spanOf(s, node);
  if (lhs === 0 || rhs === 0) return { kind: 'unknown', start: span.start, end: span.end };
  return { kind: 'maybe-match', pattern: l.pattern(s, lhs), value: l.expr(s, rhs), start: span.start, end: span.end };
});
on('binary_op_expr', (l, s, node) => {
  const lhs = childIn(s, node, Field.lhs);
  const rhs = childIn(s, node, Field.rhs);
  const token = tokenOf(s, node);
  const span = spanOf(s, node);
  if (lhs === 0 || rhs === 0 || token === 0) return { kind: 'unknown', start: span.start, end: span.end };
  const left = l.expr(s, lhs);
  const right = l.expr(s, rhs);
  if (s.kind[token] === Kind['!']) return { kind: 'send', to: left, message: right, start: span.start, end: span.end };
  return { kind: 'operator', operator: intern(textOf(s, token)), left, right, start: span.start, end: span.end };
});
on('unary_op_expr', (l, s, node) => {
  const operand = childIn(s, node, Field.operand);
  const token = tokenOf(s, node);
  const span = spanOf(s, node);
  if (operand === 0 || token === 0) return { kind: 'unknown', start: span.start, end: span.end };
  const operator = intern(textOf(s, token));
  const value = l.expr(s, operand);
  if (operator === '-' && (value.kind === 'integer' || value.kind === 'float'))
    return { ...value, value: -value.value, start: span.start, end: span.end } as Expr;
  return { kind: 'unary', operator, operand: value, start: span.start, end: span.end };
});
on('catch_expr', (l, s, node) => ({ kind: 'catch', body: inner(l, s, node), start: startOf(s, node), end: endOf(s, node) }));
on('block_expr', (l, s, node) => ({
  kind: 'block',
  body: l.exprsIn(s, node, Field.exprs),
  start: startOf(s, node),
  end: endOf(s, node),
}));

on('if_expr', (l, s, node) => ({
  kind: 'if',
  clauses: childrenIn(s, node, Field.clauses).map(
    (clause): Clause => ({
      start: startOf(s, clause),
      end: endOf(s, clause),
      patterns: [],
      guard: l.guard(s, clause),
      body: l.body(s, clause),
    }),
  ),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('case_expr', (l, s, node) => ({
  kind: 'case',
  subject: inner(l, s, node),
  clauses: l.crClauses(s, node, Field.clauses),
  start: startOf(s, node),
  end: endOf(s, node),
}));
on('receive_expr', (l, s, node) => {
  const afterNode = childIn(s, node, Field.after);
  const after = afterNode === 0 ? undefined : { timeout: inner(l, s, afterNode), body: l.body(s, afterNode) };
  return { kind: 'receive', clauses: l.crClauses(s, node, Field.clauses), after, start: startOf(s, node), end: endOf(s, node) };
});
on('try_expr', (l, s, node): TryExpr => {
  const after = childIn(s, node, Field.after);
  const catches: CatchClause[] = [];
  for (const child of childrenIn(s, node, Field.catch)) {
    if (s.kind[child] === Kind.catch_clause) catches.push(l.catchClause(s, child));
    else
      catches.push({
        start: startOf(s, child),
        end: endOf(s, child),
        patterns: [{ kind: 'unknown', start: startOf(s, child), end: endOf(s, child) }],
        guard: [],
        body: [{ kind: 'unknown', start: startOf(s, child), end: endOf(s, child) }],
      });
  }
  return {
    kind: 'try',
    body: l.exprsIn(s, node, Field.exprs),
    of: l.crClauses(s, node, Field.clauses),
    catches,
    after: after === 0 ? undefined : l.exprsIn(s, after, Field.exprs),
    start: startOf(s, node),
    end: endOf(s, node),
  };
});
on('maybe_expr', (l, s, node) => {
  const hasElse = childrenIn(s, node, Field.clauses).length > 0;
  return {
    kind: 'maybe',
    body: l.exprsIn(s, node, Field.exprs),
    else: hasElse ? l.crClauses(s, node, Field.clauses) : undefined,
    start: startOf(s, node),
    end: endOf(s, node),
  };
});

on('anonymous_fun', (l, s, node) => {
  const clauses = childrenIn(s, node, Field.clauses).filter((child) => s.kind[child] === Kind.fun_clause);
  const nameNode = clauses[0] === undefined ? 0 : childIn(s, clauses[0], Field.name);
  return {
    kind: 'fun',
    name: nameNode === 0 ? undefined : intern(textOf(s, nameNode)),
    clauses: clauses.map((clause) => l.functionClause(s, clause)),
    start: startOf(s, node),
    end: endOf(s, node),
  };
});
on('internal_fun', (l, s, node) => funRef(l, s, node, undefined));
on('external_fun', (l, s, node) => funRef(l, s, node, l.remoteModule(s, node)));

function funRef(l: ExpressionLowering, s: Source, node: number, module: Expr | undefined): Expr {
  const span = spanOf(s, node);
  const funNode = childIn(s, node, Field.fun);
  const arityNode = childIn(s, node, Field.arity);
  const arityValue = arityNode === 0 ? 0 : childIn(s, arityNode, Field.value);
  if (funNode === 0 || arityValue === 0) return { kind: 'unknown', start: span.start, end: span.end };
  const fun = l.expr(s, funNode);
  const arity = l.expr(s, arityValue);
  return { kind: 'fun-ref', module, fun, arity, target: refTarget(l, module, fun, arity), start: span.start, end: span.end };
}

function refTarget(l: ExpressionLowering, module: Expr | undefined, fun: Expr, arity: Expr): Mfa | undefined {
  if (fun.kind !== 'atom' || arity.kind !== 'integer') return undefined;
  if (module === undefined) return l.unqualified(fun.name, Number(arity.value));
  return module.kind === 'atom' ? { module: module.name, name: fun.name, arity: Number(arity.value) } : undefined;
}

on('list_comprehension', (l, s, node) => comprehension(l, s, node, 'list'));
on('binary_comprehension', (l, s, node) => comprehension(l, s, node, 'binary'));
on('map_comprehension', (l, s, node) => comprehension(l, s, node, 'map'));

function comprehension(l: ExpressionLowering, s: Source, node: number, of: 'list' | 'binary' | 'map'): Expr {
  const span = spanOf(s, node);
  const valueNode = childIn(s, node, Field.exprs) || childIn(s, node, Field.expr);
  const qualifiers = l.qualifiers(s, node);
  if (valueNode === 0) return { kind: 'unknown', start: span.start, end: span.end };
  if (s.kind[valueNode] !== Kind.map_field)
    return { kind: 'comprehension', of, value: l.expr(s, valueNode), qualifiers, start: span.start, end: span.end };
  const entry = l.mapEntry(s, valueNode);
  return { kind: 'comprehension', of, value: entry.key, mapValue: entry.value, qualifiers, start: span.start, end: span.end };
}
