import type { Place } from '../../erlang/place.ts';
import { absent, unclear } from '../../erlang/value.ts';
import type { NodeSetting } from '../../otp/node-settings.ts';
import { carrierOf, cookieOf, nameOf, whatKeepsApart } from '../../project/clusters.ts';
import { flagsAt, type NodeConfiguration, settingAt } from '../../project/nodes.ts';
import type { Project } from '../../project/project.ts';

/** A node that the project configures, as renderers show it. */
export interface NodeView {
  /** What tells it from the others: release and profile, or its files' name. */
  readonly title: string;
  readonly release: string | undefined;
  readonly profile: string | undefined;
  /** Absent for a node without a name, which no other reaches. */
  readonly name: string | undefined | 'unclear';
  readonly names: 'long' | 'short' | 'unclear' | undefined;
  /** Where the cookie comes from. */
  readonly cookie: 'arguments' | 'filled in' | '~/.erlang.cookie' | 'unclear';
  /** The ports it listens on: `9100`, `9100-9105`, `random`, `none`. */
  readonly ports: string;
  /** What carries its messages, `inet_tls` for TLS. */
  readonly carrier: string;
  readonly files: readonly string[];
  readonly at: Place;
  /** Titles of the other nodes that it can meet, and of those it cannot, with the reason. */
  readonly meets: readonly string[];
  readonly apart: readonly { readonly from: string; readonly reason: string }[];
}

/** The nodes of a project, those of its releases first. */
export function nodeViews(project: Project): readonly NodeView[] {
  const { nodes } = project;
  return nodes.map((node) => {
    const name = nameOf(node);
    const others = nodes.filter((other) => other !== node && typeof nameOf(other) === 'object');
    const pairs =
      typeof name === 'symbol' ? [] : others.map((other) => ({ from: titleOf(other), apart: whatKeepsApart(node, other) }));
    return {
      title: titleOf(node),
      release: node.release?.name.name,
      profile: node.release === undefined ? undefined : (node.release.profile ?? 'default'),
      name: name === absent ? undefined : name === unclear ? 'unclear' : name.text,
      names: name === absent ? undefined : name === unclear ? 'unclear' : name.isLong ? 'long' : 'short',
      cookie: cookieText(node),
      ports: portsText(node),
      carrier: carrierText(node),
      files: [node.vmArgs?.file, ...node.configs.map(({ source }) => source.file)].filter((file) => file !== undefined),
      at: placeOf(node),
      meets: pairs.filter(({ apart }) => apart === undefined).map(({ from }) => from),
      apart: pairs.flatMap(({ from, apart }) => (apart === undefined ? [] : [{ from, reason: apart.reason }])),
    };
  });
}

function titleOf({ release, label }: NodeConfiguration): string {
  return release === undefined ? label : `${release.name.name} (${release.profile ?? 'default'})`;
}

function placeOf({ release, vmArgs, configs }: NodeConfiguration): Place {
  const file = vmArgs?.file ?? configs[0]?.source.file ?? release?.file ?? '';
  return release?.name.at ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function cookieText(node: NodeConfiguration): NodeView['cookie'] {
  const cookie = cookieOf(node);
  if (cookie === absent) return '~/.erlang.cookie';
  if (cookie !== unclear) return 'arguments';
  return node.vmArgs === undefined ? 'unclear' : 'filled in';
}

function carrierText(node: NodeConfiguration): string {
  const carrier = carrierOf(node);
  return typeof carrier === 'symbol' ? 'unclear' : carrier.name;
}

function portsText(node: NodeConfiguration): string {
  if (flagsAt(node, '-dist_listen').some(({ values: [value] }) => value?.text === 'false')) return 'none';
  const [given] = flagsAt(node, '-erl_epmd_port')[0]?.values ?? [];
  const fixed = given === undefined ? settingAt(node, 'kernel', 'erl_epmd_node_listen_port') : undefined;
  if (given !== undefined) return given.isTemplate ? 'unclear' : given.text;
  if (typeof fixed === 'object') return fixed.shown ?? 'unclear';
  const least = settingAt(node, 'kernel', 'inet_dist_listen_min');
  if (least === absent) return 'random';
  if (least === unclear) return 'unclear';
  if (least.type === undefined) return 'unclear';
  if (least.number === undefined || least.number === 0) return 'random';
  return rangeText(least.number, settingAt(node, 'kernel', 'inet_dist_listen_max'));
}

function rangeText(first: number, most: NodeSetting | symbol | undefined): string {
  const last = typeof most === 'object' ? most.number : undefined;
  return last === undefined || last === first ? String(first) : `${first}-${last}`;
}
