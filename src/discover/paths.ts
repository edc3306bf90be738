import { sep } from 'node:path';

/** Whether `path` is `folder` or lies beneath it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(withSeparator(folder));
}

/** `folder/name`, without the cost of normalising. */
export function childOf(folder: string, name: string): string {
  return withSeparator(folder) + name;
}

/** The path of something inside `folder`, with `/` between the names; undefined when it lies outside. */
export function relativeTo(folder: string, path: string): string | undefined {
  if (path === folder) return '';
  const prefix = withSeparator(folder);
  return path.startsWith(prefix) ? withSlashes(path.slice(prefix.length)) : undefined;
}

/** The name of a file in every output: relative to the working directory, absolute when it lies outside. */
export function shownPath(root: string, path: string): string {
  return relativeTo(root, path) || withSlashes(path);
}

/** Order by code units: the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
