import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { ApplicationDir } from './files.ts';
import { byCodeUnits, childOf, isInside, relativeTo, shownPath } from './paths.ts';
import { type RebarConfig, readRebarConfig } from './rebar-config.ts';
import type { FoundFile } from './walk.ts';

/** Folders whose sub-folders are applications, also within another application's root. */
const umbrellaFolders: ReadonlySet<string> = new Set(['apps', 'lib', 'deps', 'applications', 'plugins']);
/** A resource file is at most this far beneath its application's `src`. */
const resourceDepth = 3;

/** Which applications there are, and which one a file belongs to. */
export class Applications {
  private readonly workingDirectory: string;
  private readonly byRoot = new Map<string, ApplicationDir>();
  private readonly ofFolder = new Map<string, ApplicationDir | undefined>();
  private readonly rebarConfigs = new Map<string, RebarConfig | undefined>();

  /**
   * Finds the applications of discovered files by their layout: around each `.app.src` and `.app`, then around each `src`
   * that has modules and no such file, as with erlang.mk, which makes it.
   */
  constructor(workingDirectory: string, files: readonly FoundFile[]) {
    this.workingDirectory = workingDirectory;
    for (const kind of ['app-src', 'app'] as const) {
      for (const file of files) if (file.kind === kind) this.addResource(file);
    }
    const folders = new Map(files.filter((file) => file.kind === 'erl').map((file) => [dirname(file.absolute), file.project]));
    const outerFirst = [...folders].sort(([a], [b]) => a.split(sep).length - b.split(sep).length);
    for (const [folder, project] of outerFirst) this.addSources(folder, project);
  }

  /** Sorted by name, then root. */
  all(): readonly ApplicationDir[] {
    return [...this.byRoot.values()].sort((a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.root, b.root));
  }

  /** The application that the files of a folder belong to: the nearest one above them. */
  of(folder: string): ApplicationDir | undefined {
    const known = this.ofFolder.get(folder);
    if (known !== undefined || this.ofFolder.has(folder)) return known;
    const above = dirname(folder);
    const found = this.byRoot.get(folder) ?? (above === folder ? undefined : this.of(above));
    this.ofFolder.set(folder, found);
    return found;
  }

  /** What the rebar.config of an umbrella adds to the include path of all its applications. */
  sharedIncludeDirs(projects: readonly string[]): readonly string[] {
    return projects.filter((project) => !this.byRoot.has(project)).flatMap((project) => this.includeDirs(project));
  }

  private addResource(file: FoundFile): void {
    const name = basename(file.absolute).replace(/\.app(?:\.src)?$/, '');
    if (!/^[a-z][\w@.-]*$/.test(name)) return;
    const root = this.rootOfResource(dirname(file.absolute), file.project);
    const known = this.byRoot.get(root);
    if (known !== undefined && (known.name === unversioned(root) || name !== unversioned(root))) return;
    this.add({ name, root, resource: shownPath(this.workingDirectory, file.absolute) });
  }

  private rootOfResource(folder: string, project: string): string {
    if (basename(folder) === 'ebin') return dirname(folder);
    let at = folder;
    for (let depth = 0; depth < resourceDepth && isInside(at, project); depth++, at = dirname(at)) {
      if (basename(at) === 'src' || this.isSourceDir(at)) return dirname(at);
    }
    return folder;
  }

  private isSourceDir(folder: string): boolean {
    const dirs = this.rebarConfig(dirname(folder))?.sourceDirs ?? [];
    return dirs.some((dir) => resolve(dirname(folder), dir) === folder);
  }

  /** The outermost `src` above a folder of modules makes an application, unless that is part of another one. */
  private addSources(folder: string, project: string): void {
    const names = (relativeTo(project, folder) ?? '').split('/');
    for (let i = 0; i < names.length; i++) {
      if (names[i] !== 'src') continue;
      const root = join(project, ...names.slice(0, i));
      const isOwn = this.of(root) === undefined || umbrellaFolders.has(names[i - 2] ?? '');
      if (isOwn && !this.byRoot.has(root)) this.add({ name: unversioned(root), root, ...erlangMkProject(root) });
    }
  }

  private add(application: ApplicationDir): void {
    const includeDirs = this.includeDirs(application.root);
    this.byRoot.set(application.root, includeDirs.length === 0 ? application : { ...application, includeDirs });
    this.ofFolder.clear();
  }

  private includeDirs(folder: string): readonly string[] {
    return (this.rebarConfig(folder)?.includeDirs ?? []).map((dir) => resolve(folder, dir));
  }

  private rebarConfig(folder: string): RebarConfig | undefined {
    if (!this.rebarConfigs.has(folder)) this.rebarConfigs.set(folder, readRebarConfig(folder));
    return this.rebarConfigs.get(folder);
  }
}

/** The folder's name, without the version of `lib/APP-VSN`. */
function unversioned(root: string): string {
  return basename(root).replace(/-\d[\w.]*$/, '');
}

/** The name and start module that an erlang.mk Makefile gives its application; the module is `NAME_app` unless it says. */
function erlangMkProject(root: string): { readonly name?: string; readonly startModule?: string } {
  try {
    const text = readFileSync(childOf(root, 'Makefile'), 'utf8');
    const value = (variable: string) => new RegExp(`^${variable}\\s*[:?]?=\\s*([a-z]\\w*)\\s*$`, 'm').exec(text)?.[1];
    const name = value('PROJECT');
    return name === undefined ? {} : { name, startModule: value('PROJECT_MOD') ?? `${name}_app` };
  } catch {
    return {};
  }
}
