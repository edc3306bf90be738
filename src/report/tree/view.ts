import type { Place } from '../../erlang/place.ts';
import { showValue } from '../../erlang/show-value.ts';
import { absent, type Fact, unclear } from '../../erlang/value.ts';
import type { ChildSpec } from '../../otp/child-spec.ts';
import type { DynamicChild } from '../../project/dynamic-children.ts';
import type { Project } from '../../project/project.ts';
import type { StartedProcess } from '../../project/started-process.ts';
import type { ApplicationTree, Supervisor, TreeChild } from '../../project/supervisors.ts';
import { risksWithin, type TreeRisk } from '../../project/tree-risks.ts';
import { type NodeView, nodeViews } from './nodes.ts';

/** `'unclear'` stands where the source does not tell. */
export type Known<T> = T | 'unclear';

/** The trees as renderers draw them: plain data, values as text. */
export interface TreeView {
  readonly applications: readonly ApplicationView[];
  /** Supervisors that no application's start leads to, by application. */
  readonly unreached: readonly SupervisorView[];
  /** The nodes that the project configures. */
  readonly nodes: readonly NodeView[];
}

export interface ApplicationView {
  readonly name: string;
  /** The `.app.src` file. */
  readonly file: string;
  /** The application that includes it, whose supervisors start what is in it. */
  readonly includedIn: string | undefined;
  /** `none` for a library and for an included application. */
  readonly top: SupervisorView | 'none' | 'unclear';
}

export interface SupervisorView {
  readonly application: string | undefined;
  readonly module: string;
  readonly registered: Known<string> | undefined;
  readonly at: Place;
  readonly strategy: Known<string>;
  readonly intensity: Known<number>;
  /** Seconds. */
  readonly period: Known<number>;
  readonly autoShutdown: Known<string>;
  /** The flag keys that are written. */
  readonly explicit: readonly string[];
  readonly children: readonly ChildView[];
  /** The children are all there are. */
  readonly isComplete: boolean;
  readonly risks: readonly TreeRisk[];
}

export interface ChildView {
  readonly id: string;
  readonly start: string;
  readonly restart: Known<string>;
  readonly shutdown: Known<string | number>;
  readonly type: Known<string>;
  readonly modules: Known<'dynamic' | readonly string[]>;
  readonly significant: Known<boolean>;
  readonly explicit: readonly string[];
  /** The callback module of what it starts. */
  readonly module: Known<string> | undefined;
  readonly behaviour: string | undefined;
  readonly registered: Known<string> | undefined;
  readonly at: Place;
  /** Added by supervisor:start_child/2 at run time. */
  readonly isDynamic: boolean;
  /** There whichever way the source goes. */
  readonly isCertain: boolean;
  readonly isRepeated: boolean;
  readonly supervisor: SupervisorView | undefined;
  readonly risks: readonly TreeRisk[];
}

/** Puts the project's trees into the form that is drawn; `risks` are findings to mark in them. */
export function treeView(project: Project, risks: readonly TreeRisk[] = []): TreeView {
  const drawing = new Drawing(project.dynamicChildren, risks);
  return {
    applications: project.trees.applications.map((tree) => drawing.application(tree)),
    unreached: project.supervisors
      .filter((supervisor) => !supervisor.isReached)
      .map((supervisor) => drawing.supervisor(supervisor)),
    nodes: nodeViews(project),
  };
}

class Drawing {
  private readonly dynamic: readonly DynamicChild[];
  private readonly risks: readonly TreeRisk[];

  constructor(dynamic: readonly DynamicChild[], risks: readonly TreeRisk[]) {
    this.dynamic = dynamic;
    this.risks = risks;
  }

  application({ application, top }: ApplicationTree): ApplicationView {
    const shown = top === absent ? 'none' : top === unclear ? 'unclear' : this.supervisor(top);
    return { name: application.name, file: application.file, includedIn: application.includedIn, top: shown };
  }

  supervisor(supervisor: Supervisor): SupervisorView {
    const { flags, module, children } = supervisor;
    const added = this.dynamic.filter((child) => isAddedTo(child, supervisor));
    const shown = [...children.map((child) => this.child(child)), ...added.map((child) => this.dynamicChild(child))];
    const own = flags === undefined ? [] : risksWithin(this.risks, flags.at);
    return {
      application: supervisor.application,
      module: module.name,
      registered: name(supervisor.registered),
      at: supervisor.at,
      strategy: known(flags?.strategy),
      intensity: known(flags?.intensity),
      period: known(flags?.period),
      autoShutdown: known(flags?.autoShutdown),
      explicit: flags?.explicit ?? [],
      children: shown,
      isComplete: supervisor.isComplete && children.every((child) => child.isCertain),
      risks: own,
    };
  }

  private child({ spec, started, supervisor, isCertain, isRepeated }: TreeChild): ChildView {
    const below = supervisor === undefined ? undefined : this.supervisor(supervisor);
    return { ...this.specView(spec, started), isDynamic: false, isCertain, isRepeated, supervisor: below };
  }

  private dynamicChild({ spec, started }: DynamicChild): ChildView {
    return { ...this.specView(spec, started), isDynamic: true, isCertain: false, isRepeated: true, supervisor: undefined };
  }

  private specView(spec: ChildSpec, started: Fact<StartedProcess>) {
    const its = started === absent || started === unclear ? undefined : started;
    return {
      id: spec.id === absent || spec.id === unclear ? 'unclear' : showValue(spec.id, 60),
      start: startText(spec),
      restart: known(spec.restart),
      shutdown: known(spec.shutdown),
      type: known(spec.type),
      modules: known(spec.modules),
      significant: known(spec.significant),
      explicit: spec.explicit,
      module: its === undefined ? ('unclear' as const) : name(its.moduleName),
      behaviour: its?.behaviour,
      registered: its === undefined ? undefined : name(its.registered),
      at: spec.at,
      risks: risksWithin(this.risks, spec.at),
    };
  }
}

function known<T>(fact: Fact<T> | undefined): Known<T> {
  return fact === undefined || fact === absent || fact === unclear ? 'unclear' : fact;
}

/** A name that may be known not to be there. */
function name(fact: Fact<string>): Known<string> | undefined {
  return fact === absent ? undefined : known(fact);
}

/** `m:f/a`. */
function startText({ start }: ChildSpec): string {
  if (start === absent || start === unclear) return 'unclear';
  const arity = typeof start.args === 'symbol' ? 'unclear' : start.args.length;
  return `${known(start.module)}:${known(start.name)}/${arity}`;
}

/** start_child on the supervisor's registered name. */
function isAddedTo({ supervisorName }: DynamicChild, { registered }: Supervisor): boolean {
  return typeof supervisorName === 'string' && supervisorName === registered;
}

/** The supervisors of a view, top down. */
export function supervisorsIn(view: TreeView): SupervisorView[] {
  const found: SupervisorView[] = [];
  const visit = (supervisor: SupervisorView): void => {
    found.push(supervisor);
    for (const child of supervisor.children) if (child.supervisor !== undefined) visit(child.supervisor);
  };
  for (const { top } of view.applications) if (typeof top === 'object') visit(top);
  for (const supervisor of view.unreached) visit(supervisor);
  return found;
}
