import type { Clause, Expr } from './expr.ts';
import type { LineStarts, Span } from './place.ts';

/** What kind of Erlang source a file is. */
export type SourceKind = 'erl' | 'hrl' | 'escript';

/**
 * One Erlang source file as the rules see it. Lives while its file is analysed: bodies are lowered from the parser's arrays,
 * which the next file overwrites. What outlives it is in its facts.
 */
export interface Module {
  /** The path as discovery spells it. */
  readonly file: string;
  readonly kind: SourceKind;
  /** From `-module(…)`; the file's base name when there is none. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineStarts;
  readonly functions: readonly FunctionDef[];
  /** `name/arity` of what `-export` lists, both arms of every `-ifdef`. */
  readonly exports: ReadonlySet<string>;
  /** `-compile(export_all)` or `nowarn_export_all`'s companion is in force. */
  readonly exportsAll: boolean;
  /**
   * Functions or exports may exist that the file does not show: a parse transform, a form made by a macro, a header
   * that was not found and may hold functions, a syntax error outside functions. Then "not exported" is never known.
   */
  readonly exportsUnclear: boolean;
  /** `name/arity` to module, from `-import`. */
  readonly imports: ReadonlyMap<string, string>;
  readonly behaviours: readonly BehaviourAttribute[];
  readonly records: Records;
  readonly parseTransforms: readonly string[];
  /** Whether every `-include`d header was found and read. */
  readonly hasAllHeaders: boolean;
  /** Files (absolute paths) whose content shaped this model, besides the module's own. */
  readonly headers: readonly string[];
  /** `-vsn(…)`, when it is a literal. */
  readonly vsn?: Expr;
  /** Regions under `-ifdef(TEST)`, `-ifdef(EUNIT)` and the like. */
  readonly testRegions: readonly Span[];
  readonly syntaxErrors: readonly Span[];
  /** Expressions nested too deeply to be followed; the functions around them count as having a syntax error. */
  readonly tooDeep: readonly Span[];
  /** Comments that speak to faultline, in file order. */
  readonly directives: readonly Directive[];
  /** The function `name/arity`, or undefined when the file has none. */
  functionNamed(name: string, arity: number): FunctionDef | undefined;
}

/**
 * What one look at a function's syntax shows, macros included: more than is there, never less. Lowering a function costs
 * twenty times as much, so this decides which are worth it.
 */
export interface Outline {
  /** Names of the functions it calls, of whatever module. */
  readonly calls: ReadonlySet<string>;
  /** `name/arity` of calls that may reach the module's own functions. */
  readonly localCalls: ReadonlySet<string>;
  /** `module:name/arity` of calls whose module and name are written as atoms. */
  readonly remoteCalls: ReadonlySet<string>;
  readonly hasReceive: boolean;
  /** There is a `try` or a `catch`. */
  readonly hasProtection: boolean;
  /** A guard holds something that is not plainly allowed there. */
  readonly hasOddGuard: boolean;
  /** Atoms that child specifications and supervisor flags are made of. */
  readonly hasSpecWords: boolean;
  /** There is a `++`. */
  readonly hasAppend: boolean;
  /** There is a `!`. */
  readonly hasSend: boolean;
  /** Nested too deeply to be followed. */
  readonly isTooDeep: boolean;
}

export interface FunctionDef extends Span {
  readonly name: string;
  readonly arity: number;
  /** Where the name stands in the first clause. */
  readonly nameSpan: Span;
  /** Lowered when first asked for. */
  readonly clauses: readonly Clause[];
  readonly outline: Outline;
  readonly isExported: boolean;
  /** Stands in a TEST region, is a `*_test`/`*_test_` function, or belongs to a test module. */
  readonly isTest: boolean;
  /** Rules skip such a function: what it says is not certain. */
  readonly hasSyntaxError: boolean;
  /** The file defines the function more than once, in different arms of a condition: a call reaches one of them. */
  readonly hasVariants: boolean;
  /** Whether all its clauses, by their syntax, can only end in calls of functions with these names. Nothing is lowered for it. */
  endsInCalls(names: ReadonlySet<string>): boolean;
}

export interface BehaviourAttribute extends Span {
  /** The behaviour, aliases of the settings resolved: `supervisor` for `-behaviour(supervisor2)`. */
  readonly name: string;
  /** As written. */
  readonly written: string;
}

/** Record declarations by name. */
export interface Records {
  get(name: string): RecordDef | undefined;
}

export interface RecordDef {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly default?: Expr }[];
}

/** A comment that speaks to faultline: `%% faultline:ignore a/b -- reason until=2026-01-01`. */
export interface Directive extends Span {
  /** The comment's text from `faultline:` on, without its percent signs. */
  readonly text: string;
  /** Nothing but blanks stands before the comment on its line. */
  readonly isAlone: boolean;
}
