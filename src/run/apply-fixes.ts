import { lineStartsOf, type Place } from '../erlang/place.ts';
import type { Edit, Fix } from '../rule/rule.ts';
import type { Finding } from './finding.ts';

/** Texts by file, as findings spell the path; undefined for a file that cannot be read. */
export type TextOf = (file: string) => string | undefined;

/** What applying fixes comes to. */
export interface Applied {
  /** The new texts of the files that change. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many of the fixes were applied; the others meet one of these, and may fit the next time. */
  readonly count: number;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The fixes to apply: those that keep behaviour, and with `unsafe` also suggestions. */
export function fixesOf(findings: readonly Finding[], unsafe: boolean): readonly Fix[] {
  return findings.flatMap(({ fix }) => (fix !== undefined && fix.edits.length > 0 && (fix.isSafe || unsafe) ? [fix] : []));
}

/** Applies fixes, each whole or not at all. Where two meet, the one that comes first is applied. */
export function applyFixes(fixes: readonly Fix[], textOf: TextOf): Applied {
  const files = new Map<string, FileEdits | undefined>();
  const editsOf = (file: string) => {
    if (!files.has(file)) {
      const text = textOf(file);
      files.set(file, text === undefined ? undefined : new FileEdits(text));
    }
    return files.get(file);
  };
  let count = 0;
  for (const { edits } of fixes) {
    const placed = edits.map((edit) => ({ edit, into: editsOf(edit.at.file) }));
    const fits = placed.every(({ edit, into }) => into?.accepts(edit) === true);
    if (!fits || meetEachOther(edits)) continue;
    for (const { edit, into } of placed) into?.add(edit);
    count++;
  }
  const texts = new Map<string, string>();
  for (const [file, edits] of files) if (edits?.isChanged) texts.set(file, edits.result);
  return { texts, count };
}

function meetEachOther(edits: readonly Edit[]): boolean {
  const before = (a: Place, b: Place) => a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column);
  return edits.some((edit, index) =>
    edits.slice(index + 1).some(({ at }) => at.file === edit.at.file && !before(edit.at, at) && !before(at, edit.at)),
  );
}

/** The replacements in one file. */
class FileEdits {
  private readonly text: string;
  private readonly lines: Uint32Array;
  private readonly replacements: Replacement[] = [];

  constructor(text: string) {
    this.text = text;
    this.lines = lineStartsOf(text);
  }

  get isChanged(): boolean {
    return this.result !== this.text;
  }

  /** Two insertions at one place meet as well: which is to come first is not known. */
  accepts(edit: Edit): boolean {
    const { start, end } = this.span(edit);
    if (start > end || end > this.text.length) return false;
    return this.replacements.every((other) => end < other.start || other.end < start || isBeside({ start, end }, other));
  }

  add(edit: Edit): void {
    this.replacements.push({ ...this.span(edit), text: this.withLineEnds(edit.text) });
  }

  get result(): string {
    const ordered = [...this.replacements].sort((a, b) => b.start - a.start || b.end - a.end);
    return ordered.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), this.text);
  }

  private span({ at }: Edit): { readonly start: number; readonly end: number } {
    return { start: this.offset(at.line, at.column), end: this.offset(at.endLine, at.endColumn) };
  }

  private offset(line: number, column: number): number {
    return (this.lines[line - 1] ?? this.text.length + 1) + column - 1;
  }

  /** Lines that a fix adds end as the lines of the file do. */
  private withLineEnds(text: string): string {
    return this.text.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
  }
}

/** One ends where the other starts, and neither is empty. */
function isBeside(a: { readonly start: number; readonly end: number }, b: Replacement): boolean {
  if (a.start === a.end || b.start === b.end) return false;
  return a.end === b.start || b.end === a.start;
}
