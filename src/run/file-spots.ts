import type { Directive, Module } from '../erlang/module.ts';
import { type LineStarts, lineOf, type Place, placeOf, type Span } from '../erlang/place.ts';
import { detach } from '../lower/detach.ts';
import type { LineRange, PlacedDirective, SourceError } from './file-record.ts';

/** A text with what was not understood in it. */
export interface ErrorSource {
  readonly file: string;
  readonly text: string;
  readonly lines: LineStarts;
  readonly syntaxErrors: readonly Span[];
  readonly tooDeep: readonly Span[];
}

/** Where a file was not understood, in file order. */
export function syntaxErrorsIn(source: ErrorSource): SourceError[] {
  const { syntaxErrors, tooDeep } = source;
  const all = [
    ...syntaxErrors.map((span) => ({ span, isTooDeep: false })),
    ...tooDeep.map((span) => ({ span, isTooDeep: true })),
  ];
  all.sort((a, b) => a.span.start - b.span.start);
  return all.map(({ span, isTooDeep }) => ({ at: firstLineOf(source, span), isTooDeep }));
}

/** An error may reach over many lines; what there is to see is where it begins. */
function firstLineOf({ file, text, lines }: ErrorSource, { start, end }: Span): Place {
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  return placeOf(file, lines, { start, end: Math.max(start, Math.min(end, lineEnd)) });
}

/** Comments that speak to faultline, with their lines. */
export function placeDirectives(directives: readonly Directive[], file: string, lines: LineStarts): PlacedDirective[] {
  return directives.map((directive) => ({
    at: placeOf(file, lines, directive),
    text: detach(directive.text),
    isAlone: directive.isAlone,
  }));
}

/** Where a module has test code. */
export function testLinesOf(module: Module): LineRange[] {
  const spans = [...module.testRegions, ...module.functions.filter((fn) => fn.isTest)];
  return spans.map((span) => ({ from: lineOf(module.lines, span.start), to: lineOf(module.lines, span.end) }));
}
