import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { remembered } from '../erlang/remembered.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { contains } from '../erlang/walk.ts';
import { callsSpawner, isSpawn, spawnEntry } from './spawning.ts';

/** Whether a call that starts a process links it to the caller. */
export function isLinkingSpawn({ target, args }: CallExpr): boolean {
  if (target === undefined) return false;
  if (target.name === 'spawn_link' || target.name === 'start_link') return true;
  const options = target.name === 'spawn_opt' ? args.at(-1) : undefined;
  return options !== undefined && contains(options, (inner) => inner.kind === 'atom' && inner.name === 'link');
}

/** A process that the module starts: whether it is linked, and the code it runs. */
interface Started {
  readonly isLinked: boolean;
  readonly functions: ReadonlySet<FunctionDef>;
  readonly fun?: Span;
}

const startedBy = remembered((module: Module): readonly Started[] =>
  module.functions.flatMap((fn) => (callsSpawner(fn) && !fn.hasSyntaxError ? startedIn(module, fn) : [])),
);

function startedIn(module: Module, fn: FunctionDef): Started[] {
  const { graph, sitesIn } = lookup(module);
  const sites = sitesIn(fn);
  return sites.calls.flatMap(({ call }) => {
    if (!isSpawn(call)) return [];
    const entry = spawnEntry(call);
    if (entry === undefined) {
      const named = namedEntries(module, call).flatMap((each) => [...graph.reachableFrom(each)]);
      return [{ isLinked: isLinkingSpawn(call), functions: new Set(named) }];
    }
    const targets =
      'mfa' in entry
        ? [entry.mfa]
        : sites.calls.flatMap((site) => (site.deferredIn === entry.fun ? (site.call.target ?? []) : []));
    const entries = targets.flatMap((mfa) =>
      mfa.module === module.name ? (module.functionNamed(mfa.name, mfa.arity) ?? []) : [],
    );
    const functions = new Set(entries.flatMap((each) => [...graph.reachableFrom(each)]));
    return [{ isLinked: isLinkingSpawn(call), functions, fun: 'fun' in entry ? entry.fun : undefined }];
  });
}

/** Of `spawn(M, F, Args)` with unknown arguments: the functions of that name. */
function namedEntries(module: Module, { args }: CallExpr): readonly FunctionDef[] {
  const at = args.findIndex((arg, index) => arg.kind === 'atom' && arg.name === module.name && args[index + 1]?.kind === 'atom');
  const name = at < 0 ? undefined : args[at + 1];
  return name?.kind === 'atom' ? module.functions.filter((fn) => fn.name === name.name) : [];
}

function lookup(module: Module) {
  const analysis = analysisOf(module);
  return { graph: analysis.graph, sitesIn: (fn: FunctionDef) => analysis.sitesIn(fn) };
}

/**
 * Whether code at `span` of `fn` runs in processes that the module starts, and all of them are linked to who starts them.
 */
export function runsLinked(module: Module, fn: FunctionDef, span: Span): boolean {
  const its = startedBy(module).filter(
    ({ functions, fun }) => functions.has(fn) || (fun !== undefined && fun.start <= span.start && span.end <= fun.end),
  );
  return its.length > 0 && its.every(({ isLinked }) => isLinked);
}

/** Whether a function of the module returns options for spawn_opt that link: others start its processes by them. */
export function givesLinkingOptions(module: Module): boolean {
  if (!/\blink\b/.test(module.text) || !module.text.includes('spawn')) return false;
  return module.functions.some(
    (fn) =>
      fn.isExported &&
      !fn.hasSyntaxError &&
      /spawn|opt/.test(fn.name) &&
      returnLeaves(fn.clauses).some(
        (leaf) => leaf.kind === 'list' && leaf.elements.some((each) => each.kind === 'atom' && each.name === 'link'),
      ),
  );
}
