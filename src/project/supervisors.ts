import type { CodeUnit, FunctionBody } from '../erlang/code-unit.ts';
import { evaluateCall, evaluateFunction } from '../erlang/evaluate.ts';
import { unclearValue } from '../erlang/make-value.ts';
import { type Place, placeOf } from '../erlang/place.ts';
import { absent, type Fact, type Origin, unclear, type Value } from '../erlang/value.ts';
import type { KeptFunction, ModuleFacts } from '../facts/facts.ts';
import type { ChildSpec } from '../otp/child-spec.ts';
import type { Child } from '../otp/supervisor-children.ts';
import type { SupervisorFlags } from '../otp/supervisor-flags.ts';
import { judgeSupervisorInit, type SupervisorInit } from '../otp/supervisor-init.ts';
import type { Application } from './applications.ts';
import type { Project } from './project.ts';
import { type StartedProcess, startedBy, startedFrom } from './started-process.ts';

/**
 * One supervisor as OTP would build it: a module's init/1 evaluated for the argument it is started with. Where nothing in
 * the project starts it, for an unknown argument, once for each clause of init/1: a module may serve as several.
 */
export interface Supervisor {
  readonly module: ModuleFacts;
  /** Where `init` stands. */
  readonly at: Place;
  /** The application in whose tree it is, or to which its file belongs. */
  readonly application: string | undefined;
  /** The supervisor that starts it; absent at the top of a tree and where it is not known. */
  readonly parent: Supervisor | undefined;
  /** Its local name; absent when it has none. */
  readonly registered: Fact<string>;
  readonly init: SupervisorInit;
  /** Undefined when they are not known. */
  readonly flags: SupervisorFlags | undefined;
  /** The children that are known, in start order. */
  readonly children: readonly TreeChild[];
  /** All children are known. */
  readonly isComplete: boolean;
  /** Follows OTP's supervisor itself, not a module that resembles it. */
  readonly isPlain: boolean;
  /** An application starts it. */
  readonly isTop: boolean;
  /** Starts from an application lead to it. */
  readonly isReached: boolean;
}

/** A child of a supervisor and what it really is. */
export interface TreeChild extends Child {
  /** What its start function starts. */
  readonly started: Fact<StartedProcess>;
  /** The supervisor it is, when it is one of the project's. */
  readonly supervisor: Supervisor | undefined;
}

/** The tree of one application. */
export interface ApplicationTree {
  readonly application: Application;
  /** Absent for a library; unclear when start/2 cannot be followed. */
  readonly top: Fact<Supervisor>;
}

/** All trees of a project. */
export interface Trees {
  readonly applications: readonly ApplicationTree[];
  /** Every supervisor: first those in trees, top down, then those that no start leads to, by file. */
  readonly supervisors: readonly Supervisor[];
}

/** Trees deeper than this are not followed: a supervisor that starts itself would have no end. */
const maxDepth = 24;

/** Builds the supervision trees of all applications. */
export function buildTrees(project: Project): Trees {
  const builder = new TreeBuilder(project);
  const applications = project.applications.map(
    (application): ApplicationTree => ({ application, top: builder.top(application) }),
  );
  builder.addUnreached();
  return { applications, supervisors: builder.supervisors };
}

/** Where a supervisor stands in a tree. */
interface Position {
  readonly application: string | undefined;
  readonly parent: Supervisor | undefined;
  readonly registered: Fact<string>;
  readonly isTop: boolean;
  readonly isReached: boolean;
  readonly depth: number;
}

class TreeBuilder {
  readonly supervisors: Supervisor[] = [];
  private readonly project: Project;
  private readonly reached = new Set<ModuleFacts>();

  constructor(project: Project) {
    this.project = project;
  }

  /** The supervisor that an application's start/2 returns. */
  top({ name, start, file }: Application): Fact<Supervisor> {
    if (start === absent || start === unclear) return start;
    const module = this.project.module(start.module, file);
    if (module === absent || module === unclear) return unclear;
    const at: Origin = { source: this.project.unitOf(module), start: 0, end: 0 };
    const args = [unclearValue('start type', at), start.argument ?? unclearValue('start argument', at)];
    const result = evaluateCall({ module: module.name, name: 'start', arity: 2 }, args, at, this.project.worldFrom(module.file));
    const started = startedFrom(this.project, result, module.file);
    if (started === absent || started === unclear) return started;
    const position = { application: name, parent: undefined, isTop: true, isReached: true, depth: 0 };
    return this.supervisorOf(started, position) ?? unclear;
  }

  private supervisorOf(started: StartedProcess, position: Omit<Position, 'registered'>): Supervisor | undefined {
    const { module } = started;
    if (started.behaviour !== 'supervisor' || module === absent || module === unclear || position.depth > maxDepth)
      return undefined;
    const init = module.kept['init/1'];
    if (init === undefined || init.hasSyntaxError || init.hasVariants) return undefined;
    const argument = started.start.argument;
    const unit = this.project.unitOf(module);
    const value = evaluateFunction(
      unit,
      'init',
      1,
      this.project.worldFrom(module.file),
      argument === undefined ? undefined : [argument],
    );
    if (value === absent) return undefined;
    const isPlain = !started.start.by.startsWith('supervisor2');
    this.reached.add(module);
    return this.add(module, init, value, isPlain, { ...position, registered: started.registered });
  }

