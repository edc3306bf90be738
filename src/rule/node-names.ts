import type { Place } from '../erlang/place.ts';
import type { NodeSetting } from '../otp/node-settings.ts';
import type { VmFlag } from '../otp/vm-args.ts';
import { nameOf, nodeNamesIn, whatKeepsApart } from '../project/clusters.ts';
import { type NodeConfiguration, settingAt } from '../project/nodes.ts';
import type { Project } from '../project/project.ts';
import { nodeFlagsOf } from './node-flags.ts';

/** What keeps a node from starting under its name, or from reaching others. */
export type NodeNaming =
  | { readonly kind: 'flag'; readonly flag: VmFlag; readonly all: readonly VmFlag[] }
  | { readonly kind: 'apart'; readonly at: Place; readonly reason: string; readonly other: Place; readonly named?: Place }
  | { readonly kind: 'list'; readonly at: Place; readonly reason: string; readonly name: Place };

/** The names of the project's nodes, the nodes that cannot meet though they are meant to, and names that no node of its kind has. */
export function* nodeNamingsOf(project: Project): Iterable<NodeNaming> {
  for (const { flag, all } of nodeFlagsOf(project)) yield { kind: 'flag', flag, all };
  for (const { one, other, named } of project.meetings) {
    const apart = whatKeepsApart(one, other);
    if (apart !== undefined) yield { kind: 'apart', ...apart, named };
  }
  for (const node of project.nodes) yield* strangersOf(node);
}

/** Parameters whose nodes the node itself connects to. */
const lists = [
  ['kernel', 'sync_nodes_mandatory'],
  ['kernel', 'sync_nodes_optional'],
  ['kernel', 'distributed'],
  ['mnesia', 'extra_db_nodes'],
] as const;

/** Nodes in a node's lists whose hosts are of the other kind. */
function* strangersOf(node: NodeConfiguration): Iterable<NodeNaming> {
  const own = nameOf(node);
  if (typeof own === 'symbol') return;
  for (const [application, parameter] of lists) {
    const setting = settingAt(node, application, parameter);
    if (typeof setting === 'symbol') continue;
    for (const { text, at } of namesIn(setting)) {
      const isLong = /[.:]/.test(text.slice(text.indexOf('@')));
      if (isLong === own.isLong) continue;
      const reason = own.isLong
        ? `${text} has no full host name, and ${own.text} is a long name: it cannot connect to it`
        : `${text} has a full host name, and ${own.text} is a short name: it cannot connect to it`;
      yield { kind: 'list', at, reason, name: own.at };
    }
  }
}

function namesIn({ value }: NodeSetting): readonly { readonly text: string; readonly at: Place }[] {
  return value === undefined ? [] : nodeNamesIn(value);
}
