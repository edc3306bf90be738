import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { childOf, relativeTo } from './paths.ts';

/** The `.gitignore` files that hold in one folder: its own, and those of the folders above it in the repository. */
export class IgnoreScope {
  private readonly folder: string;
  private readonly rules: Ignore;
  private readonly above: IgnoreScope | undefined;

  private constructor(folder: string, rules: Ignore, above: IgnoreScope | undefined) {
    this.folder = folder;
    this.rules = rules;
    this.above = above;
  }

  /** What holds in `folder` by the files above it. Outside a git repository, and where they ignore it as a whole: nothing. */
  static above(folder: string): IgnoreScope | undefined {
    const folders: string[] = [];
    for (let at = folder; !existsSync(childOf(at, '.git')); at = dirname(at)) {
      if (dirname(at) === at) return undefined;
      folders.unshift(dirname(at));
    }
    const scope = folders.reduce<IgnoreScope | undefined>((outer, at) => IgnoreScope.in(at, outer), undefined);
    const path = [...folders.slice(1), folder];
    return path.some((at) => scope?.ignores(at, true)) ? undefined : scope;
  }

  /** What holds in `folder`, given what holds above it. */
  static in(folder: string, above: IgnoreScope | undefined): IgnoreScope | undefined {
    const text = readText(childOf(folder, '.gitignore'));
    return text === undefined ? above : new IgnoreScope(folder, ignore({ ignorecase: false }).add(text), above);
  }

  /** Whether git would leave out `path`, whose folder it does not leave out. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let scope: IgnoreScope | undefined = this; scope !== undefined; scope = scope.above) {
      const relative = relativeTo(scope.folder, path);
      if (relative === undefined || relative === '') continue;
      const { ignored, unignored } = scope.rules.test(isFolder ? `${relative}/` : relative);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
