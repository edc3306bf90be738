import { basename, relative } from 'node:path';
import { kindOfName } from '../discover/file-kind.ts';
import { decodeText } from '../parse/source-text.ts';
import { Git } from './git.ts';

/** The files of a commit to be. */
export interface Staged {
  /** Absolute paths of the files that are added or changed. */
  readonly files: readonly string[];
  /** By absolute path, the staged text of every file whose text on disk is another. */
  readonly overlay: ReadonlyMap<string, string>;
}

/**
 * What is staged in the repository around `root`. The other tracked files too are judged as they are staged, so that the
 * commit is judged and not what is half done beside it.
 */
export function stagedFiles(root: string): Staged {
  const git = new Git(root, '--staged');
  const top = git.top();
  const files = git.paths('diff', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=ACMT');
  const dirty = git.paths('diff', '--name-only', '-z', '--no-renames', '--diff-filter=MDT');
  const overlay = new Map<string, string>();
  for (const path of dirty) {
    if (!isRead(path)) continue;
    const bytes = git.run('cat-file', 'blob', `:${relative(top, path).replaceAll('\\', '/')}`);
    if (!bytes.includes(0)) overlay.set(path, decodeText(bytes));
  }
  return { files, overlay };
}

/** Files that faultline may read; of others the staged content is of no interest. */
function isRead(path: string): boolean {
  return kindOfName(basename(path)) !== undefined;
}
