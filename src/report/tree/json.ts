import type { NodeView } from './nodes.ts';
import { type ChildView, type SupervisorView, supervisorsIn, type TreeView } from './view.ts';

/**
 * The trees as an array with one object per supervisor, top down, and then one per node that the project configures; the
 * shape is part of the command line's contract.
 */
export function treeJson(view: TreeView): string {
  return `${JSON.stringify([...supervisorsIn(view).map(supervisorJson), ...view.nodes.map(nodeJson)], null, 2)}\n`;
}

function nodeJson({ title, release, profile, name, names, cookie, ports, carrier, files, at, meets, apart }: NodeView) {
  return {
    node: name ?? null,
    title,
    release: release ?? null,
    profile: profile ?? null,
    names: names ?? null,
    cookie,
    ports,
    carrier,
    tls: carrier === 'unclear' ? 'unclear' : carrier.endsWith('_tls'),
    files,
    file: at.file,
    line: at.line,
    meets,
    apart,
  };
}

function supervisorJson(supervisor: SupervisorView) {
  const { at } = supervisor;
  const fixed = supervisor.children.filter((child) => !child.isDynamic);
  const children = fixed.map(childJson);
  return {
    app: supervisor.application ?? null,
    supervisor: supervisor.module,
    registered: supervisor.registered ?? null,
    strategy: supervisor.strategy,
    intensity: supervisor.intensity,
    period: supervisor.period,
    autoShutdown: supervisor.autoShutdown,
    explicit: supervisor.explicit,
    file: at.file,
    line: at.line,
    children: supervisor.isComplete ? children : 'unclear',
    // What is known of children that are not all known.
    ...(supervisor.isComplete ? {} : { knownChildren: children }),
    dynamicChildren: supervisor.children.filter((child) => child.isDynamic).map(childJson),
  };
}

function childJson(child: ChildView) {
  return {
    id: child.id,
    start: child.start,
    restart: child.restart,
    shutdown: child.shutdown,
    type: child.type,
    modules: child.modules,
    significant: child.significant,
    explicit: child.explicit,
    child: child.module === undefined ? null : child.module,
    behaviour: child.behaviour ?? null,
    registered: child.registered ?? null,
    file: child.at.file,
    line: child.at.line,
  };
}
