import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { contains, walkAll } from '../erlang/walk.ts';
import { serverCallbacks } from './roles.ts';
import { callsSpawner, isSpawn, spawnEntry } from './spawning.ts';

/** How the process comes to be whose body a loop is. */
export interface LoopProcess {
  /** A spawn starts it, and it comes to the loop by tail calls: the loop is all it does. */
  readonly isBody: boolean;
  /** Others can send to it: it is registered, or its pid is what an exported function or proc_lib's start returns. */
  readonly isPublic: boolean;
}

/** Works out which process of this module, if any, runs the cycle `functions`. */
export function loopProcess(module: Module, functions: readonly FunctionDef[]): LoopProcess {
  const spawns = spawnsIn(module).filter((spawn) => spawn.entries.some((entry) => leadsTo(module, entry, functions)));
  if (spawns.length === 0) return { isBody: false, isPublic: false };
  return { isBody: true, isPublic: spawns.some((spawn) => isPublicSpawn(module, spawn)) || functions.some(registers) };
}

interface Spawn {
  readonly call: CallExpr;
  readonly from: FunctionDef;
  readonly entries: readonly FunctionDef[];
}

function spawnsIn(module: Module): Spawn[] {
  const analysis = analysisOf(module);
  const spawns: Spawn[] = [];
  for (const from of module.functions) {
    if (!callsSpawner(from)) continue;
    const sites = analysis.sitesIn(from);
    for (const { call } of sites.calls) {
      if (!isSpawn(call)) continue;
      const entry = spawnEntry(call);
      if (entry === undefined) continue;
      const calls =
        'mfa' in entry
          ? [entry.mfa]
          : sites.calls
              .filter((site) => site.deferredIn === entry.fun && site.position === 'tail')
              .map((site) => site.call.target);
      const entries = calls.flatMap((mfa) =>
        mfa?.module === module.name ? (module.functionNamed(mfa.name, mfa.arity) ?? []) : [],
      );
      if (entries.length > 0) spawns.push({ call, from, entries });
    }
  }
  return spawns;
}

/** Whether tail calls lead from `entry` into the cycle. */
function leadsTo(module: Module, entry: FunctionDef, functions: readonly FunctionDef[]): boolean {
  const { graph, outcomes } = analysisOf(module);
  const reached = new Set([entry]);
  for (const fn of reached) {
    if (functions.includes(fn)) return true;
    for (const edge of graph.callsFrom(fn))
      if (edge.site.position === 'tail' || outcomes.isFinal(edge.site.call)) reached.add(edge.to);
  }
  return false;
}

function isPublicSpawn(module: Module, spawn: Spawn): boolean {
  if (spawn.call.target?.module === 'proc_lib' && spawn.call.target.name.startsWith('start')) return true;
  if (registers(spawn.from) || spawn.entries.some(registers)) return true;
  if (!spawn.from.isExported) return false;
  const leaves = returnLeaves(spawn.from.clauses);
  const answers = serverCallbacks(module).includes(spawn.from) ? leaves.flatMap(replyIn) : leaves;
  return answers.some((leaf) => holdsPid(leaf, spawn));
}

/** What a callback's return value hands to others: its reply, not its state. */
function replyIn(leaf: Expr): readonly Expr[] {
  const [tag, ...rest] = leaf.kind === 'tuple' ? leaf.elements : [];
  return tag?.kind === 'atom' && tag.name === 'reply' ? rest.slice(0, 1) : [];
}

/** Whether what a function returns holds the pid of the new process. */
function holdsPid(leaf: Expr, spawn: Spawn): boolean {
  return contains(leaf, (inner) => inner === spawn.call || (inner.kind === 'var' && isBoundTo(inner.name, spawn)));
}

function isBoundTo(name: string, spawn: Spawn): boolean {
  return spawn.from.clauses.some((clause) =>
    clause.body.some((expr) =>
      contains(
        expr,
        (inner) =>
          inner.kind === 'match' &&
          inner.value === spawn.call &&
          contains(inner.pattern, (part) => part.kind === 'var' && part.name === name),
      ),
    ),
  );
}

const registering = new Set(['erlang:register/2', 'global:register_name/2', 'global:register_name/3', 'pg:join/2', 'pg:join/3']);

function registers(fn: FunctionDef): boolean {
  if (!['register', 'register_name', 'join'].some((name) => fn.outline.calls.has(name))) return false;
  let found = false;
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      if (
        expr.kind === 'call' &&
        expr.target !== undefined &&
        registering.has(`${expr.target.module}:${expr.target.name}/${expr.target.arity}`)
      )
        found = true;
      return !found;
    });
  }
  return found;
}
