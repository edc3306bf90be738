import type { ModuleFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import { type Reach, reachesOf } from './reaching.ts';

/** One server asks another and waits. */
export interface CallEdge {
  readonly from: ModuleFacts;
  readonly to: ModuleFacts;
  readonly reach: Reach;
}

/** Servers that ask each other in a circle; one alone asks itself by way of another module. */
export interface CallCycle {
  /** In the order of the circle, beginning with the server whose file comes first. */
  readonly edges: readonly CallEdge[];
}

/** A circle of more servers is no longer something anybody can follow. */
const maxLength = 4;

/** The circles of the project's named servers, each once, by the first way found. */
export function* callCyclesOf(project: Project): Iterable<CallCycle> {
  const servers = new Map<string, ModuleFacts | undefined>();
  for (const module of project.modules) {
    if (module.ownName === undefined || module.isTest) continue;
    // Two modules that take one name never run together, or one of them does not start.
    servers.set(module.ownName, servers.has(module.ownName) ? undefined : module);
  }
  const edges = new Map<ModuleFacts, readonly CallEdge[]>();
  for (const module of servers.values()) if (module !== undefined) edges.set(module, edgesOf(project, module, servers));
  const seen = new Set<string>();
  for (const module of edges.keys()) {
    const cycle = shortestCycle(module, edges);
    const key = cycle
      ?.map(({ from }) => from.file)
      .sort()
      .join(' ');
    if (cycle === undefined || key === undefined || seen.has(key)) continue;
    seen.add(key);
    yield { edges: cycle };
  }
}

function edgesOf(project: Project, from: ModuleFacts, servers: ReadonlyMap<string, ModuleFacts | undefined>): CallEdge[] {
  const found = new Map<ModuleFacts, CallEdge>();
  for (const reach of reachesOf(project, from, from.asking)) {
    const to = reach.kind === 'call' && reach.name !== undefined ? servers.get(reach.name) : undefined;
    if (to === undefined || reach.isGuarded || found.has(to)) continue;
    // Its own name in its own code is process/self-call-deadlock.
    if (to === from && reach.through === undefined) continue;
    found.set(to, { from, to, reach });
  }
  return [...found.values()];
}

function shortestCycle(start: ModuleFacts, edges: ReadonlyMap<ModuleFacts, readonly CallEdge[]>): CallEdge[] | undefined {
  const reached = new Set<ModuleFacts>();
  let paths: readonly CallEdge[][] = [[]];
  for (let length = 1; length <= maxLength; length++) {
    const longer: CallEdge[][] = [];
    for (const path of paths) {
      for (const edge of edges.get(path.at(-1)?.to ?? start) ?? []) {
        if (edge.to === start) return [...path, edge];
        if (!reached.has(edge.to)) longer.push([...path, edge]);
        reached.add(edge.to);
      }
    }
    paths = longer;
  }
  return undefined;
}
