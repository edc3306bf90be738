import { posix } from 'node:path';
import type { Place } from '../erlang/place.ts';

/** The name that stands for the folder all paths are relative to. */
export const rootId = 'SRCROOT';

/** More than this of a line tells nobody anything. */
const longestRegion = 200;

/** A file relative to the root; a path outside of it climbs up, so that no report says where the root is. */
export function artifactLocation(file: string, root: string) {
  const relative = posix.isAbsolute(file) ? posix.relative(root.replaceAll('\\', '/'), file) : file;
  const uri = relative.split('/').map(encodeSegment).join('/');
  return { uri, uriBaseId: rootId };
}

/** `encodeURIComponent`, which refuses halves of surrogate pairs. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment, 'utf8').toString('utf8'));
}

/**
 * The part of a region that is on its first line, with its code: GitHub shows an alert in a pull request only if all its
 * lines are part of the change.
 */
export function regionOf(at: Place, line: string | undefined) {
  const start = { startLine: at.line, startColumn: at.column };
  const isOneLine = at.endLine === at.line;
  if (line === undefined) return isOneLine ? { ...start, endLine: at.line, endColumn: at.endColumn } : start;
  const from = Math.min(at.column - 1, line.length);
  const to = isOneLine ? Math.min(at.endColumn - 1, line.length) : line.trimEnd().length;
  const end = Math.min(Math.max(to, from + 1), from + longestRegion, line.length);
  const region = { ...start, endLine: at.line, endColumn: Math.max(end + 1, at.column) };
  const snippet = line.slice(from, end);
  return snippet === '' ? region : { ...region, snippet: { text: snippet } };
}

/** A region as it is, for fixes. */
export function exactRegionOf({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
