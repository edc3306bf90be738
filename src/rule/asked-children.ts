import { absent, unclear } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import { type PlacedSpec, placedSpecs } from './supervising.ts';

/** A child that stands in its supervisor from the beginning, with those who wait for its answers. */
export interface StaticChild extends PlacedSpec {
  readonly callback: ModuleFacts;
  /** An exported function that calls the process by its name, `m:f/a`, and a module that uses it. */
  readonly asked: { readonly callee: string; readonly caller: ModuleFacts } | undefined;
}

/** The static children of supervisors whose process is known. */
export function* staticChildrenOf(project: Project): Iterable<StaticChild> {
  for (const placed of placedSpecs(project)) {
    if (placed.supervisor === undefined || placed.isDynamic || placed.isUnderDynamic) continue;
    const started = placed.supervisor.children.find(({ spec }) => spec === placed.spec)?.started ?? absent;
    if (started === absent || started === unclear || started.module === absent || started.module === unclear) continue;
    const name = typeof started.registered === 'string' ? started.registered : undefined;
    yield { ...placed, callback: started.module, asked: name === undefined ? undefined : askedBy(project, started.module, name) };
  }
}

function askedBy(project: Project, callback: ModuleFacts, name: string): StaticChild['asked'] {
  const asking = callback.interface.filter(({ kind, to }) => kind === 'call' && to.atom === name);
  for (const { by } of asking) {
    const callee = `${callback.name}:${by}`;
    const caller = project.modules.find((each) => !each.isTest && each !== callback && each.remoteCalls.includes(callee));
    if (caller !== undefined) return { callee, caller };
  }
  return undefined;
}
