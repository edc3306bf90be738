import type { Place } from '../erlang/place.ts';
import { widthOf } from './display-width.ts';
import { visible } from './visible.ts';

/** A line of code and the carets that go under it. */
export interface Frame {
  readonly code: string;
  readonly carets: string;
}

/** Columns of code that are shown of a line; longer ones are cut around the region. */
const frameWidth = 110;
/** Columns that stay in front of a region when the start of its line is cut. */
const leadWidth = 30;
/** What a tab is taken for when a line is measured; it is printed as it is. */
const tabWidth = 8;
const cut = '…';

/** Draws the first line of a region. Tabs stay tabs, above and below, so that the carets stand where the region does. */
export function frameOf(line: string, at: Place): Frame {
  const text = visible(line.trimEnd());
  const start = Math.min(at.column - 1, text.length);
  const end = at.endLine > at.line ? text.length : Math.min(at.endColumn - 1, text.length);
  const { from, to } = windowOf(text, start, end);
  const code = (from > 0 ? cut : '') + text.slice(from, to) + (to < text.length ? cut : '');
  const lead = (from > 0 ? ' ' : '') + repeatWidths(text.slice(from, start), ' ');
  return { code, carets: lead + (repeatWidths(text.slice(start, Math.min(end, to)), '^') || '^') };
}

/** The part of a line that is shown: as much of its start as possible, if the region is still in it. */
function windowOf(text: string, start: number, end: number): { from: number; to: number } {
  const fromStart = advance(text, 0, frameWidth);
  if (fromStart === text.length || end <= fromStart) return { from: 0, to: fromStart };
  const from = retreat(text, start, leadWidth);
  return { from, to: advance(text, from, frameWidth) };
}

/** The offset that is reached from `from` within `width` columns. */
function advance(text: string, from: number, width: number): number {
  let at = from;
  for (let left = width; at < text.length; ) {
    const character = characterAt(text, at);
    left -= columns(character);
    if (left < 0) break;
    at += character.length;
  }
  return at;
}

/** The offset `width` columns before `from`. */
function retreat(text: string, from: number, width: number): number {
  let at = from;
  for (let left = width; at > 0; ) {
    const character = characterAt(text, at - (isLowSurrogate(text, at - 1) ? 2 : 1));
    left -= columns(character);
    if (left < 0) break;
    at -= character.length;
  }
  return at;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

function isLowSurrogate(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function columns(character: string): number {
  return character === '\t' ? tabWidth : widthOf(character);
}

/** `filler` in place of every column, tabs as they are. */
function repeatWidths(text: string, filler: string): string {
  let out = '';
  for (const character of text) out += character === '\t' ? '\t' : filler.repeat(widthOf(character));
  return out;
}
