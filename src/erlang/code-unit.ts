import type { Clause } from './expr.ts';
import type { Records } from './module.ts';
import type { LineStarts } from './place.ts';
import type { absent, unclear } from './value.ts';

/** A file and what is needed to turn spans in it into lines and columns. */
export interface SourceText {
  readonly file: string;
  readonly lines: LineStarts;
}

/** The code of one module as evaluation sees it: a lowered Module is one, and so are the functions its facts kept. */
export interface CodeUnit extends SourceText {
  readonly name: string;
  readonly records: Records;
  /** Undefined when the module has no such function, 'unclear' when it may have one that cannot be seen here. */
  functionNamed(name: string, arity: number): FunctionBody | undefined | 'unclear';
}

/** What evaluation needs of a function. */
export interface FunctionBody {
  readonly clauses: readonly Clause[];
  readonly hasSyntaxError: boolean;
  /** Defined more than once, under conditions: a call reaches one of the definitions. */
  readonly hasVariants?: boolean;
}

/** All modules that evaluation may follow calls into. */
export interface World {
  unitNamed(module: string): CodeUnit | typeof absent | typeof unclear;
}
