import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Applications } from './applications.ts';
import { kindOfName } from './file-kind.ts';
import type { Discovery, SkippedFile } from './files.ts';
import { literalPath, matcherOf, type PathMatcher } from './globs.ts';
import { type NamedPath, namedPaths } from './named-paths.ts';
import { byCodeUnits, isInside, shownPath } from './paths.ts';
import { type ProjectRoot, ProjectRoots } from './project-roots.ts';
import { Reported } from './reported.ts';
import type { Settings } from './settings.ts';
import { SourceFiles } from './source-files.ts';
import { type FoundFile, Walk } from './walk.ts';

/** What to look for, and where. */
export interface DiscoverOptions {
  /** Absolute path of the working directory. */
  readonly root: string;
  /** Files, folders and globs whose findings are wanted, relative to the root or absolute; empty means the root. */
  readonly paths?: readonly string[];
  readonly settings: Settings;
  /** Of what was named, only these files are reported; relative to the root or absolute. */
  readonly reportOnly?: readonly string[];
  /** Texts that stand in for what is on disk, by absolute path; these files need not exist. */
  readonly overlay?: ReadonlyMap<string, string>;
}

/**
 * Finds the files of the project around what was named, sorts them by kind and place, and finds their applications.
 * What was named says which files are reported; the others are read because rules need the whole project.
 */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const { settings, overlay = new Map<string, string>() } = options;
  const root = resolve(options.root);
  const paths = options.paths === undefined || options.paths.length === 0 ? ['.'] : options.paths;
  const named = await namedPaths(root, paths, (absolute) => overlay.has(absolute));
  const base = settings.base ?? root;
  const isExcluded = exclusion(settings, base);
  const roots = new ProjectRoots();
  const walk = new Walk({ isExcluded, readsDeps: (folder) => roots.readsDeps(folder) });
  const projects = projectsAround(named.found, roots);
  const projectRoots = projects.map((project) => project.folder);
  for (const project of projects) walk.folder(project.folder, project);
  const skipped = readNamed(walk, named.found, { roots, isExcluded, overlay });
  readIncluded(walk, settings.include, { base, projects, isExcluded });
  walk.followLinks();
  const files = [...walk.files.values(), ...standIns(overlay, walk, projects, isExcluded)].sort((a, b) =>
    byCodeUnits(a.absolute, b.absolute),
  );
  const applications = new Applications(root, files);
  const reported = new Reported(root, named.found, options.reportOnly);
  const describe = new SourceFiles(root, applications, reported);
  const unreadable = [...walk.unreadable].filter(([path]) => reported.includes(path));
  return {
    root,
    files: files.map((file) => describe.sourceFile(file)).sort((a, b) => byCodeUnits(a.path, b.path)),
    applications: applications.all(),
    includeDirs: [...new Set([...settings.includeDirs, ...applications.sharedIncludeDirs(projectRoots), ...projectRoots])],
    missing: named.missing,
    unreadable: [...unreadable, ...named.unreadable]
      .map(([path, reason]) => ({ path: shownPath(root, path), reason }))
      .sort((a, b) => byCodeUnits(a.path, b.path)),
    projectRoots,
    skipped: skipped.map(({ path, reason }) => ({ path: shownPath(root, path), reason })),
  };
}

/** The projects around what was named, the outer ones first; one that is wholly read with another counts once. */
function projectsAround(named: readonly NamedPath[], roots: ProjectRoots): readonly ProjectRoot[] {
  const projects = new Map<string, ProjectRoot>();
  for (const { absolute, isFolder } of named) {
    const project = isFolder ? roots.ofFolder(absolute) : roots.ofFile(absolute);
    if (projects.get(project.folder)?.isRecursive !== true) projects.set(project.folder, project);
  }
  return [...projects.values()].sort((a, b) => byCodeUnits(a.folder, b.folder));
}

interface NamedContext {
  readonly roots: ProjectRoots;
  readonly isExcluded: PathMatcher;
  readonly overlay: ReadonlyMap<string, string>;
}

/** Reads what was named and lies where a project's walk does not go: in excluded folders, or ignored by git. */
function readNamed(walk: Walk, named: readonly NamedPath[], context: NamedContext): readonly SkippedFile[] {
  const skipped: SkippedFile[] = [];
  for (const { absolute, isFolder } of named) {
    if (context.isExcluded(absolute, isFolder)) {
      skipped.push({ path: absolute, reason: 'excluded' });
    } else if (isFolder) {
      walk.folder(absolute, context.roots.ofFolder(absolute));
    } else if (context.overlay.has(absolute)) {
      if (kindOfName(basename(absolute)) === undefined) skipped.push({ path: absolute, reason: 'unknown-kind' });
    } else if (!walk.file(absolute, context.roots.ofFile(absolute))) {
      skipped.push({ path: absolute, reason: 'unknown-kind' });
    }
  }
  return skipped;
}

interface IncludeContext {
  readonly base: string;
  readonly projects: readonly ProjectRoot[];
  readonly isExcluded: PathMatcher;
}

/** Reads what `include` spells out, though it may be excluded by default. */
function readIncluded(walk: Walk, globs: readonly string[], { base, projects, isExcluded }: IncludeContext): void {
  for (const glob of globs) {
    const path = resolve(base, literalPath(glob));
    const project = projects.find((candidate) => candidate.isRecursive && isInside(path, candidate.folder));
    const stats = project === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (project === undefined || stats === undefined || isExcluded(path, stats.isDirectory())) continue;
    if (stats.isDirectory()) walk.folder(path, project);
    else walk.file(path, project);
  }
}

/** Files of the overlay that are not on disk, where the projects would hold them. */
function standIns(
  overlay: ReadonlyMap<string, string>,
  walk: Walk,
  projects: readonly ProjectRoot[],
  isExcluded: PathMatcher,
): readonly FoundFile[] {
  if (overlay.size === 0) return [];
  const onDisk = new Set([...walk.files.values()].flatMap((file) => [file.absolute, ...file.aliases]));
  return [...overlay].flatMap(([absolute, text]) => {
    const kind = kindOfName(basename(absolute));
    const project = projects.find(({ folder, isRecursive }) =>
      isRecursive ? isInside(absolute, folder) : dirname(absolute) === folder,
    );
    if (kind === undefined || project === undefined || onDisk.has(absolute) || isExcluded(absolute, false)) return [];
    return [{ absolute, kind, size: Buffer.byteLength(text), mtimeMs: 0, project: project.folder, aliases: [] }];
  });
}

/** `exclude` leaves out; a non-empty `include` leaves out all files it does not match. */
function exclusion(settings: Settings, base: string): PathMatcher {
  const excludes = matcherOf(base, settings.exclude);
  const includes = matcherOf(base, settings.include);
  const narrows = settings.include.length > 0;
  return (path, isFolder) => excludes(path, isFolder) || (narrows && !isFolder && !includes(path, false));
}
