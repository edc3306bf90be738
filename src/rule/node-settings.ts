import type { KernelSetting } from '../project/kernel-settings.ts';
import { kernelSettingsOf } from '../project/kernel-settings.ts';
import type { Project } from '../project/project.ts';

/** What one file sets of kernel, and what is set anywhere in the project. */
export interface NodeSettings {
  readonly settings: readonly KernelSetting[];
  /** Parameters that some file of the project sets. */
  readonly setSomewhere: ReadonlySet<string>;
}

/** The files of a project that set parameters of kernel. */
export function* nodeSettingsOf(project: Project): Iterable<NodeSettings> {
  const all = kernelSettingsOf(project);
  const setSomewhere = new Set(all.flatMap(({ settings }) => settings.map(({ name }) => name)));
  for (const { settings } of all) yield { settings, setSomewhere };
}

/** The last setting of a parameter in a file, which counts. */
export function settingOf({ settings }: NodeSettings, name: string): KernelSetting | undefined {
  return settings.findLast((setting) => setting.name === name);
}