  /** Supervisors that no start leads to: each clause of init/1 by itself, its argument unknown. */
  addUnreached(): void {
    const roots: Supervisor[] = [];
    for (const module of this.project.modules) {
      const init = module.kept['init/1'];
      const behaviour = module.behaviours.find((attribute) => attribute.name === 'supervisor');
      if (behaviour === undefined || init === undefined || init.hasSyntaxError || this.reached.has(module)) continue;
      const application = this.project.applicationOf(module.file);
      const position = { application, parent: undefined, registered: unclear, isTop: false, isReached: false, depth: 0 } as const;
      for (let index = 0; index < init.clauses.length; index++) {
        const unit = withOneClause(this.project.unitOf(module), init, index);
        const value = evaluateFunction(unit, 'init', 1, this.project.worldFrom(module.file));
        if (value !== absent) roots.push(this.add(module, init, value, behaviour.written === 'supervisor', position));
      }
    }
    this.dropStartedByOthers(roots);
  }

  /** A supervisor that another one of those starts is in that one's tree. */
  private dropStartedByOthers(roots: readonly Supervisor[]): void {
    const started = new Set(
      this.supervisors
        .filter((each) => each.parent !== undefined && each.parent.module !== each.module)
        .map((each) => each.module),
    );
    const dropped = new Set(roots.filter((root) => started.has(root.module)));
    const isDropped = (supervisor: Supervisor | undefined): boolean =>
      supervisor !== undefined && (dropped.has(supervisor) || isDropped(supervisor.parent));
    const kept = this.supervisors.filter((supervisor) => !isDropped(supervisor));
    // Two that start each other would both be gone.
    const left = new Set(kept.map((supervisor) => supervisor.module));
    this.supervisors.splice(
      0,
      this.supervisors.length,
      ...this.supervisors.filter((each) => !isDropped(each) || !left.has(each.module)),
    );
  }

  private add(module: ModuleFacts, init: KeptFunction, value: Value, isPlain: boolean, position: Position): Supervisor {
    const judged = judgeSupervisorInit(value, module.name);
    const list = typeof judged.children === 'symbol' ? undefined : judged.children;
    const flags = typeof judged.flags === 'symbol' ? undefined : judged.flags;
    const children: TreeChild[] = [];
    const supervisor: Supervisor = {
      module,
      at: placeOf(module.file, module.lines, init.nameSpan),
      application: position.application,
      parent: position.parent,
      registered: position.registered,
      init: judged,
      flags,
      children,
      isComplete: judged.isComplete && (list?.isComplete ?? false),
      isPlain,
      isTop: position.isTop,
      isReached: position.isReached,
    };
    this.supervisors.push(supervisor);
    const known = list === undefined || typeof list.children === 'symbol' ? [] : list.children;
    const isSimple = flags?.strategy === 'simple_one_for_one';
    for (const child of known) children.push(this.treeChild(child, supervisor, isSimple, position));
    return supervisor;
  }

  private treeChild(child: Child, supervisor: Supervisor, isSimple: boolean, position: Position): TreeChild {
    const started = startOfChild(this.project, child.spec, supervisor.module, isSimple);
    const below = {
      application: position.application,
      parent: supervisor,
      isTop: false,
      isReached: position.isReached,
      depth: position.depth + 1,
    };
    const its = started === absent || started === unclear ? undefined : this.supervisorOf(started, below);
    return { ...child, started, supervisor: its };
  }
}

/** What a child's start function starts; under simple_one_for_one it gets more arguments than are written. */
export function startOfChild(project: Project, spec: ChildSpec, from: ModuleFacts, isSimple: boolean): Fact<StartedProcess> {
  const { start } = spec;
  const at = spec.written.get('start')?.at;
  if (start === absent || start === unclear || at === undefined) return unclear;
  if (!isSimple || typeof start.module !== 'string' || typeof start.args === 'symbol') return startedBy(project, start, from, at);
  const { args } = start;
  const module = project.module(start.module, from.file);
  if (module === absent || module === unclear) return startedBy(project, start, from, at);
  const exported = module.functions.filter((fn) => fn.name === start.name && fn.arity >= args.length && !fn.isTest);
  const ways = [...new Set(exported.map((fn) => fn.arity))].map((arity) => {
    const extra = Array.from({ length: arity - args.length }, () => unclearValue('argument of start_child', at));
    return startedBy(project, { ...start, args: [...args, ...extra] }, from, at);
  });
  return whicheverWay(ways);
}

/** What is started when any of several start functions may be the one: the same process, or it is unclear. */
function whicheverWay(ways: readonly Fact<StartedProcess>[]): Fact<StartedProcess> {
  const [first, ...others] = ways;
  if (first === undefined || first === absent || first === unclear || others.length === 0) return first ?? unclear;
  let { registered, isCertain } = first;
  for (const other of others) {
    if (other === absent || other === unclear) return unclear;
    const isSame = other.behaviour === first.behaviour && other.moduleName === first.moduleName;
    if (!isSame || other.start.isLinked !== first.start.isLinked) return unclear;
    if (other.registered !== registered) registered = unclear;
    isCertain &&= other.isCertain;
  }
  return { ...first, start: { ...first.start, argument: undefined, name: undefined }, registered, isCertain };
}

/** The module as it would be if init/1 had only one of its clauses. */
function withOneClause(unit: CodeUnit, init: KeptFunction, index: number): CodeUnit {
  if (init.clauses.length === 1) return unit;
  const body: FunctionBody = { clauses: init.clauses.slice(index, index + 1), hasSyntaxError: false };
  return {
    ...unit,
    functionNamed: (name, arity) => (name === 'init' && arity === 1 ? body : unit.functionNamed(name, arity)),
  };
}
