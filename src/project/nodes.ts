import { comparePlaces } from '../erlang/place.ts';
import { absent, type Fact, unclear } from '../erlang/value.ts';
import type { TermFileFacts } from '../facts/facts.ts';
import { applicationConfigsIn, includedConfigsIn } from '../otp/node-config.ts';
import type { NodeSetting } from '../otp/node-settings.ts';
import type { ReleaseOptions } from '../otp/release-options.ts';
import { termsIn } from '../otp/term-source.ts';
import type { VmArgs, VmFlag } from '../otp/vm-args.ts';
import type { Project } from './project.ts';

/** A configuration file as a node reads it. */
export interface NodeConfigFile {
  readonly source: TermFileFacts;
  /** It is read as `sys.config`, which may name other files; undefined where that cannot be known. */
  readonly isSys: boolean | undefined;
  readonly settings: readonly NodeSetting[];
}

/** A node that the files of a project configure. */
export interface NodeConfiguration {
  /** The release it is a node of, and the profile of rebar3 that makes it; absent for files that no release names. */
  readonly release?: ReleaseOptions;
  /** What tells it from the others: `prod` of `prod.vm.args`, or the folder of its files. */
  readonly label: string;
  /** Absent when no arguments are known for it: what they are, nobody can tell. */
  readonly vmArgs?: VmArgs;
  /** What its arguments set. */
  readonly argumentSettings: readonly NodeSetting[];
  /** In the order in which the node reads them. */
  readonly configs: readonly NodeConfigFile[];
}

/** The nodes of a project: those of its releases first, then those of files that stand alone. */
export function nodesOf(project: Project): readonly NodeConfiguration[] {
  const files = new ConfigurationFiles(project);
  const nodes: NodeConfiguration[] = [];
  const argumentSettings = (vmArgs: VmArgs | undefined) => (vmArgs === undefined ? [] : project.settingsOf(vmArgs));
  for (const release of project.releases) {
    const folder = folderOf(release.file);
    const vmArgs = files.arguments(folder, release.vmArgs, 'config/vm.args');
    const sysConfig = files.config(folder, release.sysConfig, 'config/sys.config');
    const isKnown = nodes.some(
      (node) =>
        node.release?.name.name === release.name.name &&
        node.vmArgs === vmArgs &&
        (sysConfig === undefined ? node.configs.length === 0 : node.configs.some(({ source }) => source === sysConfig)) &&
        release.profile !== undefined,
    );
    if (!isKnown && (vmArgs !== undefined || sysConfig !== undefined))
      nodes.push({
        release,
        label: release.profile ?? '',
        vmArgs,
        argumentSettings: argumentSettings(vmArgs),
        configs: files.readBy(sysConfig, true),
      });
  }
  for (const vmArgs of project.vmArgs) {
    if (!files.isFree(vmArgs.file)) continue;
    const named = vmArgs.flags.filter(({ name }) => name.text === '-config').flatMap(({ values }) => values);
    const given = named.flatMap((word) => (word.isTemplate ? [] : (files.configNamed(word.text) ?? [])));
    const beside = given.length === 0 ? files.configBeside(vmArgs.file) : undefined;
    const configs = [
      ...given.flatMap((source) => files.readBy(source, /(?:^|\/)sys\.config/.test(source.file))),
      ...files.readBy(beside, beside === undefined ? undefined : isNamedSys(beside.file)),
    ];
    nodes.push({ label: labelOf(vmArgs.file), vmArgs, argumentSettings: argumentSettings(vmArgs), configs });
  }
  for (const source of project.termFiles) {
    if (source.kind === 'sys-config' && files.isFree(source.file))
      nodes.push({
        label: labelOf(source.file),
        argumentSettings: [],
        configs: files.readBy(source, isNamedSys(source.file)),
      });
  }
  return nodes;
}

/** The value of a parameter at a node: its arguments count before configuration files, and of these the last, config(4). */
export function settingAt(node: NodeConfiguration, application: string, name: string): Fact<NodeSetting> {
  const isWanted = (setting: NodeSetting) => setting.application === application && setting.name === name;
  const onCommandLine = node.argumentSettings.findLast(isWanted);
  if (onCommandLine !== undefined) return onCommandLine;
  for (const { source, settings } of node.configs.toReversed()) {
    const found = settings.findLast(isWanted);
    if (found !== undefined) return found;
    if (source.syntaxErrors.length > 0) return unclear;
  }
  return node.vmArgs === undefined || node.configs.length === 0 ? unclear : absent;
}

