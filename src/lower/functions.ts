import type { Clause } from '../erlang/expr.ts';
import type { FunctionDef, Outline } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { Field, Kind } from '../parse/kinds.ts';
import { expand } from './expansion.ts';
import type { ExpressionLowering } from './expressions.ts';
import type { FormReader, PendingForm } from './forms.ts';
import { functionKey } from './function-keys.ts';
import { endsInCalls } from './last-calls.ts';
import type { Outliner } from './outline.ts';
import { atomOf, childIn, childrenIn, countIn, nameOf, type Source, spanOf, textOf } from './source.ts';

/** One clause form before lowering: the grammar has a form per clause, also where `;` joins them. */
export interface ClauseForm extends PendingForm {
  readonly name: string;
  readonly arity: number;
  readonly nameSpan: Span;
  readonly clause: number;
  readonly clauseSource: Source;
  /** The form ends in `;`: the next one is a clause of the same function. */
  readonly continues: boolean;
  /** Comes from a header or from a macro's body. */
  readonly isForeign: boolean;
}

/** Reads name and arity of every clause form; forms made by macros are looked into. */
export function clauseForms(forms: FormReader, own: Source): ClauseForm[] {
  const found: ClauseForm[] = [];
  for (const form of forms.functions) {
    const s = form.source;
    const clause = childIn(s, form.node, Field.clause);
    const continues = s.text.charCodeAt((s.end[form.node] ?? 0) - 1) === 59;
    if (clause === 0) forms.hasUnknownForms = true;
    else if (s.kind[clause] === Kind.function_clause) {
      const head = headOf(forms, s, clause, form);
      if (head === undefined) forms.hasUnknownForms = true;
      else found.push(clauseForm(form, head, clause, s, continues, s !== own));
    } else found.push(...macroForms(forms, form, clause, continues));
  }
  return found;
}

interface Head {
  readonly name: string;
  readonly arity: number;
  readonly nameSpan: Span;
}

function clauseForm(
  form: PendingForm,
  head: Head,
  clause: number,
  clauseSource: Source,
  continues: boolean,
  isForeign: boolean,
): ClauseForm {
  const { source, node, arms, isTest } = form;
  const { name, arity, nameSpan } = head;
  return { source, node, arms, isTest, name, arity, nameSpan, clause, clauseSource, continues, isForeign };
}

function macroForms(forms: FormReader, form: PendingForm, use: number, continues: boolean): ClauseForm[] {
  const s = form.source;
  const found: ClauseForm[] = [];
  const name = childIn(s, use, Field.name);
  const args = childIn(s, use, Field.args);
  const arity = args === 0 ? undefined : countIn(s, args, Field.args);
  const defs = name === 0 ? [] : forms.macros.lookup(nameOf(s, name), arity, spanOf(s, use).start, form.arms);
  for (const def of defs) {
    const expansion = expand(def, s, use);
    for (const body of expansion?.nodes ?? []) {
      if (expansion === undefined || expansion.source.kind[body] !== Kind.replacement_function_clauses) continue;
      const clauses = childrenIn(expansion.source, body, Field.clauses);
      clauses.forEach((clause, index) => {
        const head = headOf(forms, expansion.source, clause, form);
        const joined = index < clauses.length - 1 || continues;
        if (head !== undefined) found.push(clauseForm(form, head, clause, expansion.source, joined, true));
      });
    }
  }
  if (found.length === 0) forms.hasUnknownForms = true;
  return found;
}

function headOf(
  forms: FormReader,
  s: Source,
  clause: number,
  form: PendingForm,
): { name: string; arity: number; nameSpan: Span } | undefined {
  const nameNode = childIn(s, clause, Field.name);
  const args = childIn(s, clause, Field.args);
  if (nameNode === 0 || args === 0) return undefined;
  const arity = countIn(s, args, Field.args);
  const nameSpan = spanOf(s, nameNode);
  if (s.kind[nameNode] === Kind.atom) return { name: atomOf(s, nameNode), arity, nameSpan };
  const bound = s.kind[nameNode] === Kind.var ? s.args?.get(textOf(s, nameNode)) : undefined;
  if (bound !== undefined && bound.source.kind[bound.node] === Kind.atom)
    return { name: atomOf(bound.source, bound.node), arity, nameSpan };
  if (s.kind[nameNode] !== Kind.macro_call_expr || childIn(s, nameNode, Field.args) !== 0) return undefined;
  const macro = childIn(s, nameNode, Field.name);
  const [def] = macro === 0 ? [] : forms.macros.lookup(nameOf(s, macro), undefined, nameSpan.start, form.arms);
  const body = def?.body[0];
  if (def === undefined || body === undefined || def.source.kind[body] !== Kind.atom) return undefined;
  return { name: atomOf(def.source, body), arity, nameSpan };
}

