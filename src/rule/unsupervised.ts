import { analysisOf } from '../erlang/analysis.ts';
import type { CallSite, Sites } from '../erlang/call-sites.ts';
import type { Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { contains, variablesOf, walkAll } from '../erlang/walk.ts';
import { callsSpawner, runnerOf, spawnEntry } from '../otp/spawning.ts';

/** A process that is started outside any supervisor, and that nobody is linked to or watches. */
export interface UnsupervisedStart {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly site: CallSite;
  /** `spawn/1`, `gen_server:start/3`. */
  readonly by: string;
  /** A behaviour's process, a loop that never ends, or work that is done once and takes no precautions. */
  readonly kind: 'behaviour' | 'loop' | 'task';
  /** The loop, for a loop. */
  readonly loop: FunctionDef | undefined;
}

const spawns = new Set(['erlang:spawn', 'proc_lib:spawn']);
const starts = new Set(['gen_server:start', 'gen_statem:start', 'gen_event:start', 'gen_fsm:start', 'gen_server2:start']);

/** Unlinked starts whose process the module itself neither links to nor watches. */
export function* unsupervisedStartsIn(module: Module): Iterable<UnsupervisedStart> {
  if (module.kind === 'escript' || !/\bspawn\b|\bstart\b/.test(module.text)) return;
  if (module.functions.some((fn) => fn.outline.calls.has('link') || fn.outline.calls.has('monitor'))) return;
  const analysis = analysisOf(module);
  for (const fn of module.functions) {
    if (fn.isTest || fn.hasSyntaxError || !(callsSpawner(fn) || fn.outline.calls.has('start'))) continue;
    const sites = analysis.sitesIn(fn);
    for (const site of sites.calls) {
      const { target } = site.call;
      if (target === undefined || isHandedOn(site, fn)) continue;
      const name = `${target.module}:${target.name}`;
      const by = `${target.module === 'erlang' ? '' : `${target.module}:`}${target.name}/${target.arity}`;
      if (starts.has(name) && runnerOf(sites, site.deferredIn) === 'same') {
        yield { module, fn, site, by, kind: 'behaviour', loop: undefined };
      } else if (spawns.has(name)) {
        const loop = loopOf(module, sites, site);
        if (loop !== undefined) yield { module, fn, site, by, kind: 'loop', loop };
        else if (isCarelessTask(site, fn)) yield { module, fn, site, by, kind: 'task', loop: undefined };
      }
    }
  }
}

/** The function that loops for ever in which the new process ends up. */
function loopOf(module: Module, sites: Sites, site: CallSite): FunctionDef | undefined {
  const { graph, outcomes } = analysisOf(module);
  const entry = spawnEntry(site.call);
  if (entry === undefined) return undefined;
  const mfas =
    'mfa' in entry
      ? [entry.mfa]
      : sites.calls
          .filter(({ deferredIn, position }) => deferredIn === entry.fun && position === 'tail')
          .map(({ call }) => call.target);
  const reached = new Set(
    mfas.flatMap((mfa) => (mfa?.module === module.name ? (module.functionNamed(mfa.name, mfa.arity) ?? []) : [])),
  );
  for (const fn of reached) {
    if (fn.hasSyntaxError || outcomes.of(fn) !== 'forever') return undefined;
    if (graph.cycleOf(fn).length > 0) return fn;
    for (const edge of graph.callsFrom(fn))
      if (edge.site.position === 'tail' || outcomes.isFinal(edge.site.call)) reached.add(edge.to);
  }
  return undefined;
}

/** Whether the result goes to whoever called the function, or somewhere else that may take care of the process. */
function isHandedOn({ call, position, clause }: CallSite, fn: FunctionDef): boolean {
  if (position === 'tail') return true;
  const body = fn.clauses[clause]?.body ?? [];
  const holders = new Set<string>();
  walkAll(body, (expr) => {
    if (expr.kind === 'match' && expr.value === call) variablesOf(expr.pattern, holders);
    if (expr.kind === 'case' && expr.subject === call) {
      for (const { patterns } of expr.clauses)
        if (patterns[0] !== undefined && isStarted(patterns[0])) variablesOf(patterns[0], holders);
    }
    return true;
  });
  const isHolder = (inner: Expr) => inner === call || (inner.kind === 'var' && holders.has(inner.name));
  if (bodyLeaves(body).some((leaf) => contains(leaf, isHolder))) return true;
  return holders.size > 0 && body.some((expr) => contains(expr, (inner) => isUse(inner, holders)));
}

/** Anything but an error. */
function isStarted(pattern: Expr): boolean {
  const [tag] = pattern.kind === 'tuple' ? pattern.elements : [];
  return tag?.kind !== 'atom' || tag.name !== 'error';
}

/** A use of the pid other than giving it a name. */
function isUse(expr: Expr, holders: ReadonlySet<string>): boolean {
  if (expr.kind === 'call' && expr.target?.module === 'erlang' && expr.target.name === 'register') return false;
  if (expr.kind !== 'call' && expr.kind !== 'tuple' && expr.kind !== 'send' && expr.kind !== 'list' && expr.kind !== 'record')
    return false;
  return contains(expr, (inner) => inner.kind === 'var' && holders.has(inner.name));
}

/** Work in a fun whose failure nobody handles. */
function isCarelessTask({ call }: CallSite, fn: FunctionDef): boolean {
  const entry = spawnEntry(call);
  return entry !== undefined && 'fun' in entry && !fn.outline.hasProtection;
}
