import { valuesInFunction } from '../erlang/evaluate.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import { type Place, placeOf } from '../erlang/place.ts';
import { asAtom } from '../erlang/query-values.ts';
import { type Fact, unclear } from '../erlang/value.ts';
import { walkAll } from '../erlang/walk.ts';
import type { KeptFunction, ModuleFacts } from '../facts/facts.ts';
import { type ChildSpec, judgeChildSpec } from '../otp/child-spec.ts';
import type { Project } from './project.ts';
import type { StartedProcess } from './started-process.ts';
import { startOfChild } from './supervisors.ts';

/** A child that is added to a supervisor at run time, by start_child/2 with a whole specification. */
export interface DynamicChild {
  readonly module: ModuleFacts;
  readonly spec: ChildSpec;
  /** The function that calls start_child, `name/arity`. */
  readonly by: string;
  /** Where start_child is called. */
  readonly at: Place;
  /** The registered name of the supervisor it is added to, when that is how it is called. */
  readonly supervisorName: Fact<string>;
  readonly started: Fact<StartedProcess>;
  /** OTP's own supervisor reads the specification. */
  readonly isPlain: boolean;
}

/** The children that the project adds at run time, by file and place. */
export function dynamicChildrenOf(project: Project): readonly DynamicChild[] {
  return project.modules.flatMap((module) => Object.values(module.kept).flatMap((fn) => dynamicChildrenIn(project, module, fn)));
}

function dynamicChildrenIn(project: Project, module: ModuleFacts, fn: KeptFunction): DynamicChild[] {
  if (!fn.startsChildren) return [];
  const calls: { call: CallExpr; to: Expr; spec: Expr }[] = [];
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      const [to, spec] = expr.kind === 'call' && isStartChild(expr) ? expr.args : [];
      if (expr.kind === 'call' && to !== undefined && spec !== undefined) calls.push({ call: expr, to, spec });
      return true;
    });
  }
  if (calls.length === 0 || fn.hasVariants) return [];
  const wanted = calls.flatMap(({ to, spec }) => [to, spec]);
  const values = valuesInFunction(project.unitOf(module), fn.name, fn.arity, wanted, project.worldFrom(module.file));
  return calls.flatMap(({ call, to, spec }) => {
    const value = values.get(spec);
    const target = values.get(to);
    // A list is what simple_one_for_one appends to the arguments of its one specification.
    if (value === undefined || (value.kind !== 'map' && value.kind !== 'tuple')) return [];
    const judged = judgeChildSpec(value);
    return [
      {
        module,
        by: `${fn.name}/${fn.arity}`,
        spec: judged,
        at: placeOf(module.file, module.lines, call),
        supervisorName: target === undefined ? unclear : asAtom(target),
        started: startOfChild(project, judged, module, false),
        isPlain: call.target?.module === 'supervisor',
      },
    ];
  });
}

/** OTP's start_child, or that of a module which resembles a supervisor. */
function isStartChild({ target }: CallExpr): boolean {
  return target?.name === 'start_child';
}
