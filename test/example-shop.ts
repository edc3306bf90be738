import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The example that users walk through. */
export const shopFolder = join(__dirname, '..', 'examples', 'shop');

export const walkFile = join(shopFolder, 'README.md');

/** The repairs that the walk shows, as unified diffs, in its order. */
export function repairs(): readonly string[] {
  return [...readFileSync(walkFile, 'utf8').matchAll(/^```diff\n(.*?)^```$/gms)].map(([, diff = '']) => diff);
}

/** Copies the shop to a new folder, without what building it there may have left. */
export function copyShop(target: string): void {
  cpSync(shopFolder, target, { recursive: true, filter: (path) => basename(path) !== '_build' });
}

/** Applies all repairs of the walk to a copy of the shop. */
export function repairShop(folder: string): void {
  for (const diff of repairs()) {
    const { status, stderr } = spawnSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: diff, encoding: 'utf8' });
    if (status !== 0) throw new Error(`a repair does not fit: ${stderr}\n${diff}`);
  }
}