/** A function before its clauses are lowered. */
export interface FunctionForm {
  readonly name: string;
  readonly arity: number;
  readonly clauses: readonly ClauseForm[];
}

/** Joins clause forms to functions: a clause that ends in `;` goes on in the next form of the same name and arity. */
export function functionForms(clauses: readonly ClauseForm[]): FunctionForm[] {
  const functions: { name: string; arity: number; clauses: ClauseForm[] }[] = [];
  let open: { name: string; arity: number; clauses: ClauseForm[] } | undefined;
  for (const clause of clauses) {
    if (
      open !== undefined &&
      open.name === clause.name &&
      open.arity === clause.arity &&
      open.clauses[0]?.source === clause.source
    ) {
      open.clauses.push(clause);
    } else {
      open = { name: clause.name, arity: clause.arity, clauses: [clause] };
      functions.push(open);
    }
    if (!clause.continues) open = undefined;
  }
  return functions;
}

/** What a module's functions need to be lowered. */
export interface FunctionContext {
  readonly lowering: ExpressionLowering;
  readonly outliner: Outliner;
  readonly exports: ReadonlySet<string>;
  readonly exportsAll: boolean;
  readonly isTestModule: boolean;
  readonly errors: readonly Span[];
  /** `name/arity` of functions that are defined more than once. */
  readonly variants: ReadonlySet<string>;
}

const testFunction = /_test_?$/;

/** A function of the module's own file; its clauses are lowered when somebody wants them. */
export class LazyFunction implements FunctionDef {
  readonly name: string;
  readonly arity: number;
  readonly nameSpan: Span;
  readonly start: number;
  readonly end: number;
  readonly outline: Outline;
  readonly isExported: boolean;
  readonly isTest: boolean;
  readonly hasSyntaxError: boolean;
  readonly hasVariants: boolean;
  private readonly forms: readonly ClauseForm[];
  private readonly lowering: ExpressionLowering;
  private lowered: readonly Clause[] | undefined;

  constructor(form: FunctionForm, context: FunctionContext) {
    const { name, arity, clauses } = form;
    const first = clauses[0] as ClauseForm;
    const last = clauses[clauses.length - 1] as ClauseForm;
    this.name = name;
    this.arity = arity;
    this.nameSpan = first.nameSpan;
    this.forms = clauses;
    this.lowering = context.lowering;
    this.start = spanOf(first.source, first.node).start;
    this.end = spanOf(last.source, last.node).end;
    this.outline = context.outliner.outline(clauses);
    this.isExported = context.exportsAll || context.exports.has(functionKey(name, arity));
    this.isTest = context.isTestModule || clauses.every((clause) => clause.isTest) || (arity === 0 && testFunction.test(name));
    this.hasVariants = context.variants.has(functionKey(name, arity));
    this.hasSyntaxError =
      this.outline.isTooDeep || context.errors.some((error) => error.start < this.end && error.end > this.start);
  }

  get clauses(): readonly Clause[] {
    this.lowered ??= this.outline.isTooDeep ? [] : this.forms.map((form) => this.lower(form));
    return this.lowered;
  }

  endsInCalls(names: ReadonlySet<string>): boolean {
    return this.forms.every((form) => endsInCalls(form.clauseSource, form.clause, names));
  }

  private lower(form: ClauseForm): Clause {
    this.lowering.surroundings = { functionName: this.name, functionArity: this.arity, arms: form.arms };
    return this.lowering.functionClause(form.clauseSource, form.clause);
  }
}
