import type { Expr } from '../erlang/expr.ts';
import type { Directive } from '../erlang/module.ts';
import { type LineStarts, lineStartsOf, type Span } from '../erlang/place.ts';
import { Field } from '../parse/kinds.ts';
import type { ErlangParser, ParseFailure } from '../parse/parser.ts';
import { directivesIn } from './directives.ts';
import { ExpressionLowering } from './expressions.ts';
import { MacroTable } from './macros.ts';
import { childrenIn, sourceOfTree } from './source.ts';

/** A file of Erlang terms, read into expressions. */
export interface TermFile {
  readonly terms: readonly Expr[];
  readonly lines: LineStarts;
  readonly syntaxErrors: readonly Span[];
  /** Terms nested too deeply to be followed. */
  readonly tooDeep: readonly Span[];
  /** Comments that speak to faultline, in file order. */
  readonly directives: readonly Directive[];
}

/** Reads a file of terms that each end in a dot: `.app.src`, `.appup`, `sys.config`, `rebar.config`, … */
export function lowerTermFile(text: string, parser: ErlangParser): TermFile | ParseFailure {
  const parsed = parser.parse(text);
  if ('failure' in parsed) return parsed;
  const source = sourceOfTree(parsed.tree, parsed.text);
  const lowering = new ExpressionLowering({
    moduleName: '',
    macros: new MacroTable(),
    imports: new Map(),
    localFunctions: new Set(),
    noAutoImport: new Set(),
  });
  const terms = childrenIn(source, 0, Field.exprs).map((node) => lowering.expr(source, node));
  return {
    terms,
    lines: lineStartsOf(text),
    syntaxErrors: parsed.errors,
    tooDeep: lowering.tooDeep,
    directives: directivesIn(text, parsed.tree),
  };
}

/** Whether a text holds placeholders of a template language: what they stand for is not known. */
export function hasPlaceholders(text: string): boolean {
  return /\{\{\{?[\s#/^&]*[\w.]+\s*\}\}|\$\{[^}\n]*\}|%%[A-Z_]{2,}%*|<%[=-]?|@@?[A-Z_]{3,}@@?/.test(text);
}
