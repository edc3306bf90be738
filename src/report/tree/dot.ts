import type { SupervisorView, TreeView } from './view.ts';

/** The trees as a Graphviz digraph. */
export function treeDot(view: TreeView): string {
  const lines = ['digraph supervision {', '  node [fontname="Helvetica", fontsize=10];', '  edge [arrowsize=0.6];'];
  let count = 0;
  const add = (label: readonly string[], attributes: string): string => {
    const id = `n${count++}`;
    lines.push(`  ${id} [label="${label.map(escaped).join('\\n')}", ${attributes}];`);
    return id;
  };
  const draw = (supervisor: SupervisorView): string => {
    const { registered, module, strategy, intensity, period } = supervisor;
    const name = registered === undefined || registered === 'unclear' ? module : registered;
    const id = add([name, `${strategy} ${intensity} in ${period} s`], 'shape=box');
    for (const child of supervisor.children) {
      const below = child.supervisor === undefined ? add([child.id, child.restart], 'shape=ellipse') : draw(child.supervisor);
      lines.push(`  ${id} -> ${below}${child.isDynamic ? ' [style=dashed]' : ''};`);
    }
    if (!supervisor.isComplete)
      lines.push(`  ${id} -> ${add(['other children are unclear'], 'shape=plaintext')} [style=dotted];`);
    return id;
  };
  for (const { name, top } of view.applications) {
    if (typeof top !== 'object') continue;
    lines.push(`  subgraph "cluster_${escaped(name)}" {`, `  label="${escaped(name)}";`);
    draw(top);
    lines.push('  }');
  }
  for (const supervisor of view.unreached) draw(supervisor);
  return `${[...lines, '}'].join('\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
