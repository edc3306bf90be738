import { type LineStarts, lineStartsOf } from '../erlang/place.ts';
import type { Report } from '../run/finding.ts';
import { maskSecrets } from './secrets.ts';

/** Reads lines of the files of a report. */
export interface SourceLines {
  /** A line without its end and with secrets masked; undefined when there is no such line. */
  line(file: string, line: number): string | undefined;
}

/** Splits each file at most once, and in the order of the report holds on to one at a time. */
export function sourceLines(report: Report): SourceLines {
  let current: { file: string; text: string | undefined; starts: LineStarts } | undefined;
  return {
    line(file, line) {
      if (current?.file !== file) {
        const text = report.sourceOf(file);
        current = { file, text, starts: lineStartsOf(text ?? '') };
      }
      const { text, starts } = current;
      const start = starts[line - 1];
      if (text === undefined || start === undefined) return undefined;
      const end = starts[line] === undefined ? text.length : starts[line] - 1;
      return maskSecrets(file, text.slice(start, text[end - 1] === '\r' ? end - 1 : end));
    },
  };
}
