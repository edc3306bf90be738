/** A half-open range of UTF-16 offsets in the text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Anything that can be pointed at. Lines and columns are 1-based, columns count UTF-16 units, a tab is one column;
 * the end is exclusive. `file` is the path as discovery spells it: relative to the working directory, with `/`.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Offsets at which lines start; line 1 starts at offset 0. Only `\n` ends a line. */
export type LineStarts = Uint32Array;

/** Computes where each line of `text` starts. */
export function lineStartsOf(text: string): LineStarts {
  let count = 1;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) count++;
  const starts = new Uint32Array(count);
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts[line++] = i + 1;
  return starts;
}

/** The 1-based line that holds `offset`. */
export function lineOf(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Turns a span into lines and columns. */
export function placeOf(file: string, starts: LineStarts, span: Span): Place {
  const line = lineOf(starts, span.start);
  const endLine = lineOf(starts, span.end);
  return {
    file,
    line,
    column: span.start - (starts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: span.end - (starts[endLine - 1] ?? 0) + 1,
  };
}

/** Orders places by path, line and column, the order of every report. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
