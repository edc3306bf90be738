import type { Place } from '../erlang/place.ts';
import type { OpenPort } from '../otp/environment.ts';
import type { VmArgs } from '../otp/vm-args.ts';
import type { Project } from '../project/project.ts';
import { type NodeSettings, nodeSettingsOf, settingsByFile } from './node-settings.ts';

/** Where the port of epmd is opened for nodes whose own port is left to chance. */
type LonelyEpmd = Pick<OpenPort, 'at' | 'isPublished'>;

/** What there is to say of the ports of nodes. */
export type DistributionPorts =
  | { readonly kind: 'settings'; readonly node: NodeSettings }
  | ({ readonly kind: 'epmd' } & LonelyEpmd)
  | { readonly kind: 'no-epmd'; readonly at: Place };

/** The files that set parameters of kernel, and the places that open epmd's port and no other. */
export function* distributionPortsOf(project: Project): Iterable<DistributionPorts> {
  for (const node of nodeSettingsOf(project)) yield { kind: 'settings', node };
  for (const lonely of lonelyEpmdOf(project)) yield { kind: 'epmd', ...lonely };
  for (const args of project.arguments) {
    const at = withoutEpmd(args, project);
    if (at !== undefined) yield { kind: 'no-epmd', at };
  }
}

/** Where a node with a name is told to start no epmd, and not how to do without. */
function withoutEpmd(args: VmArgs, project: Project): Place | undefined {
  const names = args.flags.map(({ name }) => name.text);
  const refusal = args.flags.find(({ name, values: [value] }) => name.text === '-start_epmd' && value?.text === 'false');
  const isNamed = names.includes('-name') || names.includes('-sname');
  const isReplaced =
    names.some((name) => portFlags.has(name)) ||
    project
      .settingsOf(args)
      .some(({ application, name }) => application === 'kernel' && portParameters.has(name) && !/listen_min/.test(name));
  return isNamed && !isReplaced ? refusal?.name.at : undefined;
}

const epmdPort = 4369;

/** Parameters, flags and variables that settle which port a node listens on, or that it listens on none. */
const portParameters = new Set(['inet_dist_listen_min', 'erl_epmd_node_listen_port', 'epmd_module']);
const portFlags = new Set(['-erl_epmd_port', '-epmd_module', '-no_epmd', '-dist_listen', '-proto_dist']);
const portVariables = new Set(['ERL_DIST_PORT']);

/** The places that open epmd's port in a project of named nodes, none of which is told a port of its own. */
function* lonelyEpmdOf(project: Project): Iterable<LonelyEpmd> {
  const opened = project.environments.flatMap((environment) =>
    environment.ports.filter(({ first, last }) => first <= epmdPort && epmdPort <= last),
  );
  if (opened.length === 0) return;
  const flags = project.arguments.flatMap((args) => args.flags.map(({ name }) => name.text));
  const configs = project.termFiles.filter(({ kind }) => kind === 'sys-config' || kind === 'config');
  const isSettled =
    flags.some((flag) => portFlags.has(flag)) ||
    settingsByFile(project)
      .flat()
      .some(({ application, name }) => application === 'kernel' && portParameters.has(name)) ||
    project.environments.some(({ variables }) => variables.some((name) => portVariables.has(name))) ||
    configs.some(({ terms, hasTemplates }) => hasTemplates && terms.length === 0);
  if (isSettled || !flags.some((flag) => flag === '-name' || flag === '-sname')) return;
  for (const { at, isPublished } of opened) yield { at, isPublished };
}
