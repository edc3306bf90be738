import type { BehaviourAttribute } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { Field, Kind } from '../parse/kinds.ts';
import { type Arm, ConditionStack } from './conditions.ts';
import { functionKey } from './function-keys.ts';
import type { HeaderStore } from './headers.ts';
import { stringValue } from './literals.ts';
import { MacroTable } from './macros.ts';
import { atomOf, childIn, childrenIn, nameOf, type Source, spanOf, textOf } from './source.ts';

/** A form that is lowered after all forms have been seen, with the conditions it stands under. */
export interface PendingForm {
  readonly source: Source;
  readonly node: number;
  readonly arms: readonly Arm[];
  readonly isTest: boolean;
}

/**
 * Reads the forms of a file and of its headers in the order the preprocessor would, both arms of every condition:
 * attributes are read at once, functions and records are kept for lowering.
 */
export class FormReader {
  readonly macros = new MacroTable();
  readonly conditions: ConditionStack;
  readonly exports = new Set<string>();
  readonly imports = new Map<string, string>();
  readonly noAutoImport = new Set<string>();
  readonly behaviours: BehaviourAttribute[] = [];
  readonly parseTransforms: string[] = [];
  readonly functions: PendingForm[] = [];
  /** By name; the last declaration counts. */
  readonly records = new Map<string, PendingForm>();
  readonly headers = new Set<string>();
  moduleName: string | undefined;
  vsn: PendingForm | undefined;
  exportsAll = false;
  /** A form was made by a macro, or a `-compile` option could not be read. */
  hasUnknownForms = false;
  hasAllHeaders = true;
  /** The includes of the file and of its headers. */
  private readonly asked: { readonly file: string; readonly name: string; readonly isLib: boolean }[] = [];
  private readonly undefs: { readonly name: string; readonly arms: readonly Arm[] }[] = [];
  private readonly headerStore: HeaderStore;
  private readonly aliases: Readonly<Record<string, string>>;
  /** Where the form being read starts. */
  private offset = 0;

  constructor(headerStore: HeaderStore, aliases: Readonly<Record<string, string>>) {
    this.headerStore = headerStore;
    this.aliases = aliases;
    this.conditions = new ConditionStack(headerStore.nextCondition);
  }

  /** Reads all forms of `s`, the text of `file` (absolute). */
  read(s: Source, file: string): this {
    const end = s.next[0] ?? 0;
    for (let node = 1; node < end; node = s.next[node] ?? end) {
      this.offset = s.start[node] ?? 0;
      this.form(s, node, file);
    }
    this.conditions.closeTo(0, s.text.length);
    return this;
  }

  private form(s: Source, node: number, file: string): void {
    const kind = s.kind[node];
    if (kind === Kind.fun_decl) this.functions.push(this.pending(s, node));
    else if (kind === Kind.pp_define) this.define(s, node);
    else if (kind === Kind.pp_include) this.include(s, node, file, false);
    else if (kind === Kind.pp_include_lib) this.include(s, node, file, true);
    else if (kind === Kind.record_decl) this.record(s, node);
    else if (kind === Kind.export_attribute) this.exportAttribute(s, node);
    else if (kind === Kind.import_attribute) this.importAttribute(s, node);
    else if (kind === Kind.module_attribute) this.moduleName ??= this.atomIn(s, node, Field.name);
    else if (kind === Kind.behaviour_attribute) this.behaviourAttribute(s, node);
    else if (kind === Kind.compile_options_attribute) this.compileOptions(s, node);
    else if (kind === Kind.wild_attribute) this.wildAttribute(s, node);
    else if (kind === Kind.pp_undef) this.undefine(this.macroNameIn(s, node) ?? '', this.conditions.arms);
    else this.condition(s, node);
  }

  private condition(s: Source, node: number): void {
    const kind = s.kind[node];
    const at = s.start[node] ?? 0;
    if (kind === Kind.pp_ifdef) this.conditions.open(this.macroNameIn(s, node), false, at);
    else if (kind === Kind.pp_ifndef) this.conditions.open(this.macroNameIn(s, node), true, at);
    else if (kind === Kind.pp_if) this.conditions.open(undefined, false, at);
    else if (kind === Kind.pp_else || kind === Kind.pp_elif) this.conditions.turn(at);
    else if (kind === Kind.pp_endif) this.conditions.close(at);
  }

  private pending(source: Source, node: number): PendingForm {
    return { source, node, arms: this.conditions.arms, isTest: this.conditions.isTest };
  }

  private record(s: Source, node: number): void {
    const name = this.atomIn(s, node, Field.name);
    if (name !== undefined) this.records.set(name, this.pending(s, node));
  }

  private define(s: Source, node: number): void {
    const lhs = childIn(s, node, Field.lhs);
    if (lhs === 0) return;
    const name = this.macroNameIn(s, lhs);
    if (name === undefined) return;
    const args = childIn(s, lhs, Field.args);
    const def = {
      name,
      params: args === 0 ? undefined : childrenIn(s, args, Field.args).map((arg) => nameOf(s, arg)),
      source: s,
      body: childrenIn(s, node, Field.replacement),
      arms: this.conditions.arms,
    };
    this.macros.define(def, this.offset);
  }

  private include(s: Source, node: number, file: string, isLib: boolean): void {
    const parts = childrenIn(s, node, Field.file);
    const name = parts.every((part) => s.kind[part] === Kind.string)
      ? parts.map((part) => stringValue(textOf(s, part))).join('')
      : undefined;
    const path = name === undefined ? undefined : this.headerStore.resolve(file, name, isLib);
    const read = (source: Source) => new FormReader(this.headerStore, this.aliases).read(source, path ?? '');
    if (name !== undefined) this.asked.push({ file, name, isLib });
    if (path !== undefined && this.headerStore.isBeingRead(path)) return;
    const header = path === undefined ? undefined : this.headerStore.forms(path, read);
    if (path === undefined || header === undefined) this.hasAllHeaders = false;
    else this.absorb(header, path);
  }

