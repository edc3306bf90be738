import type { CallSite, FunUse, Sites } from '../erlang/call-sites.ts';
import type { CallExpr, Expr, FunExpr, Mfa } from '../erlang/expr.ts';
import type { FunctionDef } from '../erlang/module.ts';

/** Functions that start a process running a fun (first argument) or `M, F, Args`. */
const spawners: Readonly<Record<string, { readonly fun?: number; readonly mfa?: number }>> = {
  'erlang:spawn/1': { fun: 0 },
  'erlang:spawn/2': { fun: 1 },
  'erlang:spawn/3': { mfa: 0 },
  'erlang:spawn/4': { mfa: 1 },
  'erlang:spawn_link/1': { fun: 0 },
  'erlang:spawn_link/2': { fun: 1 },
  'erlang:spawn_link/3': { mfa: 0 },
  'erlang:spawn_link/4': { mfa: 1 },
  'erlang:spawn_monitor/1': { fun: 0 },
  'erlang:spawn_monitor/2': { fun: 1 },
  'erlang:spawn_monitor/3': { mfa: 0 },
  'erlang:spawn_opt/2': { fun: 0 },
  'erlang:spawn_opt/3': { fun: 1 },
  'erlang:spawn_opt/4': { mfa: 0 },
  'erlang:spawn_request/1': { fun: 0 },
  'erlang:spawn_request/3': { mfa: 0 },
  'proc_lib:spawn/1': { fun: 0 },
  'proc_lib:spawn/3': { mfa: 0 },
  'proc_lib:spawn_link/1': { fun: 0 },
  'proc_lib:spawn_link/3': { mfa: 0 },
  'proc_lib:spawn_opt/2': { fun: 0 },
  'proc_lib:spawn_opt/4': { mfa: 0 },
  'proc_lib:start/3': { mfa: 0 },
  'proc_lib:start/4': { mfa: 0 },
  'proc_lib:start/5': { mfa: 0 },
  'proc_lib:start_link/3': { mfa: 0 },
  'proc_lib:start_link/4': { mfa: 0 },
  'proc_lib:start_link/5': { mfa: 0 },
  'proc_lib:start_monitor/3': { mfa: 0 },
  'proc_lib:start_monitor/4': { mfa: 0 },
  'proc_lib:start_monitor/5': { mfa: 0 },
  'timer:apply_after/2': { fun: 1 },
  'timer:apply_after/4': { mfa: 1 },
  'timer:apply_interval/2': { fun: 1 },
  'timer:apply_interval/4': { mfa: 1 },
};

/** Modules whose functions apply the funs they are given, in the calling process, before they return. */
const inPlaceModules = new Set([
  'lists',
  'maps',
  'ets',
  'dets',
  'dict',
  'orddict',
  'gb_trees',
  'gb_sets',
  'sets',
  'ordsets',
  'array',
  'queue',
  'proplists',
  'filelib',
  'string',
  'binary',
  're',
  'digraph',
  'sofs',
  'mnesia',
  'global',
  'timer',
  'file',
]);

/** What a spawning call runs. */
export type SpawnEntry = { readonly fun: FunExpr } | { readonly mfa: Mfa } | undefined;

/** The function `M:F/A` that arguments `M, F, Args` name, when all three are literal enough. */
function mfaOf(module: Expr | undefined, name: Expr | undefined, args: Expr | undefined): Mfa | undefined {
  if (module?.kind !== 'atom' || name?.kind !== 'atom' || args?.kind !== 'list' || args.tail !== undefined) return undefined;
  return { module: module.name, name: name.name, arity: args.elements.length };
}

function spawnerOf(call: CallExpr): { readonly fun?: number; readonly mfa?: number } | undefined {
  const { target } = call;
  return target === undefined ? undefined : spawners[`${target.module}:${target.name}/${target.arity}`];
}

const spawnerNames = new Set(Object.keys(spawners).map((key) => key.slice(key.indexOf(':') + 1, key.indexOf('/'))));

/** Whether a function may start a process, by its outline. */
export function callsSpawner(fn: FunctionDef): boolean {
  for (const name of fn.outline.calls) if (spawnerNames.has(name)) return true;
  return false;
}

/** Whether the call starts another process. */
export function isSpawn(call: CallExpr): boolean {
  return spawnerOf(call) !== undefined;
}

/** What the process that `call` starts runs; undefined when the call starts none or it cannot be seen. */
export function spawnEntry(call: CallExpr): SpawnEntry {
  const spawner = spawnerOf(call);
  if (spawner === undefined) return undefined;
  if (spawner.mfa !== undefined) {
    const mfa = mfaOf(call.args[spawner.mfa], call.args[spawner.mfa + 1], call.args[spawner.mfa + 2]);
    return mfa === undefined ? undefined : { mfa };
  }
  const arg = call.args[spawner.fun ?? 0];
  if (arg?.kind === 'fun') return { fun: arg };
  return arg?.kind === 'fun-ref' && arg.target !== undefined ? { mfa: arg.target } : undefined;
}

/**
 * Which process runs a piece of a function: the one that called the function, one that the function starts, or nobody
 * knows, because the code stands in a fun that is stored, sent or handed to code that is not known.
 */
export type Runner = 'same' | 'spawned' | 'unknown';

/** Who runs what stands in `deferredIn`, a fun of the function with these sites. */
export function runnerOf(sites: Sites, deferredIn: FunExpr | undefined): Runner {
  for (let fun = deferredIn; fun !== undefined; ) {
    const use: FunUse | undefined = sites.funs.get(fun);
    if (use?.passedTo === undefined) return 'unknown';
    if (isSpawn(use.passedTo)) return 'spawned';
    if (!appliesInPlace(use.passedTo)) return 'unknown';
    fun = use.inside;
  }
  return 'same';
}

function appliesInPlace(call: CallExpr): boolean {
  const { target } = call;
  if (target === undefined) return false;
  if (target.module === 'timer') return target.name === 'tc';
  return inPlaceModules.has(target.module) || (target.module === 'erlang' && target.name === 'apply');
}

/** Whether a call or send runs in the process that runs the function, at once or by way of a fun applied in place. */
export function runsInSameProcess(sites: Sites, site: Pick<CallSite, 'deferredIn'>): boolean {
  return runnerOf(sites, site.deferredIn) === 'same';
}
