import type { NodeSetting } from '../otp/node-settings.ts';
import type { Project } from '../project/project.ts';

/** What one file sets of kernel, and what is set anywhere in the project. */
export interface NodeSettings {
  readonly settings: readonly NodeSetting[];
  /** Parameters of kernel that some file of the project sets. */
  readonly setSomewhere: ReadonlySet<string>;
}

/** The files of a project that set parameters of kernel. */
export function* nodeSettingsOf(project: Project): Iterable<NodeSettings> {
  const all = settingsByFile(project).map((settings) => settings.filter(({ application }) => application === 'kernel'));
  const setSomewhere = new Set(all.flat().map(({ name }) => name));
  for (const settings of all) if (settings.length > 0) yield { settings, setSomewhere };
}

/** What nodes' arguments and configuration files set, file by file. */
export function settingsByFile(project: Project): readonly (readonly NodeSetting[])[] {
  const configs = project.termFiles.filter(({ kind }) => kind === 'sys-config' || kind === 'config');
  return [...project.arguments, ...configs].map((source) => project.settingsOf(source));
}

/** The last setting of a parameter in a file, which counts. */
export function settingOf({ settings }: NodeSettings, name: string): NodeSetting | undefined {
  return settings.findLast((setting) => setting.name === name);
}
