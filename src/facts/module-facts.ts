import { analysisOf } from '../erlang/analysis.ts';
import type { CallSite } from '../erlang/call-sites.ts';
import type { Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module, RecordDef } from '../erlang/module.ts';
import { lineOf } from '../erlang/place.ts';
import { contains, walk, walkAll } from '../erlang/walk.ts';
import { configReadsIn } from '../otp/config-reads.ts';
import { serverLoopsIn } from '../otp/server-loops.ts';
import { cleanupIn } from './cleanups.ts';
import { conductOf, remoteCallsOf } from './conduct.ts';
import type { FunctionFacts, KeptFunction, ModuleFacts } from './facts.ts';
import { libraryCallsIn, lookedForIn } from './library-calls.ts';
import { normalStopsIn } from './normal-stops.ts';
import { tablesOf } from './tables.ts';
import { writtenCookiesIn } from './written-cookies.ts';

/** Boils a module down to what the project needs of it. */
export function moduleFacts(module: Module, isTest: boolean): ModuleFacts {
  const kept = keptFunctions(module);
  const hasKept = Object.keys(kept).length > 0;
  return {
    file: module.file,
    name: module.name,
    exports: [...module.exports],
    exportsAll: module.exportsAll,
    exportsUnclear: module.exportsUnclear,
    behaviours: module.behaviours,
    isTest,
    functions: module.functions.map((fn) => functionFacts(module, fn)),
    kept,
    records: recordsIn(module, Object.values(kept)),
    imports: hasKept ? Object.fromEntries(module.imports) : {},
    lines: hasKept ? module.lines : new Uint32Array(0),
    hasServerLoop: serverLoopsIn(module).some((loop) => loop.runsForever || loop.isSpawned),
    callsLink: module.functions.some((fn) => fn.outline.calls.has('link')),
    normalStops: normalStopsIn(module),
    ...conductOf(module),
    remoteCalls: remoteCallsOf(module),
    cleanup: cleanupIn(module),
    configReads: configReadsIn(module).map(({ application, parameter }) => `${application}:${parameter}`),
    libraryCalls: libraryCallsIn(module),
    lookedFor: lookedForIn(module),
    cookies: writtenCookiesIn(module),
    tables: tablesOf(module),
  };
}

function functionFacts(module: Module, fn: FunctionDef): FunctionFacts {
  const line = lineOf(module.lines, fn.start);
  return { name: fn.name, arity: fn.arity, line, endLine: lineOf(module.lines, fn.end), isTest: fn.isTest };
}

/** Behaviours whose modules build supervision trees. */
const treeBehaviours = new Set(['supervisor', 'supervisor_bridge', 'application']);

/** A function larger than this (in expressions) is not a helper that builds child specs, and is not followed. */
const maxExpressions = 600;

/**
 * The functions whose bodies the project may have to evaluate: everything in supervisor and application modules,
 * exported functions that start processes, functions that add children or build child specs, and the local functions these
 * call.
 */
function keptFunctions(module: Module): Record<string, KeptFunction> {
  const isTree = module.behaviours.some((behaviour) => treeBehaviours.has(behaviour.name));
  if (!isTree && !mayMatter(module.text)) return {};
  const { graph, sitesIn } = bound(module);
  // A child specification names exported functions; what others start is found by way of these.
  const startsFor = (fn: FunctionDef) => (fn.isExported || module.exportsUnclear ? startsSomething : isStartChild);
  const wanted = new Set(
    module.functions.filter(
      (fn) =>
        !fn.hasSyntaxError &&
        (isTree || isStartFunction(fn) || (mayStart(fn) && sitesIn(fn).calls.some(startsFor(fn))) || buildsSpecs(fn)),
    ),
  );
  const kept: Record<string, KeptFunction> = {};
  for (const fn of wanted) {
    if (sizeOf(fn) > maxExpressions) continue;
    const key = `${fn.name}/${fn.arity}`;
    if (module.functionNamed(fn.name, fn.arity) === fn) kept[key] = keep(fn);
    for (const edge of graph.callsFrom(fn)) wanted.add(edge.to);
  }
  return kept;
}

