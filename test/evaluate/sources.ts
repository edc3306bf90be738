import type { CodeUnit, World } from '../../src/erlang/code-unit.ts';
import { evaluateFunction } from '../../src/erlang/evaluate.ts';
import type { Module } from '../../src/erlang/module.ts';
import { absent, type Value } from '../../src/erlang/value.ts';
import { HeaderStore } from '../../src/lower/headers.ts';
import { lowerModule } from '../../src/lower/lower-module.ts';
import { lowerTermFile, type TermFile } from '../../src/lower/term-file.ts';
import { createParser } from '../../src/parse/create-parser.ts';
import type { ErlangParser } from '../../src/parse/parser.ts';

/** Erlang source in tests, lowered as the product lowers it. */
export class Sources implements World {
  private readonly parser: ErlangParser;
  private readonly modules = new Map<string, Module>();

  private constructor(parser: ErlangParser) {
    this.parser = parser;
  }

  static async create(): Promise<Sources> {
    return new Sources(await createParser());
  }

  /** Adds a module; the `-module` attribute is put in front where the text has none. */
  add(name: string, text: string): Module {
    const file = `src/${name}.erl`;
    const source = text.includes('-module(') ? text : `-module(${name}).\n${text}`;
    const headers = new HeaderStore({ resolve: () => undefined, read: () => undefined }, this.parser);
    const module = lowerModule(
      { file, absolute: `/shop/${file}`, kind: 'erl', isTest: false, text: source },
      this.parser,
      headers,
    );
    if ('failure' in module) throw new Error(module.detail);
    if (module.syntaxErrors.length > 0) throw new Error(`syntax error in ${source}`);
    // Bodies are lowered from arrays that the next source overwrites.
    for (const fn of module.functions) void fn.clauses;
    this.modules.set(name, module);
    return module;
  }

  unitNamed(name: string): CodeUnit | typeof absent {
    return this.modules.get(name) ?? absent;
  }

  /** What `f()` of a module made of `text` returns. */
  valueOf(text: string, name = 'f', arity = 0): Value {
    const value = evaluateFunction(this.add('shop', text), name, arity, this);
    if (value === absent) throw new Error(`no ${name}/${arity} in ${text}`);
    return value;
  }

  /** The value of one expression. */
  valueOfExpression(text: string): Value {
    return this.valueOf(`f() -> ${text}.\n`);
  }

  terms(file: string, text: string): TermFile & { readonly file: string } {
    const terms = lowerTermFile(text, this.parser);
    if ('failure' in terms) throw new Error(terms.detail);
    return { ...terms, file };
  }
}
