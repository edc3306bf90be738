import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { ApplicationHeaders, HeaderPaths } from './header-paths.ts';
import { isInside, relativeTo } from './paths.ts';

/**
 * Finds headers as the compiler would: beside the including file, then along the include path; `-include_lib` by the name
 * of an application. What build files of other kinds add to the path is unknown, so a header that is nowhere on it is
 * taken from wherever the project has one of that name, if that is one place only. Folders are listed once and remembered.
 */
export class HeaderResolver {
  private readonly paths: HeaderPaths;
  private readonly applications: readonly ApplicationHeaders[];
  private readonly headers: ReadonlyMap<string, readonly string[]>;
  private readonly known: ReadonlySet<string>;
  private readonly listings = new Map<string, ReadonlySet<string>>();
  private readonly answers = new Map<string, string | undefined>();

  constructor(paths: HeaderPaths) {
    this.paths = paths;
    this.applications = [...paths.applications].sort((a, b) => b.root.length - a.root.length);
    this.headers = byName(paths.headers);
    this.known = new Set(paths.headers);
  }

  /** Absolute path of the header that `-include("name")` or `-include_lib("name")` in `fromFile` reaches, or undefined. */
  resolve(fromFile: string, include: string, isLib: boolean): string | undefined {
    const key = [dirname(fromFile), include, isLib].join('\0');
    if (!this.answers.has(key)) this.answers.set(key, this.search(fromFile, include, isLib));
    return this.answers.get(key);
  }

  private search(fromFile: string, include: string, isLib: boolean): string | undefined {
    if (include === '' || include.includes('\0')) return undefined;
    if (isAbsolute(include)) return this.exists(include) ? include : undefined;
    const found = this.first(this.searchPath(fromFile).map((folder) => resolve(folder, include)));
    if (found !== undefined) return found;
    return isLib ? this.inLibrary(fromFile, include) : this.elsewhere(fromFile, include);
  }

  private searchPath(fromFile: string): readonly string[] {
    const application = this.applicationOf(fromFile);
    const root = application?.root ?? rootByLayout(dirname(fromFile));
    const ofRoot = root === undefined ? [] : [join(root, 'include'), join(root, 'src'), root];
    return [dirname(fromFile), ...ofRoot, ...(application?.includeDirs ?? []), ...this.paths.includeDirs];
  }

  /** The discovered application a file lies in, or the one of a library, which may be a folder of the project. */
  private applicationOf(file: string): ApplicationHeaders | undefined {
    const discovered = this.applications.find((candidate) => isInside(file, candidate.root));
    const library = this.paths.libraries.find((folder) => isInside(file, folder));
    if (library === undefined || library.length < (discovered?.root.length ?? 0)) return discovered;
    const [name = ''] = (relativeTo(library, file) ?? '').split('/');
    return { name, root: join(library, name), includeDirs: [] };
  }

  /** `APP/include/name.hrl`, in a discovered application, else in a library. */
  private inLibrary(fromFile: string, include: string): string | undefined {
    const slash = include.indexOf('/');
    if (slash <= 0) return this.elsewhere(fromFile, include);
    const name = include.slice(0, slash);
    const rest = include.slice(slash + 1);
    const discovered = this.applications
      .filter((application) => application.name === name)
      .sort((a, b) => commonLength(b.root, fromFile) - commonLength(a.root, fromFile));
    const roots = [...discovered.map((application) => application.root), ...this.libraryRoots(name)];
    return this.first(roots.map((root) => resolve(root, rest)));
  }

  private libraryRoots(name: string): readonly string[] {
    return this.paths.libraries.flatMap((library) => {
      const names = [...this.list(library)].filter((entry) => entry === name || isVersionOf(entry, name));
      return names.sort(newestFirst).map((entry) => join(library, entry));
    });
  }

  /** A relative path into another application, else the one discovered header of that name. */
  private elsewhere(fromFile: string, include: string): string | undefined {
    const upwards = /^(?:\.\.\/)+([^./].*)$/.exec(include)?.[1];
    const inOther = upwards?.includes('/') ? this.inLibrary(fromFile, upwards) : undefined;
    if (inOther !== undefined) return inOther;
    const ending = `${sep}${include.replace(/^(?:\.\.?\/)+/, '')}`;
    const named = (this.headers.get(basename(include)) ?? []).filter((path) => path.endsWith(ending));
    const application = this.applicationOf(fromFile);
    const own = application === undefined ? [] : named.filter((path) => isInside(path, application.root));
    if (own.length > 0) return own.length === 1 ? own[0] : undefined;
    return named.length === 1 ? named[0] : undefined;
  }

  private first(candidates: readonly string[]): string | undefined {
    return candidates.find((path) => this.exists(path));
  }

  private exists(path: string): boolean {
    return this.known.has(path) || this.list(dirname(path)).has(basename(path));
  }

  private list(folder: string): ReadonlySet<string> {
    let names = this.listings.get(folder);
    if (names === undefined) {
      names = namesIn(folder);
      this.listings.set(folder, names);
    }
    return names;
  }
}

function byName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const same = found.get(basename(path));
    if (same === undefined) found.set(basename(path), [path]);
    else same.push(path);
  }
  return found;
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}

/** The application's root for a file of a library: what holds its `include`, `src` or `test`. */
function rootByLayout(folder: string): string | undefined {
  return ['include', 'src', 'test'].includes(basename(folder)) ? dirname(folder) : undefined;
}

function isVersionOf(entry: string, name: string): boolean {
  return entry.startsWith(`${name}-`) && /^\d[\w.]*$/.test(entry.slice(name.length + 1));
}

function newestFirst(a: string, b: string): number {
  const [left, right] = [a, b].map((entry) => (/-(\d[\w.]*)$/.exec(entry)?.[1] ?? '').split('.'));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
    const difference = Number.parseInt(right?.[i] ?? '-1', 10) - Number.parseInt(left?.[i] ?? '-1', 10);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How many folders from the top two paths share. */
function commonLength(a: string, b: string): number {
  const left = a.split(sep);
  const right = b.split(sep);
  const differing = left.findIndex((name, i) => name !== right[i]);
  return differing === -1 ? left.length : differing;
}
