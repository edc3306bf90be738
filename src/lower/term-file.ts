import type { Expr } from '../erlang/expr.ts';
import type { Directive } from '../erlang/module.ts';
import { type LineStarts, lineStartsOf, type Span } from '../erlang/place.ts';
import { Field } from '../parse/kinds.ts';
import type { ErlangParser, ParseFailure } from '../parse/parser.ts';
import { type Refusal, refusalIn } from './consulted.ts';
import { directivesIn } from './directives.ts';
import { ExpressionLowering } from './expressions.ts';
import { MacroTable } from './macros.ts';
import { childrenIn, sourceOfTree } from './source.ts';
import { standIn } from './stand-in.ts';

/** A file of Erlang terms, read into expressions. */
export interface TermFile {
  readonly terms: readonly Expr[];
  readonly lines: LineStarts;
  readonly syntaxErrors: readonly Span[];
  /** Terms nested too deeply to be followed. */
  readonly tooDeep: readonly Span[];
  /** The text holds placeholders of a template language: what they stand for is not known. */
  readonly hasTemplates: boolean;
  /** What OTP would not read though it is well written; nothing is said of templates. */
  readonly refusal?: Refusal;
  /** Comments that speak to faultline, in file order. */
  readonly directives: readonly Directive[];
}

/** Reads a file of terms that each end in a dot: `.app.src`, `.appup`, `sys.config`, `rebar.config`, … */
export function lowerTermFile(text: string, parser: ErlangParser): TermFile | ParseFailure {
  const template = withStandIns(text);
  const hasTemplates = template !== undefined;
  const parsed = parser.parse(template ?? text);
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
    hasTemplates,
    refusal: hasTemplates || parsed.errors.length > 0 ? undefined : refusalIn(text, terms),
    directives: directivesIn(text, parsed.tree),
  };
}

/** What placeholders of template languages look like: `{{x}}`, `${X}`, `<%= x %>`, `@X@`, `%%X%%`. */
const placeholder =
  /\{\{\{\s*[\w.]+\s*\}\}\}|\{\{[\s#/^&]*[\w.]+\s*\}\}|\$\{[^}\n]*\}|<%[=-]?.*?%>|@@?[A-Z_]{3,}@@?|%%[A-Z_]{2,}%%/;

const kept = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\\n]|\\.)*'|%(?!%[A-Z_]{2,}%%).*|\$\\?[^{]/;
const pieces = new RegExp(`(${kept.source})|${placeholder.source}`, 'g');

/**
 * The text, as long as it was, with atoms in the place of placeholders, so that the terms around them can be read; undefined
 * when there are no placeholders, in strings or elsewhere.
 */
function withStandIns(text: string): string | undefined {
  let hasPlaceholder = false;
  const readable = text.replace(pieces, (piece, text?: string) => {
    if (text !== undefined) {
      hasPlaceholder ||= /^["']/.test(text) && (placeholder.test(text) || /%%[A-Z_]{2,}/.test(text));
      return text;
    }
    hasPlaceholder = true;
    return `'${standIn.repeat(piece.length - 2)}'`;
  });
  return hasPlaceholder ? readable : undefined;
}
