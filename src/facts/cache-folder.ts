import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs keep what they can make again: `XDG_CACHE_HOME`, or its default. */
export function userCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const set = environment.XDG_CACHE_HOME;
  return join(set?.startsWith('/') ? set : join(homedir(), '.cache'), 'faultline');
}

/** The folder that holds what is cached about one working directory. */
export function projectCacheFolder(base: string, root: string): string {
  return join(base, shortHash(root));
}

/** A name for a combination of things that shape what is cached. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** How the build begins the bundle: with a hash of all the rest. */
const buildLine = /^\/\/ build ([0-9a-f]+)\n/;
const buildLineBytes = 80;

/** Identifies the running program, grammar and rules: the bundle's build; undefined when it runs from its sources. */
export function programBuild(): string | undefined {
  const program = openSync(__filename, 'r');
  try {
    const head = Buffer.alloc(buildLineBytes);
    return buildLine.exec(head.toString('latin1', 0, readSync(program, head, 0, buildLineBytes, 0)))?.[1];
  } finally {
    closeSync(program);
  }
}

const monthMs = 30 * 24 * 60 * 60 * 1000;

/** Removes what is kept of working directories that nobody has analysed for a month. */
export function forgetOldProjects(base: string, now: number): void {
  try {
    for (const name of readdirSync(base)) {
      const folder = join(base, name);
      if (/^[0-9a-f]{24}$/.test(name) && statSync(folder).mtimeMs < now - monthMs)
        rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    // Another run may be at it too.
  }
}

/** How many files of each kind are worth keeping: one per combination of settings and named paths in recent use. */
const keptFiles: Readonly<Record<string, number>> = { '.pack': 3, '.run': 12 };
const draftLifetimeMs = 60 * 60 * 1000;

/** Removes all but the newest files of each kind, and drafts that a killed run left. */
export function pruneCacheFolder(folder: string, now: number): void {
  try {
    const files = readdirSync(folder).map((name) => ({
      path: join(folder, name),
      mtimeMs: statSync(join(folder, name)).mtimeMs,
    }));
    files.sort((a, b) => b.mtimeMs - a.mtimeMs);
    const drafts = files.filter((file) => file.path.endsWith('.tmp') && file.mtimeMs < now - draftLifetimeMs);
    const old = Object.entries(keptFiles).flatMap(([extension, kept]) =>
      files.filter((file) => file.path.endsWith(extension)).slice(kept),
    );
    for (const file of [...drafts, ...old]) rmSync(file.path, { force: true });
  } catch {
    // Another run may be pruning too.
  }
}