  /** Takes over what a header says, as if it stood here. */
  private absorb(header: FormReader, path: string): void {
    const { arms, isTest } = this.conditions;
    this.macros.include(header.macros, this.offset, arms);
    for (const undef of header.undefs) this.undefine(undef.name, [...arms, ...undef.arms]);
    const here = (form: PendingForm): PendingForm => ({ ...form, arms: [...arms, ...form.arms], isTest: isTest || form.isTest });
    this.functions.push(...header.functions.map(here));
    for (const [name, record] of header.records) this.records.set(name, record);
    // Whoever notes which headers a file depends on must hear of those that were read for another file.
    for (const { file, name, isLib } of header.asked) this.headerStore.resolve(file, name, isLib);
    this.asked.push(...header.asked);
    for (const key of header.exports) this.exports.add(key);
    for (const [key, module] of header.imports) this.imports.set(key, module);
    for (const key of header.noAutoImport) this.noAutoImport.add(key);
    for (const { name, written } of header.behaviours)
      this.behaviours.push({ name, written, start: this.offset, end: this.offset });
    this.parseTransforms.push(...header.parseTransforms);
    this.exportsAll ||= header.exportsAll;
    this.hasUnknownForms ||= header.hasUnknownForms;
    this.hasAllHeaders &&= header.hasAllHeaders;
    this.headers.add(path);
    for (const nested of header.headers) this.headers.add(nested);
  }

  private undefine(name: string, arms: readonly Arm[]): void {
    this.macros.undefine(name, this.offset, arms);
    this.undefs.push({ name, arms });
  }

  private exportAttribute(s: Source, node: number): void {
    for (const fa of childrenIn(s, node, Field.funs)) {
      const key = this.nameAndArity(s, fa);
      if (key === undefined) this.hasUnknownForms = true;
      else this.exports.add(key);
    }
  }

  private importAttribute(s: Source, node: number): void {
    const module = this.atomIn(s, node, Field.module);
    if (module === undefined) return;
    for (const fa of childrenIn(s, node, Field.funs)) {
      const key = this.nameAndArity(s, fa);
      if (key !== undefined) this.imports.set(key, module);
    }
  }

  /** `name/arity` of an `fa` node; undefined when a macro is in it. */
  private nameAndArity(s: Source, fa: number): string | undefined {
    const name = this.atomIn(s, fa, Field.fun);
    const arity = childIn(s, fa, Field.arity);
    const value = arity === 0 ? 0 : childIn(s, arity, Field.value);
    if (name === undefined || value === 0 || s.kind[value] !== Kind.integer) return undefined;
    const number = Number(textOf(s, value));
    return Number.isInteger(number) ? functionKey(name, number) : undefined;
  }

  private behaviourAttribute(s: Source, node: number): void {
    const name = this.atomIn(s, node, Field.name);
    const span: Span = spanOf(s, node);
    if (name === undefined) this.hasUnknownForms = true;
    else this.behaviours.push({ name: this.aliases[name] ?? name, written: name, start: span.start, end: span.end });
  }

  private compileOptions(s: Source, node: number): void {
    const options = childIn(s, node, Field.options);
    if (options === 0) return;
    const list = s.kind[options] === Kind.list ? childrenIn(s, options, Field.exprs) : [options];
    for (const option of list) {
      const kind = s.kind[option];
      if (kind === Kind.atom) {
        if (textOf(s, option) === 'export_all') this.exportsAll = true;
      } else if (kind === Kind.tuple) this.compileTuple(s, childrenIn(s, option, Field.expr));
      else this.hasUnknownForms = true;
    }
  }

  private compileTuple(s: Source, elements: readonly number[]): void {
    const [key, value] = elements;
    if (key === undefined || value === undefined || s.kind[key] !== Kind.atom) return;
    const name = textOf(s, key);
    if (name === 'parse_transform') this.parseTransforms.push(s.kind[value] === Kind.atom ? atomOf(s, value) : '?');
    if (name === 'no_auto_import' && s.kind[value] === Kind.list) {
      for (const item of childrenIn(s, value, Field.exprs)) this.noAutoImport.add(textOf(s, item).replaceAll(/\s/g, ''));
    }
  }

  private wildAttribute(s: Source, node: number): void {
    const attribute = childIn(s, node, Field.name);
    const name = attribute === 0 ? undefined : this.atomIn(s, attribute, Field.name);
    if (name === 'vsn') this.vsn = this.pending(s, node);
    if (name === undefined) this.hasUnknownForms = true;
  }

  private macroNameIn(s: Source, node: number): string | undefined {
    const name = childIn(s, node, Field.name);
    if (name === 0) return undefined;
    return s.kind[name] === Kind.atom ? atomOf(s, name) : nameOf(s, name);
  }

  /** The atom in a field; a macro that is defined as one atom is followed. */
  private atomIn(s: Source, node: number, field: number): string | undefined {
    const child = childIn(s, node, field);
    if (child === 0) return undefined;
    if (s.kind[child] === Kind.atom) return atomOf(s, child);
    if (s.kind[child] !== Kind.macro_call_expr || childIn(s, child, Field.args) !== 0) return undefined;
    const name = this.macroNameIn(s, child) ?? '';
    if (name === 'MODULE') return this.moduleName;
    const [def, other] = this.macros.lookup(name, undefined, this.offset, this.conditions.arms);
    const body = def?.body[0];
    if (def === undefined || other !== undefined || body === undefined || def.source.kind[body] !== Kind.atom) return undefined;
    return atomOf(def.source, body);
  }
}
