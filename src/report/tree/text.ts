import type { NodeView } from './nodes.ts';
import type { ChildView, SupervisorView, TreeView } from './view.ts';

const width = 80;

/** The trees for a terminal of 80 columns, application by application. */
export function treeText(view: TreeView): string {
  const lines: string[] = [];
  for (const { name, top, includedIn } of view.applications) {
    if (includedIn !== undefined) lines.push(`${name} is included in ${includedIn}, which starts it`, '');
    if (top === 'none') continue;
    lines.push(name);
    if (top === 'unclear') lines.push('  what start/2 starts is unclear');
    else lines.push(...supervisorLines(top, '', ''));
    lines.push('');
  }
  for (const [application, supervisors] of byApplication(view.unreached)) {
    lines.push(`${application}: supervisors that no start leads to`);
    for (const supervisor of supervisors) lines.push(...supervisorLines(supervisor, '', ''));
    lines.push('');
  }
  if (lines.length === 0) lines.push('no supervisors', '');
  if (view.nodes.length > 0) lines.push('nodes', ...view.nodes.flatMap(nodeLines), '');
  return lines.join('\n');
}

function nodeLines(node: NodeView): string[] {
  const { title, name, names, cookie, ports, carrier, files, meets, apart } = node;
  const kind = name === undefined ? 'no name' : name === 'unclear' ? 'name unclear' : `${name}, a ${names} name`;
  const distribution =
    name === undefined
      ? []
      : [`cookie: ${cookie === 'arguments' ? 'written in the arguments' : cookie}`, `ports: ${ports}`, carrier];
  return [
    ...wrapped('', '', `${title}  ${kind}`),
    ...wrapped('  ', '  ', [...files, ...distribution].join(', ')),
    ...(meets.length === 0 ? [] : wrapped('  ', '  ', `can meet ${meets.join(', ')}`)),
    ...apart.flatMap(({ from, reason }) => wrapped('  ! ', '    ', `cannot meet ${from}: ${reason}`)),
  ];
}

function byApplication(supervisors: readonly SupervisorView[]): ReadonlyMap<string, readonly SupervisorView[]> {
  const groups = new Map<string, SupervisorView[]>();
  for (const supervisor of supervisors) {
    const name = supervisor.application ?? 'no application';
    groups.set(name, [...(groups.get(name) ?? []), supervisor]);
  }
  return groups;
}

function supervisorLines(supervisor: SupervisorView, first: string, rest: string, label = ''): string[] {
  const { module, registered, strategy, intensity, period, children, isComplete, risks } = supervisor;
  const name =
    registered !== undefined && registered !== 'unclear' && registered !== module ? `${registered} (${module})` : module;
  const flags = `${strategy}, ${intensity} in ${period} s`;
  const lines = wrapped(first, rest, `${label === '' || label === name ? name : `${label}: ${name}`}  ${flags}`);
  for (const risk of risks) lines.push(...riskLines(rest, risk.message, risk.rule));
  const rows = isComplete ? children : [...children, undefined];
  rows.forEach((child, index) => {
    const isLast = index === rows.length - 1;
    const branch = `${rest}${isLast ? '└─ ' : '├─ '}`;
    const below = `${rest}${isLast ? '   ' : '│  '}`;
    if (child === undefined) lines.push(`${branch}… other children are unclear`);
    else lines.push(...childLines(child, branch, below));
  });
  return lines;
}

function childLines(child: ChildView, first: string, rest: string): string[] {
  const how = `${child.restart} ${child.type}, shutdown ${child.shutdown}`;
  const notes = [
    child.isDynamic ? 'added at run time' : '',
    child.isRepeated && !child.isDynamic ? 'any number' : '',
    !child.isCertain && !child.isRepeated ? 'perhaps' : '',
  ];
  const note = notes
    .filter((text) => text !== '')
    .map((text) => ` (${text})`)
    .join('');
  const lines =
    child.supervisor === undefined
      ? wrapped(first, rest, `${child.id}${note}  ${whatIs(child)}${how}`)
      : supervisorLines(child.supervisor, first, rest, `${child.id}${note}`);
  if (child.supervisor !== undefined && child.restart !== 'permanent') lines.splice(1, 0, `${rest}  ${child.restart}`);
  return [...lines.slice(0, 1), ...child.risks.flatMap((risk) => riskLines(rest, risk.message, risk.rule)), ...lines.slice(1)];
}

function whatIs({ module, behaviour, id }: ChildView): string {
  if (module === 'unclear') return '';
  const parts = [module !== undefined && module !== id ? module : '', behaviour ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(' ')}, `;
}

/** A marked risk below what it is about. */
function riskLines(indent: string, message: string, rule: string): string[] {
  return wrapped(`${indent}  ! `, `${indent}    `, `${message} [${rule}]`);
}

/** Breaks a line at blanks so that it fits. */
function wrapped(first: string, rest: string, text: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/ (?! )/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${rest}  `;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
