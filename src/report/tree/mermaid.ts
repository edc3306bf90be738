import type { SupervisorView, TreeView } from './view.ts';

/** The trees as a Mermaid flowchart. */
export function treeMermaid(view: TreeView): string {
  const lines = ['flowchart TD'];
  let count = 0;
  const add = (label: string, shape: readonly [string, string]): string => {
    const id = `n${count++}`;
    lines.push(`  ${id}${shape[0]}"${escaped(label)}"${shape[1]}`);
    return id;
  };
  const draw = (supervisor: SupervisorView): string => {
    const { registered, module, strategy, intensity, period } = supervisor;
    const id = add(
      `${registered === undefined || registered === 'unclear' ? module : registered}<br>${strategy} ${intensity}/${period}s`,
      ['[', ']'],
    );
    for (const child of supervisor.children) {
      const below = child.supervisor === undefined ? add(`${child.id}<br>${child.restart}`, ['(', ')']) : draw(child.supervisor);
      lines.push(`  ${id} ${child.isDynamic ? '-.->' : '-->'} ${below}`);
    }
    if (!supervisor.isComplete) lines.push(`  ${id} -.-> ${add('other children are unclear', ['(', ')'])}`);
    return id;
  };
  for (const { name, top } of view.applications) {
    if (typeof top !== 'object') continue;
    lines.push(`  subgraph a${count++} ["${escaped(name)}"]`);
    draw(top);
    lines.push('  end');
  }
  for (const supervisor of view.unreached) draw(supervisor);
  return `${lines.join('\n')}\n`;
}

/** Mermaid reads `"` and `#` in labels. */
function escaped(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('"', '#quot;');
}
