import { resolve } from 'node:path';
import type { Place } from '../erlang/place.ts';
import type { Finding } from '../run/finding.ts';
import { Git } from './git.ts';
import { UsageError } from './usage-error.ts';

/** Lines from `first` on, `last` included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

const whole: Lines = { first: 1, last: Number.POSITIVE_INFINITY };

/** The lines that differ between a revision and the work tree. */
export class ChangedLines {
  /** By absolute path. */
  private readonly files: ReadonlyMap<string, readonly Lines[]>;
  private readonly root: string;

  private constructor(root: string, files: ReadonlyMap<string, readonly Lines[]>) {
    this.root = root;
    this.files = files;
  }

  /**
   * What has changed since this branch left `revision`: what a pull request shows. Files that git does not know count
   * whole.
   */
  static since(revision: string, root: string): ChangedLines {
    const git = new Git(root, '--since');
    const top = git.top();
    if (!git.isCommit(revision)) throw new UsageError(`--since: no such revision: ${revision}`);
    const base = git.text('merge-base', revision, 'HEAD').trim();
    const diff = git.text(
      '-c',
      'core.quotePath=false',
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--no-renames',
      '--diff-filter=d',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      base,
    );
    const files = new Map<string, Lines[]>();
    for (const [file, lines] of hunksIn(diff)) files.set(resolve(top, file), lines);
    const unknown = git.text('ls-files', '--others', '--exclude-standard', '--full-name', '-z', top);
    for (const file of unknown.split('\0')) if (file !== '') files.set(resolve(top, file), [whole]);
    return new ChangedLines(root, files);
  }

  /** Whether a finding speaks of a changed line: by its own place, or by one that belongs to its story. */
  touches({ at, related }: Finding): boolean {
    return [at, ...related.map((each) => each.at)].some((place) => this.holds(place));
  }

  private holds({ file, line, endLine }: Place): boolean {
    const lines = this.files.get(resolve(this.root, file)) ?? [];
    return lines.some(({ first, last }) => line <= last && endLine >= first);
  }
}

/** The new lines of each file in a diff without context. A hunk that only removes touches the line before and the one after. */
export function hunksIn(diff: string): ReadonlyMap<string, Lines[]> {
  const files = new Map<string, Lines[]>();
  let current: Lines[] | undefined;
  let left = 0;
  for (const line of diff.split('\n')) {
    // Lines of a hunk may look like headers.
    if (left > 0 && /^[-+\\]/.test(line)) {
      if (!line.startsWith('\\')) left--;
      continue;
    }
    if (line.startsWith('diff --git ')) current = undefined;
    const name = /^\+\+\+ (?:"b\/(.*)"|b\/(.*?))\t?$/.exec(line);
    if (name !== null) {
      current = [];
      files.set(name[1] === undefined ? (name[2] ?? '') : unquoted(name[1]), current);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || current === undefined) continue;
    const [removed, start, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = removed + added;
    current.push(added === 0 ? { first: start, last: start + 1 } : { first: start, last: start + added - 1 });
  }
  return files;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** A name as git writes it between quotes: C's escapes, bytes in octal. */
function unquoted(name: string): string {
  const bytes = name.replaceAll(/\\([0-7]{3}|.)/g, (_, code: string) =>
    /^[0-7]{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return /[\x80-\xff]/.test(bytes) && !/[^\0-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}
