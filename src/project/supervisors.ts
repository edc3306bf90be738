import type { CodeUnit, FunctionBody } from '../erlang/code-unit.ts';
import { evaluateFunction, valuesInFunction } from '../erlang/evaluate.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import { type Place, placeOf } from '../erlang/place.ts';
import { absent, type Value } from '../erlang/value.ts';
import { walkAll } from '../erlang/walk.ts';
import type { KeptFunction, ModuleFacts } from '../facts/facts.ts';
import { type ChildSpec, judgeChildSpec } from '../otp/child-spec.ts';
import type { Child } from '../otp/supervisor-children.ts';
import type { SupervisorFlags } from '../otp/supervisor-flags.ts';
import { judgeSupervisorInit, type SupervisorInit } from '../otp/supervisor-init.ts';
import type { Project } from './project.ts';

/** What one clause of a supervisor module's init/1 makes: a module may serve as several supervisors. */
export interface Supervisor {
  readonly module: ModuleFacts;
  /** Where `init` stands. */
  readonly at: Place;
  readonly init: SupervisorInit;
  /** Undefined when they are not known. */
  readonly flags: SupervisorFlags | undefined;
  /** The children that are known, in start order. */
  readonly children: readonly Child[];
  /** All children are known. */
  readonly isComplete: boolean;
  /** Follows OTP's supervisor itself, not a module that resembles it. */
  readonly isPlain: boolean;
  /** An application starts it. */
  readonly isTop: boolean;
}

/** A child specification handed to supervisor:start_child/2. */
export interface DynamicChild {
  readonly module: ModuleFacts;
  readonly spec: ChildSpec;
  /** Where start_child is called. */
  readonly at: Place;
}

/** The supervisors of a project, by file and clause. */
export function supervisorsOf(project: Project): readonly Supervisor[] {
  const tops = topSupervisors(project);
  return project.modules.flatMap((module) => {
    const init = module.kept['init/1'];
    const behaviour = module.behaviours.find((attribute) => attribute.name === 'supervisor');
    if (behaviour === undefined || init === undefined || init.hasSyntaxError) return [];
    const isPlain = behaviour.written === 'supervisor';
    const unit = project.unitOf(module);
    return init.clauses.flatMap((_clause, index) => {
      const value = evaluateFunction(withOneClause(unit, init, index), 'init', 1, project.worldFrom(module.file));
      return value === absent ? [] : [supervisorFrom(module, init, value, isPlain, tops.has(module.name))];
    });
  });
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

function supervisorFrom(module: ModuleFacts, init: KeptFunction, value: Value, isPlain: boolean, isTop: boolean): Supervisor {
  const judged = judgeSupervisorInit(value, module.name);
  const children = typeof judged.children === 'symbol' ? undefined : judged.children;
  return {
    module,
    at: placeOf(module.file, module.lines, init.nameSpan),
    init: judged,
    flags: typeof judged.flags === 'symbol' ? undefined : judged.flags,
    children: children === undefined || typeof children.children === 'symbol' ? [] : children.children,
    isComplete: judged.isComplete && (children?.isComplete ?? false),
    isPlain,
    isTop,
  };
}

/** Modules whose start_link an application's start/2 calls. */
function topSupervisors(project: Project): ReadonlySet<string> {
  const tops = new Set<string>();
  for (const module of project.modules) {
    if (!module.behaviours.some((behaviour) => behaviour.name === 'application')) continue;
    for (const fn of Object.values(module.kept)) {
      forEachCall(fn, (call) => {
        if (call.target !== undefined && /^start(_link)?$/.test(call.target.name)) tops.add(call.target.module);
        const started =
          call.target?.module === 'supervisor' && call.target.name === 'start_link' ? call.args[call.args.length - 2] : undefined;
        if (started?.kind === 'atom') tops.add(started.name);
      });
    }
  }
  return tops;
}

/** The specifications of children that are added at run time. */
export function dynamicChildrenOf(project: Project): readonly DynamicChild[] {
  return project.modules.flatMap((module) => Object.values(module.kept).flatMap((fn) => dynamicChildrenIn(project, module, fn)));
}

function dynamicChildrenIn(project: Project, module: ModuleFacts, fn: KeptFunction): DynamicChild[] {
  const calls: { call: CallExpr; spec: Expr }[] = [];
  forEachCall(fn, (call) => {
    const spec = call.args[1];
    if (call.target?.module === 'supervisor' && call.target.name === 'start_child' && spec !== undefined)
      calls.push({ call, spec });
  });
  if (calls.length === 0 || fn.hasVariants) return [];
  const wanted = calls.map(({ spec }) => spec);
  const values = valuesInFunction(project.unitOf(module), fn.name, fn.arity, wanted, project.worldFrom(module.file));
  return calls.flatMap(({ call, spec }) => {
    const value = values.get(spec);
    // A list is what simple_one_for_one appends to the arguments of its one specification.
    if (value === undefined || (value.kind !== 'map' && value.kind !== 'tuple')) return [];
    return [{ module, spec: judgeChildSpec(value), at: placeOf(module.file, module.lines, call) }];
  });
}

function forEachCall(fn: KeptFunction, visit: (call: CallExpr) => void): void {
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      if (expr.kind === 'call') visit(expr);
      return true;
    });
  }
}
