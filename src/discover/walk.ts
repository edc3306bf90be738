import { closeSync, type Dirent, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isExcludedFolder } from './excludes.ts';
import { isEscriptText, isTermText, kindOfName, sniffedBytes } from './file-kind.ts';
import type { FileKind } from './files.ts';
import { IgnoreScope } from './git-ignore.ts';
import type { PathMatcher } from './globs.ts';
import { byCodeUnits, childOf, isInside } from './paths.ts';
import type { ProjectRoot } from './project-roots.ts';
import { codeOf, reasonOf } from './read-error.ts';

/** A file the walk came to. */
export interface FoundFile {
  readonly absolute: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly mtimeMs: number;
  /** The folder of the project it was found in. */
  readonly project: string;
  /** Other names of the same file: symbolic links to it. */
  readonly aliases: string[];
}

export interface WalkOptions {
  /** What the settings leave out; holds for named files too. */
  readonly isExcluded: PathMatcher;
  /** Whether the `deps` of a folder is entered. */
  readonly readsDeps: (folder: string) => boolean;
}

interface Link {
  readonly absolute: string;
  readonly stats: Stats;
  readonly project: string;
}

/** Collects the files of folders, each once under whatever names it is reached. */
export class Walk {
  /** By real path. */
  readonly files = new Map<string, FoundFile>();
  /** Reason by path. */
  readonly unreadable = new Map<string, string>();
  private readonly options: WalkOptions;
  private readonly seenFolders = new Set<string>();
  private links: Link[] = [];

  constructor(options: WalkOptions) {
    this.options = options;
  }

  /**
   * Reads a folder of a project: all beneath it, or its own files only. Excluded names and what git ignores are left out
   * beneath it; the folder itself is read whatever it is.
   */
  folder(start: string, project: ProjectRoot): void {
    const real = realpath(start);
    if (real === undefined) return;
    this.enter(start, real, project, IgnoreScope.above(start));
  }

  /** Reads one file, unless it was found before; false when it is nothing that faultline reads. */
  file(absolute: string, project: ProjectRoot): boolean {
    const real = realpath(absolute) ?? absolute;
    const known = this.files.get(real);
    if (known !== undefined) {
      if (known.absolute !== absolute) known.aliases.push(absolute);
      return true;
    }
    try {
      return this.add(absolute, real, statSync(absolute), project.folder, true);
    } catch (error) {
      this.unreadable.set(absolute, reasonOf(error));
      return true;
    }
  }

  /**
   * Follows the symbolic links met so far. They come last, so that a file has its own name where it can be reached by it;
   * a link to a folder that holds the link is not followed, nor is one to a folder already read.
   */
  followLinks(): void {
    while (this.links.length > 0) {
      const links = this.links.sort((a, b) => byCodeUnits(a.absolute, b.absolute));
      this.links = [];
      for (const link of links) this.follow(link);
    }
  }

  private follow({ absolute, stats, project }: Link): void {
    const real = realpath(absolute);
    if (real === undefined) return;
    if (stats.isFile()) {
      const known = this.files.get(real);
      if (known === undefined) this.tryAdd(absolute, real, stats, project);
      else known.aliases.push(absolute);
    } else if (isFollowed(real) && ![project, dirname(absolute)].some((path) => isInside(realpath(path) ?? path, real))) {
      this.enter(absolute, real, { folder: project, isRecursive: true }, undefined);
    }
  }

