import { termKey } from '../erlang/compare-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { absent, unclear } from '../erlang/value.ts';
import { contains } from '../erlang/walk.ts';
import type { KeptFunction, ModuleFacts } from '../facts/facts.ts';
import type { DynamicChild } from '../project/dynamic-children.ts';
import type { Project } from '../project/project.ts';

/** A child that is added under an id of its own each time, and whose specification stays when it ends. */
export interface SpecLeak {
  readonly child: DynamicChild;
  readonly supervisor: string;
  readonly restart: 'permanent' | 'transient';
  /** The id as far as it is written. */
  readonly id: string;
}

/** Specifications that are added to named supervisors at run time and never deleted. */
export function* specLeaksOf(project: Project): Iterable<SpecLeak> {
  const modules = project.modules.filter((module) => module.childOrders.length > 0 && !module.isTest);
  for (const child of project.dynamicChildren) {
    const { spec, supervisorName, module } = child;
    if (!child.isPlain || typeof supervisorName !== 'string' || spec.id === absent || spec.id === unclear) continue;
    if (spec.restart !== 'permanent' && spec.restart !== 'transient') continue;
    // Who starts modules it is told to has as many children as there are such modules.
    if (typeof spec.start === 'symbol' || typeof spec.start.module !== 'string' || termKey(spec.id) !== undefined) continue;
    const application = project.applicationOf(module.file);
    const near = modules.filter((each) => application === undefined || project.applicationOf(each.file) === application);
    const orders = new Set(near.flatMap((each) => each.childOrders));
    if (orders.has('delete_child')) continue;
    // A permanent child does not end unless whoever started it ends it.
    if (spec.restart === 'permanent' && !module.childOrders.includes('terminate_child')) continue;
    if (isStartCode(project, child)) continue;
    yield { child, supervisor: supervisorName, restart: spec.restart, id: showValue(spec.id, 40) };
  }
}

/** Whether only the start of the application, or of its supervisors, comes to the call: as many children as are configured. */
function isStartCode(project: Project, { module, by }: DynamicChild): boolean {
  const entries = [...callersOf(module, by)].filter((key) => module.exports.includes(key));
  return entries.every((key) => key === 'init/1' || key === 'start/2' || isCalledByStarters(project, `${module.name}:${key}`));
}

/** The function and those of the module that call it, directly or not. */
function callersOf(module: ModuleFacts, key: string): ReadonlySet<string> {
  const found = new Set([key]);
  for (const wanted of found) {
    for (const fn of Object.values(module.kept)) if (callsOwn(module, fn, wanted)) found.add(`${fn.name}/${fn.arity}`);
  }
  return found;
}

function callsOwn(module: ModuleFacts, fn: KeptFunction, wanted: string): boolean {
  return fn.clauses.some((clause) =>
    clause.body.some((expr) =>
      contains(expr, (inner) => {
        const target = inner.kind === 'call' ? inner.target : undefined;
        return target?.module === module.name && `${target.name}/${target.arity}` === wanted;
      }),
    ),
  );
}

function isCalledByStarters(project: Project, callee: string): boolean {
  const callers = project.modules.filter((each) => !each.isTest && each.remoteCalls.includes(callee));
  return callers.length > 0 && callers.every((each) => each.behaviours.some(({ name }) => starts.has(name)));
}

const starts = new Set(['application', 'supervisor']);
