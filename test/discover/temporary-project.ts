import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DiscoverOptions, discover } from '../../src/discover/discover.ts';
import type { Discovery } from '../../src/discover/files.ts';
import { defaultSettings, type Settings } from '../../src/discover/settings.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed when the test file is done. A name that ends in `/` is an empty folder. */
export function temporaryProject(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-discover-')));
  folders.push(root);
  addFiles(root, files);
  return root;
}

export function addFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, text);
  }
}

/** Empty files of these names. */
export function empty(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** Discovers in a folder, with some settings changed. */
export function discoverIn(
  root: string,
  options: Partial<Omit<DiscoverOptions, 'settings'>> & { readonly settings?: Partial<Settings> } = {},
): Promise<Discovery> {
  return discover({ root, ...options, settings: { ...defaultSettings, ...options.settings } });
}

/** The paths found. */
export function paths(found: Discovery): readonly string[] {
  return found.files.map((file) => file.path);
}

/** The paths found whose findings are wanted. */
export function reported(found: Discovery): readonly string[] {
  return found.files.filter((file) => file.isReported).map((file) => file.path);
}
