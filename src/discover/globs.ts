import ignore from 'ignore';
import { relativeTo } from './paths.ts';

/** Whether a path is matched by any of some globs. */
export type PathMatcher = (absolute: string, isFolder: boolean) => boolean;

/**
 * Globs as in `.gitignore` (`*`, `**`, `?`, `[…]`; a name without `/` matches at any depth; a folder stands for all in it),
 * and alternatives in braces besides. They match nothing outside `base`.
 */
export function matcherOf(base: string, globs: readonly string[]): PathMatcher {
  if (globs.length === 0) return () => false;
  const rules = ignore({ ignorecase: false }).add(globs.flatMap(expandBraces).map((glob) => glob.replace(/^(!?)\.\//, '$1/')));
  return (absolute, isFolder) => {
    const path = relativeTo(base, absolute);
    if (path === undefined || path === '') return false;
    return rules.ignores(isFolder ? `${path}/` : path);
  };
}

/** The names in front of a glob's first wildcard, `/`-separated; empty when the glob begins with one. */
export function literalPath(glob: string): string {
  const names = glob.replace(/^\.?\//, '').split('/');
  const wild = names.findIndex((name) => /[*?[\]{}!\\]/.test(name));
  return (wild === -1 ? names : names.slice(0, wild)).filter((name) => name !== '').join('/');
}

/** `a.{erl,hrl}` is `a.erl` and `a.hrl`; braces may nest. */
export function expandBraces(glob: string): readonly string[] {
  const open = glob.indexOf('{');
  const parts = open === -1 ? undefined : alternatives(glob, open);
  if (parts === undefined) return [glob];
  const { choices, rest } = parts;
  return choices.flatMap((choice) => expandBraces(glob.slice(0, open) + choice + rest));
}

function alternatives(glob: string, open: number): { choices: readonly string[]; rest: string } | undefined {
  const choices: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < glob.length; i++) {
    const c = glob[i];
    if (c === '{') depth++;
    else if (c === '}') depth--;
    if ((c === ',' && depth === 1) || depth === 0) {
      choices.push(glob.slice(start, i));
      start = i + 1;
    }
    if (depth === 0) return { choices, rest: glob.slice(i + 1) };
  }
  return undefined;
}
