import { basename } from 'node:path';
import type { Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module, SourceKind } from '../erlang/module.ts';
import { lineStartsOf } from '../erlang/place.ts';
import { Field } from '../parse/kinds.ts';
import type { ErlangParser, Parsed, ParseFailure } from '../parse/parser.ts';
import { directivesIn } from './directives.ts';
import { ExpressionLowering } from './expressions.ts';
import { FormReader } from './forms.ts';
import { functionKey } from './function-keys.ts';
import { clauseForms, type FunctionForm, functionForms, LazyFunction } from './functions.ts';
import type { HeaderStore } from './headers.ts';
import { Outliner } from './outline.ts';
import { RecordTable } from './records.ts';
import { childIn, detachSource, type Source, sourceOfTree } from './source.ts';

/** One file to lower. */
export interface ModuleInput {
  /** The path as discovery spells it. */
  readonly file: string;
  readonly absolute: string;
  readonly kind: SourceKind;
  readonly isTest: boolean;
  readonly text: string;
  /** Behaviours that keep the contract of another, by name. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Parses and lowers one Erlang source file. Never throws; a file the parser gave up on is a failure. */
export function lowerModule(input: ModuleInput, parser: ErlangParser, headers: HeaderStore): Module | ParseFailure {
  const known = headers.parseOf(input.absolute, input.text);
  if (known !== undefined) {
    headers.beforeParse = () => {};
    return lowerParsed(input, known, sourceOfTree(known.tree, known.text), headers);
  }
  const parsed = parser.parse(input.text);
  if ('failure' in parsed) return parsed;
  const own = sourceOfTree(parsed.tree, parsed.text);
  headers.beforeParse = once(() => detachSource(own, parsed.tree));
  return lowerParsed(input, parsed, own, headers);
}

function lowerParsed(input: ModuleInput, parsed: Parsed, own: Source, headers: HeaderStore): Module {
  const directives = directivesIn(input.text, parsed.tree);
  const forms = new FormReader(headers, input.aliases ?? {});
  forms.read(own, input.absolute);
  const isEscript = input.kind === 'escript';
  if (isEscript) forms.exports.add('main/1');
  const functions = functionForms(clauseForms(forms, own));
  const name = forms.moduleName ?? basename(input.file).replace(/\.[a-z]+$/, '');
  const lowering = new ExpressionLowering({
    moduleName: name,
    macros: forms.macros,
    imports: forms.imports,
    localFunctions: new Set(functions.map((form) => functionKey(form.name, form.arity))),
    noAutoImport: forms.noAutoImport,
  });
  const context = {
    lowering,
    outliner: new Outliner(name, forms.macros),
    exports: forms.exports,
    exportsAll: forms.exportsAll,
    isTestModule: input.isTest,
    // A clause may stand behind the error and still belong to the broken form.
    errors: [...parsed.errors, ...parsed.brokenForms],
    variants: variantsAmong(functions),
  };
  const defs = functions
    .filter((form) => form.clauses.some((clause) => clause.source === own))
    .map((form) => new LazyFunction(form, context));
  return {
    file: input.file,
    kind: input.kind,
    name,
    text: input.text,
    lines: lineStartsOf(input.text),
    functions: defs,
    exports: forms.exports,
    exportsAll: forms.exportsAll,
    exportsUnclear: isUnclear(forms, functions, defs, parsed),
    imports: forms.imports,
    behaviours: forms.behaviours,
    records: new RecordTable(forms.records, lowering),
    parseTransforms: forms.parseTransforms,
    hasAllHeaders: forms.hasAllHeaders,
    headers: [...forms.headers],
    vsn: vsnOf(forms, lowering),
    testRegions: forms.conditions.testRegions,
    syntaxErrors: parsed.errors,
    tooDeep: defs.filter((def) => def.outline.isTooDeep).map((def) => def.nameSpan),
    directives,
    functionNamed: byName(defs),
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}

/** See Module.exportsUnclear. A missing header may hold functions; so may a form that was not understood. */
function isUnclear(forms: FormReader, functions: readonly FunctionForm[], defs: readonly FunctionDef[], parsed: Parsed): boolean {
  if (forms.hasUnknownForms || forms.parseTransforms.length > 0 || !forms.hasAllHeaders) return true;
  if (
    functions.length > defs.length &&
    functions.some((form) => form.clauses.some((clause) => clause.continues && clause.isForeign))
  )
    return true;
  return parsed.errors.some((error) => !defs.some((def) => def.start <= error.start && error.end <= def.end));
}

function variantsAmong(functions: readonly FunctionForm[]): Set<string> {
  const seen = new Set<string>();
  const variants = new Set<string>();
  for (const { name, arity, clauses } of functions) {
    if (clauses.every((clause) => clause.isTest)) continue;
    const key = functionKey(name, arity);
    if (seen.has(key)) variants.add(key);
    seen.add(key);
  }
  return variants;
}

function byName(defs: readonly FunctionDef[]): (name: string, arity: number) => FunctionDef | undefined {
  const index = new Map<string, FunctionDef>();
  for (const def of defs) {
    const key = functionKey(def.name, def.arity);
    const known = index.get(key);
    if (known === undefined || (known.isTest && !def.isTest)) index.set(key, def);
  }
  return (name, arity) => index.get(functionKey(name, arity));
}

function vsnOf(forms: FormReader, lowering: ExpressionLowering): Expr | undefined {
  if (forms.vsn === undefined) return undefined;
  const value = childIn(forms.vsn.source, forms.vsn.node, Field.value);
  lowering.surroundings = { arms: forms.vsn.arms };
  return value === 0 ? undefined : lowering.expr(forms.vsn.source, value);
}