  private enter(folder: string, real: string, project: ProjectRoot, above: IgnoreScope | undefined): void {
    if (this.seenFolders.has(real)) return;
    const entries = this.list(folder);
    if (entries === undefined) return;
    if (project.isRecursive) this.seenFolders.add(real);
    const has = (name: string) => entries.some((entry) => entry.name === name);
    const outer = has('.git') ? undefined : above;
    const scope = has('.gitignore') ? IgnoreScope.in(folder, outer) : outer;
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      if (isFolder ? !project.isRecursive : !mayBeRead(entry)) continue;
      const path = childOf(folder, entry.name);
      if (isFolder) {
        if (this.isEntered(folder, entry.name, path, scope)) this.enter(path, childOf(real, entry.name), project, scope);
      } else if (!scope?.ignores(path, false) && !this.options.isExcluded(path, false)) {
        if (entry.isSymbolicLink()) this.link(path, entry.name, folder, project, scope);
        else this.entry(path, childOf(real, entry.name), project.folder);
      }
    }
  }

  private isEntered(folder: string, name: string, path: string, scope: IgnoreScope | undefined): boolean {
    if (isExcludedFolder(name) || (name === 'deps' && !this.options.readsDeps(folder))) return false;
    return !scope?.ignores(path, true) && !this.options.isExcluded(path, true);
  }

  private link(path: string, name: string, folder: string, project: ProjectRoot, scope: IgnoreScope | undefined): void {
    try {
      const stats = statSync(path);
      const isWanted = stats.isDirectory()
        ? project.isRecursive && this.isEntered(folder, name, path, scope)
        : stats.isFile() && mayHaveKind(name);
      if (isWanted) this.links.push({ absolute: path, stats, project: project.folder });
    } catch (error) {
      const reason = codeOf(error) === 'ENOENT' ? 'a symbolic link that leads nowhere' : reasonOf(error);
      if (kindOfName(name) !== undefined) this.unreadable.set(path, reason);
    }
  }

  private entry(path: string, real: string, project: string): void {
    if (this.files.has(real)) return;
    try {
      this.add(path, real, statSync(path), project, false);
    } catch (error) {
      this.unreadable.set(path, reasonOf(error));
    }
  }

  private tryAdd(absolute: string, real: string, stats: Stats, project: string): void {
    try {
      this.add(absolute, real, stats, project, false);
    } catch (error) {
      this.unreadable.set(absolute, reasonOf(error));
    }
  }

  private add(absolute: string, real: string, stats: Stats, project: string, isNamed: boolean): boolean {
    const kind = kindOfFile(absolute, stats, isNamed);
    if (kind === undefined) return false;
    if (!stats.isFile()) {
      this.unreadable.set(absolute, 'not a regular file');
      return true;
    }
    this.files.set(real, { absolute, kind, size: stats.size, mtimeMs: stats.mtimeMs, project, aliases: [] });
    return true;
  }

  private list(folder: string): readonly Dirent[] | undefined {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.unreadable.set(folder, reasonOf(error));
      return undefined;
    }
  }
}

/** Whether an entry that is no folder is worth a second look, by its name. Hidden ones are locks and leftovers of editors. */
function mayBeRead(entry: Dirent): boolean {
  if (entry.name.startsWith('.')) return false;
  return entry.isSymbolicLink() || (entry.isFile() ? mayHaveKind(entry.name) : kindOfName(entry.name) !== undefined);
}

function mayHaveKind(name: string): boolean {
  return kindOfName(name) !== undefined || !name.includes('.');
}

/** Files without an extension are looked into when they are programs, or were named. */
function kindOfFile(path: string, stats: Stats, isNamed: boolean): FileKind | undefined {
  const kind = kindOfName(basename(path));
  if (kind === 'config') return !stats.isFile() || isTermText(beginningOf(path)) ? kind : undefined;
  if (kind !== undefined || !stats.isFile()) return kind;
  const mayBeScript = isNamed || (stats.mode & 0o111) !== 0;
  return mayBeScript && isEscriptText(beginningOf(path)) ? 'escript' : undefined;
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(sniffedBytes);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, sniffedBytes, 0));
  } finally {
    closeSync(file);
  }
}

/** Links out of the project are followed to folders of some precise place, not to `/usr` or what the kernel makes up. */
function isFollowed(real: string): boolean {
  return dirname(dirname(real)) !== dirname(real) && !/^\/(?:proc|sys|dev)\//.test(real);
}

function realpath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
