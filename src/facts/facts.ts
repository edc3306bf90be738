import type { Clause, Expr } from '../erlang/expr.ts';
import type { BehaviourAttribute, RecordDef } from '../erlang/module.ts';
import type { LineStarts, Span } from '../erlang/place.ts';
import type { Refusal } from '../lower/consulted.ts';
import type { Approach } from '../otp/approaches.ts';
import type { StartConduct } from '../otp/start-conduct.ts';
import type { LibraryCall } from './library-calls.ts';
import type { Postponement } from './postponement.ts';
import type { TableFacts } from './tables.ts';
import type { WrittenCookie } from './written-cookies.ts';

/**
 * What outlives a module's analysis: plain, serialisable, small. Strings are detached from the source text; expressions
 * are kept only of functions that other modules' facts are built from (supervisors' init, start functions, helpers that
 * build child specs).
 */
export interface ModuleFacts {
  readonly file: string;
  readonly name: string;
  /** `name/arity`; see Module for what unclear means. */
  readonly exports: readonly string[];
  readonly exportsAll: boolean;
  readonly exportsUnclear: boolean;
  readonly behaviours: readonly BehaviourAttribute[];
  readonly isTest: boolean;
  readonly functions: readonly FunctionFacts[];
  /** Bodies that project analyses may evaluate, by `name/arity`. */
  readonly kept: Readonly<Record<string, KeptFunction>>;
  readonly records: Readonly<Record<string, RecordDef>>;
  readonly imports: Readonly<Record<string, string>>;
  /** To turn the spans of kept expressions into places; empty when nothing is kept. */
  readonly lines: LineStarts;
  /** The module's own receive loop is the body of a process. */
  readonly hasServerLoop: boolean;
  /** Some function of it calls link/1: a process may be linked otherwise than by how it is started. */
  readonly callsLink: boolean;
  /** Where callbacks stop with `normal` or `shutdown`: the process ends and nothing is wrong. */
  readonly normalStops: readonly NormalStop[];
  /** What its process does to others while it starts. */
  readonly starting: readonly KnownApproach[];
  /** What its process does when it starts, apart from that. */
  readonly startConduct: StartConduct;
  /** What its exported functions do, in whatever process calls them, to processes they or their callers know by name. */
  readonly interface: readonly KnownApproach[];
  /** Whom its callbacks ask, and wait for, while it serves; each once. */
  readonly asking: readonly KnownApproach[];
  /** The one name all its processes have, when it is certain. */
  readonly ownName?: string;
  /** Functions of other modules that it calls, `m:f/a`; of OTP's own libraries only a few. */
  readonly remoteCalls: readonly string[];
  /** What it names of how processes learn of each other's end: `DOWN`, `EXIT`, `trap_exit`. */
  readonly heeds: readonly string[];
  /** What it asks supervisors to do about children that have been started: `terminate_child`, `delete_child`. */
  readonly childOrders: readonly string[];
  /** The first thing that its terminate callback does beyond what happens anyway when a process ends. */
  readonly cleanup?: Cleanup;
  /** The parameters of applications that it reads, `application:parameter`; see ConfigRead for what is not known. */
  readonly configReads: readonly string[];
  /** What it calls of OTP's applications that not every system has, one call of each. */
  readonly libraryCalls: readonly LibraryCall[];
  /** The cookies that it sets, where they are written in it. */
  readonly cookies: readonly WrittenCookie[];
  /** The applications of OTP whose modules it looks for before it uses them. */
  readonly lookedFor: readonly string[];
  /** What it does to named tables. */
  readonly tables?: TableFacts;
}

/** What a callback or an exported function does to another process. */
export interface KnownApproach extends Omit<Approach, 'via'> {
  /** The callback or exported function, `name/arity`. */
  readonly by: string;
  readonly line: number;
  readonly column: number;
  /** For a call to a supervisor in init/1: how it is put off. */
  readonly postponement?: Postponement;
}

/** A call in terminate that somebody else notices. */
export interface Cleanup extends Span {
  /** `terminate/2` or `terminate/3`. */
  readonly callback: string;
  /** What it calls. */
  readonly callee: string;
  /** It surely changes something that is still there when the process is gone. */
  readonly isLasting: boolean;
  readonly line: number;
  readonly column: number;
  /** Where the body of the only clause of init/1 begins. */
  readonly init?: { readonly line: number; readonly column: number };
}

/** A callback leaf like `{stop, normal, State}`. */
export interface NormalStop extends Span {
  readonly callback: string;
  /** 1-based line, as `lines` may be empty. */
  readonly line: number;
  readonly column: number;
  /** `normal`, `shutdown` or `{shutdown, _}`. */
  readonly reason: string;
  /** Somebody asks for it: the clause takes a message like `stop`. */
  readonly isAskedFor: boolean;
}

/** One line per function, kept of every module. */
export interface FunctionFacts {
  readonly name: string;
  readonly arity: number;
  readonly line: number;
  readonly endLine: number;
  readonly isTest: boolean;
}

/** A function whose body project analyses may evaluate. */
export interface KeptFunction extends Span {
  readonly name: string;
  readonly arity: number;
  readonly nameSpan: Span;
  readonly clauses: readonly Clause[];
  readonly hasSyntaxError: boolean;
  readonly hasVariants: boolean;
  /** It may call a start_child function. */
  readonly startsChildren: boolean;
}

/** A term file (`.app.src`, `.appup`, `.config`, …) read into expressions with places. */
export interface TermFileFacts {
  readonly file: string;
  readonly kind: string;
  readonly terms: readonly Expr[];
  readonly lines: LineStarts;
  readonly syntaxErrors: readonly Span[];
  /** The text holds template placeholders (`{{x}}`, `${X}`, `%%X`, `<%= %>`): what they stand for is unclear. */
  readonly hasTemplates: boolean;
  /** What OTP would not read, although it is understood. */
  readonly refusal?: Refusal;
}
