import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reasonOf } from '../discover/read-error.ts';
import type { Settings } from '../discover/settings.ts';
import { type Baseline, readBaseline } from '../run/baseline.ts';
import { UsageError } from './usage-error.ts';

const defaultName = 'faultline-baseline.json';

/** Absolute path of the baseline: what the settings say, or the usual name beside the configuration file. */
export function baselinePath({ baseline, base }: Settings, root: string): string {
  return baseline ?? join(base ?? root, defaultName);
}

/** The project's baseline, if it has one. One that the settings name must be there. */
export function openBaseline(settings: Settings, root: string): Baseline | undefined {
  const path = baselinePath(settings, root);
  if (settings.baseline === undefined && !existsSync(path)) return undefined;
  const file = relative(root, path).replaceAll('\\', '/');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read the baseline ${file}: ${reasonOf(error)}; faultline baseline create makes one`);
  }
  const content = readBaseline(text);
  if (typeof content === 'string') throw new UsageError(`${file} is no baseline: ${content}`);
  return { ...content, file, text };
}