/** The flags of that name that a node is started with. */
export function flagsAt({ vmArgs }: NodeConfiguration, name: string): readonly VmFlag[] {
  return vmArgs?.flags.filter((flag) => flag.name.text === name) ?? [];
}

/** Finds the files of nodes, and knows which belong to one. */
class ConfigurationFiles {
  private readonly taken = new Set<string>();
  private readonly vmArgs: ReadonlyMap<string, VmArgs>;
  private readonly terms: ReadonlyMap<string, TermFileFacts>;

  private readonly project: Project;

  constructor(project: Project) {
    const { vmArgs, termFiles } = project;
    this.project = project;
    this.vmArgs = new Map(vmArgs.map((each) => [each.file, each]));
    this.terms = new Map(termFiles.map((each) => [each.file, each]));
  }

  isFree(file: string): boolean {
    return !this.taken.has(file);
  }

  /** The arguments that a release names, or relx finds by itself. */
  arguments(folder: string, named: ReleaseOptions['vmArgs'], usual: string): VmArgs | undefined {
    return this.take(this.vmArgs, folder, named, usual);
  }

  config(folder: string, named: ReleaseOptions['sysConfig'], usual: string): TermFileFacts | undefined {
    return this.take(this.terms, folder, named, usual);
  }

  /** The file that `-config` names; the node's working directory is not known, so that its name must do. */
  configNamed(path: string): TermFileFacts | undefined {
    const wanted = path.endsWith('.config') ? path : `${path}.config`;
    const tail = `/${wanted.replace(/^(?:\.{0,2}\/)+/, '')}`;
    const found = [...this.terms.values()].filter(({ file }) => `/${file}`.endsWith(tail));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The configuration file that lies beside arguments, for the same environment or for all. */
  configBeside(file: string): TermFileFacts | undefined {
    const folder = folderOf(file);
    const beside = [...this.terms.values()].filter(({ kind, file: its }) => kind === 'sys-config' && folderOf(its) === folder);
    const own = environmentOf(file);
    return beside.find((each) => environmentOf(each.file) === own) ?? beside.find((each) => environmentOf(each.file) === '');
  }

  /** A configuration file with those that it names, which are read in its place. */
  readBy(source: TermFileFacts | undefined, isSys: boolean | undefined): NodeConfigFile[] {
    if (source === undefined) return [];
    this.taken.add(source.file);
    const included = isSys === true ? termsIn(source).flatMap(includedConfigsIn) : [];
    const own = termsIn(source).flatMap(applicationConfigsIn).at(-1)?.name.at;
    const before: NodeConfigFile[] = [];
    const after: NodeConfigFile[] = [];
    for (const { name, at } of included) {
      const wanted = name.endsWith('.config') ? name : `${name}.config`;
      const found: TermFileFacts | undefined = this.terms.get(joined(folderOf(source.file), wanted)) ?? this.terms.get(wanted);
      if (found === undefined || found === source) continue;
      this.taken.add(found.file);
      // Entries count in their order, so that a file that is named last overrides what stands before it.
      const isLast = own === undefined || comparePlaces(at, own) > 0;
      (isLast ? after : before).push({ source: found, isSys: false, settings: this.project.settingsOf(found) });
    }
    return [...before, { source, isSys, settings: this.project.settingsOf(source) }, ...after];
  }

  private take<File extends { readonly file: string }>(
    files: ReadonlyMap<string, File>,
    folder: string,
    named: ReleaseOptions['vmArgs'],
    usual: string,
  ): File | undefined {
    if (named === unclear) return undefined;
    const paths = named === absent ? [`${usual}.src`, usual] : [named.name];
    for (const path of paths) {
      const found = files.get(joined(folder, path));
      if (found === undefined) continue;
      this.taken.add(found.file);
      return found;
    }
    return undefined;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, path: string): string {
  const plain = path.replace(/^(?:\.\/)+/, '');
  return folder === '' || plain.startsWith('/') ? plain : `${folder}/${plain}`;
}

function isNamedSys(file: string): true | undefined {
  return /(?:^|\/)sys\.config(?:\.src)?$/.test(file) ? true : undefined;
}

/** `prod` of `prod.vm.args`, `vm_prod.args.src` and `sys.prod.config`; empty for a file that holds everywhere. */
function environmentOf(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.src$/, '')
    .replace(/\.(?:args|config)$/, '')
    .split(/[._-]/)
    .filter((part) => part !== 'vm' && part !== 'sys')
    .join('-');
}

function labelOf(file: string): string {
  return environmentOf(file) || file;
}
