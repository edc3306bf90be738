import { homedir, tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { depsAreSources, isExcludedFolder } from './excludes.ts';
import { FolderListings } from './folder-listing.ts';
import { IgnoreScope } from './git-ignore.ts';
import { expandBraces } from './globs.ts';
import { childOf, relativeTo } from './paths.ts';
import { readRebarConfig } from './rebar-config.ts';

/** A folder that is read because something in it was named. */
export interface ProjectRoot {
  readonly folder: string;
  /** False for a file that belongs to no project: only its own folder is read. */
  readonly isRecursive: boolean;
}

/** Files that mark the root of a project. */
const buildFiles = ['faultline.toml', 'rebar.config', 'erlang.mk', 'rabbitmq-components.mk', 'mix.exs', 'Emakefile'];
/** An application without a build file is looked for this many folders up. */
const applicationReach = 5;

/** Finds the project around what was named. */
export class ProjectRoots {
  private readonly listings: FolderListings;
  private readonly found = new Map<string, ProjectRoot | undefined>();
  /** Folders so general that no lone `src` or `.git` makes them a project. */
  private readonly wide: ReadonlySet<string>;

  constructor(listings = new FolderListings(), wide: readonly string[] = [homedir(), tmpdir()]) {
    this.listings = listings;
    this.wide = new Set(wide);
  }

  /** The project around a named file. */
  ofFile(path: string): ProjectRoot {
    const folder = dirname(path);
    return this.around(folder) ?? { folder, isRecursive: false };
  }

  /** The project around a named folder, or the folder itself where there is none. */
  ofFolder(folder: string): ProjectRoot {
    return this.around(folder) ?? { folder, isRecursive: true };
  }

  /** Whether the `deps` of `folder` holds applications of the project itself. */
  readsDeps(folder: string): boolean {
    return depsAreSources(this.listings.names(folder)) && !this.gitIgnores(folder, 'deps');
  }

  private around(start: string): ProjectRoot | undefined {
    if (!this.found.has(start)) {
      const folder = this.marked(start) ?? this.application(start);
      this.found.set(start, folder === undefined ? undefined : { folder, isRecursive: true });
    }
    return this.found.get(start);
  }

  /** The nearest folder with a build file or an umbrella's `apps`; a repository counts when it is laid out like one. */
  private marked(start: string): string | undefined {
    for (const folder of this.upwards(start)) {
      if (this.hasBuildFile(folder) || this.isUmbrella(folder, ['apps'])) return this.outermost(folder);
      if (this.names(folder).has('.git')) {
        return this.isUmbrella(folder, ['lib', 'deps', 'applications']) || this.isApplication(folder) ? folder : undefined;
      }
    }
    return undefined;
  }

  /** The umbrella around an umbrella's application, which may have build files of its own. */
  private outermost(folder: string): string {
    if (['.git', 'faultline.toml'].some((name) => this.names(folder).has(name))) return folder;
    for (const above of this.upwards(folder).slice(1)) {
      if (this.isApplicationOf(above, folder)) return this.outermost(above);
      if (this.names(above).has('.git')) break;
    }
    return folder;
  }

  private isApplicationOf(umbrella: string, folder: string): boolean {
    const path = relativeTo(umbrella, folder) ?? '';
    if (this.names(umbrella).has('rebar.config')) {
      return (readRebarConfig(umbrella)?.projectAppDirs ?? []).some((glob) => matchesFolders(glob, path));
    }
    if (/^deps\/[^/]+$/.test(path)) return this.readsDeps(umbrella);
    return this.hasBuildFile(umbrella) && /^(?:apps|lib)\/[^/]+$/.test(path);
  }

  /** The folder that holds the `src` that something lies in, or lies beside. */
  private application(start: string): string | undefined {
    return this.upwards(start)
      .slice(0, applicationReach)
      .find((folder) => this.isApplication(folder));
  }

  private isApplication(folder: string): boolean {
    if (this.listings.holds(folder, 'src', '.app.src') || this.listings.holds(folder, 'ebin', '.app')) return true;
    return dirname(dirname(folder)) !== dirname(folder) && this.listings.holds(folder, 'src', '.erl');
  }

  private isUmbrella(folder: string, parts: readonly string[]): boolean {
    return parts
      .filter((part) => this.names(folder).has(part))
      .some((part) => {
        const applications = childOf(folder, part);
        return [...this.names(applications)].some((name) => this.names(childOf(applications, name)).has('src'));
      });
  }

  private hasBuildFile(folder: string): boolean {
    return buildFiles.some((name) => this.names(folder).has(name));
  }

  /**
   * The folder and those above it that may be the root of the project it belongs to: up to the top of the repository, and
   * not out of a folder of build output or dependencies, which is a world of its own.
   */
  private upwards(start: string): readonly string[] {
    const folders: string[] = [];
    for (let at = start; !this.wide.has(at) && dirname(at) !== at; at = dirname(at)) {
      folders.push(at);
      const isOutside = isExcludedFolder(basename(at)) || (basename(at) === 'deps' && !this.readsDeps(dirname(at)));
      if (isOutside || this.names(at).has('.git')) break;
    }
    return folders;
  }

  private names(folder: string): ReadonlySet<string> {
    return this.listings.names(folder);
  }

  private gitIgnores(folder: string, name: string): boolean {
    return IgnoreScope.in(folder, IgnoreScope.above(folder))?.ignores(childOf(folder, name), true) ?? false;
  }
}

/** Whether a glob of `project_app_dirs` matches a folder: `*` within one name. */
function matchesFolders(glob: string, path: string): boolean {
  return expandBraces(glob).some((plain) => {
    const source = plain
      .replace(/\/+$/, '')
      .replace(/[.+^$()|[\]\\{}]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]');
    return new RegExp(`^${source}$`).test(path);
  });
}
