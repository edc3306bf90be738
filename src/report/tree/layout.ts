import type { ChildView, SupervisorView, TreeView } from './view.ts';

/** One box of a drawing, in pixels, with the boxes below it. */
export interface Box {
  readonly kind: 'application' | 'supervisor' | 'worker' | 'unclear';
  readonly title: string;
  readonly detail: string;
  readonly note: string;
  /** Where it is written, `file:line`. */
  readonly place: string;
  readonly file?: string;
  readonly line?: number;
  readonly risks: readonly string[];
  readonly isDynamic: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly below: readonly Box[];
}

export const rowHeight = 34;
export const indent = 28;
const characterWidth = 7;

type Draft = Omit<Box, 'x' | 'y' | 'width' | 'below'> & { readonly below: readonly Draft[] };

/**
 * Lays trees out as an indented outline, one row per box: supervision trees are wide and shallow, start order reads from top
 * to bottom, and hundreds of children stay readable. Returns the roots and the size of the whole.
 */
export function layout(view: TreeView): { readonly roots: readonly Box[]; readonly width: number; readonly height: number } {
  let row = 0;
  let width = 0;
  const place = (draft: Draft, depth: number): Box => {
    const x = depth * indent;
    const y = row++ * rowHeight;
    const own = Math.max(draft.title.length + draft.detail.length + 3, 8) * characterWidth + 24;
    width = Math.max(width, x + own);
    return { ...draft, x, y, width: own, below: draft.below.map((each) => place(each, depth + 1)) };
  };
  const roots = drafts(view).map((draft) => place(draft, 0));
  return { roots, width, height: row * rowHeight };
}

function drafts(view: TreeView): Draft[] {
  const applications = view.applications.filter(({ top, includedIn }) => top !== 'none' || includedIn !== undefined);
  const groups = new Map<string, SupervisorView[]>();
  for (const supervisor of view.unreached) {
    const name = supervisor.application ?? 'no application';
    groups.set(name, [...(groups.get(name) ?? []), supervisor]);
  }
  return [
    ...applications.map(({ name, file, top, includedIn }) =>
      includedIn === undefined
        ? group(name, file, typeof top === 'object' ? [supervisorDraft(top)] : [unclearDraft('what start/2 starts is unclear')])
        : group(name, `included in ${includedIn}, which starts it`, []),
    ),
    ...Array.from(groups, ([name, supervisors]) =>
      group(
        name,
        'no start leads to these',
        supervisors.map((each) => supervisorDraft(each)),
      ),
    ),
  ];
}

function group(title: string, detail: string, below: readonly Draft[]): Draft {
  return { kind: 'application', title, detail, note: '', place: '', risks: [], isDynamic: false, below };
}

function unclearDraft(title: string): Draft {
  return { kind: 'unclear', title, detail: '', note: '', place: '', risks: [], isDynamic: false, below: [] };
}

function supervisorDraft(supervisor: SupervisorView, child?: ChildView): Draft {
  const { registered, module, strategy, intensity, period, at } = supervisor;
  const below = supervisor.children.map((each) =>
    each.supervisor === undefined ? workerDraft(each) : supervisorDraft(each.supervisor, each),
  );
  return {
    kind: 'supervisor',
    title: registered === undefined || registered === 'unclear' ? module : registered,
    detail: `${strategy}, ${intensity} in ${period} s`,
    note: child === undefined ? '' : `${child.restart}, shutdown ${child.shutdown}`,
    place: `${at.file}:${at.line}`,
    file: at.file,
    line: at.line,
    risks: [...(child?.risks ?? []), ...supervisor.risks].map((risk) => `${risk.message} [${risk.rule}]`),
    isDynamic: child?.isDynamic ?? false,
    below: supervisor.isComplete ? below : [...below, unclearDraft('other children are unclear')],
  };
}

function workerDraft(child: ChildView): Draft {
  const what = [child.module !== child.id && child.module !== 'unclear' ? child.module : undefined, child.behaviour].filter(
    (part) => part !== undefined,
  );
  return {
    kind: child.type === 'supervisor' ? 'supervisor' : 'worker',
    title: child.id,
    detail: [...what, child.restart].join(', '),
    note: `shutdown ${child.shutdown}${child.isDynamic ? ', added at run time' : ''}`,
    place: `${child.at.file}:${child.at.line}`,
    file: child.at.file,
    line: child.at.line,
    risks: child.risks.map((risk) => `${risk.message} [${risk.rule}]`),
    isDynamic: child.isDynamic,
    below: [],
  };
}
