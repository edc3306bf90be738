import type { Place } from '../erlang/place.ts';
import { carrierOf, nameOf } from '../project/clusters.ts';
import { flagsAt, settingAt } from '../project/nodes.ts';
import type { Project } from '../project/project.ts';

/** A node that others can reach without TLS. */
export interface ExposedNode {
  readonly at: Place;
  readonly name: string;
  /** Where the machine publishes a port by which it is reached. */
  readonly published?: Place;
}

/** The nodes of a project that listen on all interfaces, without TLS. */
export function* exposedNodesOf(project: Project): Iterable<ExposedNode> {
  const bindsEpmd = project.environments.some(({ variables }) => variables.includes('ERL_EPMD_ADDRESS'));
  for (const node of project.nodes) {
    const [name, carrier] = [nameOf(node), carrierOf(node)];
    if (typeof name === 'symbol' || typeof carrier === 'symbol' || carrier.name.endsWith('_tls') || bindsEpmd) continue;
    if (!['inet_tcp', 'inet6_tcp'].includes(carrier.name) || name.text === 'undefined') continue;
    if (flagsAt(node, '-dist_listen').some(({ values: [value] }) => value?.text === 'false')) continue;
    const isAsked = ['inet_dist_use_interface', 'inet_dist_listen_options'].some(
      (parameter) => typeof settingAt(node, 'kernel', parameter) !== 'symbol',
    );
    if (isAsked) continue;
    const first = settingAt(node, 'kernel', 'inet_dist_listen_min');
    const port = typeof first === 'symbol' ? undefined : first.number;
    const ports = project.environments.flatMap((environment) => environment.ports.filter(({ isPublished }) => isPublished));
    const published = ports.find(
      (each) => (each.first <= 4369 && 4369 <= each.last) || (port !== undefined && each.first <= port && port <= each.last),
    );
    yield { at: name.at, name: name.text, published: published?.at };
  }
}