function bound(module: Module) {
  const analysis = analysisOf(module);
  return { graph: analysis.graph, sitesIn: (fn: FunctionDef) => analysis.sitesIn(fn) };
}

/** A cheap look at the text: most modules have nothing to keep. */
function mayMatter(text: string): boolean {
  return /supervisor|start|spawn|proc_lib|permanent|temporary|transient|start_monitor/.test(text);
}

/** Whether a child specification may name the function. */
function isStartFunction(fn: FunctionDef): boolean {
  return fn.isExported && fn.name.startsWith('start');
}

const starters = new Set([
  'gen_server',
  'gen_server2',
  'gen_statem',
  'gen_fsm',
  'gen_event',
  'supervisor',
  'supervisor2',
  'supervisor_bridge',
  'proc_lib',
  'gen',
]);

const starting = /^(start|spawn|restart_child|terminate_child|delete_child|which_children|check_childspecs|enter_loop|init_ack)/;

/** By the outline. */
function mayStart(fn: FunctionDef): boolean {
  for (const name of fn.outline.calls) if (starting.test(name)) return true;
  return false;
}

function isStartChild({ call }: CallSite): boolean {
  return call.target?.name === 'start_child';
}

function startsSomething(site: CallSite): boolean {
  const { target } = site.call;
  if (target === undefined) return false;
  if (isStartChild(site)) return true;
  if (starters.has(target.module)) return starting.test(target.name);
  return target.module === 'erlang' && target.name.startsWith('spawn');
}

/** Whether a function holds something shaped like a child spec. */
function buildsSpecs(fn: FunctionDef): boolean {
  return fn.outline.hasSpecWords && fn.clauses.some((clause) => clause.body.some((expr) => contains(expr, isSpecShaped)));
}

function isSpecShaped(expr: Expr): boolean {
  if (expr.kind === 'map')
    return expr.entries.some(
      (entry) => entry.key.kind === 'atom' && (entry.key.name === 'start' || entry.key.name === 'strategy'),
    );
  if (expr.kind !== 'tuple' || expr.elements.length < 5 || expr.elements.length > 7) return false;
  const start = expr.elements[1];
  return start?.kind === 'tuple' && start.elements.length === 3 && expr.elements.some(isRestart);
}

function isRestart(expr: Expr): boolean {
  return (
    expr.kind === 'var' ||
    (expr.kind === 'atom' && (expr.name === 'permanent' || expr.name === 'temporary' || expr.name === 'transient'))
  );
}

/** The records that kept functions, and the defaults of those records, speak of. */
function recordsIn(module: Module, kept: readonly KeptFunction[]): Record<string, RecordDef> {
  const records: Record<string, RecordDef> = {};
  const visit = (expr: Expr): true => {
    const name =
      expr.kind === 'record' ? expr.name : expr.kind === 'record-field' || expr.kind === 'record-index' ? expr.record : undefined;
    const record = name === undefined || Object.hasOwn(records, name) ? undefined : module.records.get(name);
    if (record !== undefined) {
      records[record.name] = record;
      for (const field of record.fields) if (field.default !== undefined) walk(field.default, visit);
    }
    return true;
  };
  for (const fn of kept) {
    for (const clause of fn.clauses) {
      walkAll(clause.body, visit);
      for (const pattern of clause.patterns) walk(pattern, visit);
    }
  }
  return records;
}

function sizeOf(fn: FunctionDef): number {
  let size = 0;
  for (const clause of fn.clauses) {
    walkAll(clause.body, () => {
      size++;
      return size <= maxExpressions;
    });
  }
  return size;
}

function keep(fn: FunctionDef): KeptFunction {
  const { name, arity, nameSpan, clauses, hasSyntaxError, hasVariants, start, end, outline } = fn;
  const startsChildren = outline.calls.has('start_child') || outline.calls.has('apply');
  return { name, arity, nameSpan, clauses, hasSyntaxError, hasVariants, startsChildren, start, end };
}
