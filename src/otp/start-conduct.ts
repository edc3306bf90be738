import { analysisOf } from '../erlang/analysis.ts';
import { isConditional } from '../erlang/conditional.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { type Approach, isGuarded, mayApproach, ownApproaches } from './approaches.ts';
import { holdingOf, scopeOf, substitute } from './holdings.ts';
import { serverBehaviour, serverCallbacks } from './roles.ts';
import { runsInSameProcess } from './spawning.ts';

/** How deep local calls are followed from the function one starts with. */
const maxDepth = 4;

/** What the functions of a module do to processes they know by name, by way of local calls too. */
export class Approaches {
  private readonly module: Module;
  /** Whether a function reaches, by its outline, what makes it worth looking into. */
  private readonly matters: ((fn: FunctionDef) => boolean) | undefined;
  private readonly known = new Map<FunctionDef, readonly Approach[]>();

  constructor(module: Module, matters?: (fn: FunctionDef) => boolean) {
    this.module = module;
    this.matters = matters && analysisOf(module).graph.leadingTo(matters);
  }

  /** What `fn` does, in its own process, itself or by the module's functions it calls. */
  of(fn: FunctionDef, depth = 0): readonly Approach[] {
    const known = this.known.get(fn);
    if (known !== undefined) return known;
    if (fn.hasSyntaxError || fn.hasVariants || depth > maxDepth || !this.mayMatter(fn)) return [];
    this.known.set(fn, []);
    const sites = analysisOf(this.module).sitesIn(fn);
    const found = ownApproaches(this.module.name, fn, sites);
    for (const site of sites.calls) {
      const { target, args } = site.call;
      const clause = fn.clauses[site.clause];
      if (target?.module !== this.module.name || clause === undefined || !runsInSameProcess(sites, site)) continue;
      const callee = this.module.functionNamed(target.name, target.arity);
      if (callee === undefined || callee === fn) continue;
      const theirs = this.of(callee, depth + 1);
      if (theirs.length === 0) continue;
      const scope = scopeOf(clause);
      const given = args.map((arg) => holdingOf(arg, scope));
      for (const approach of theirs) {
        found.push({
          ...approach,
          to: substitute(approach.to, given),
          args: approach.args.map((arg) => substitute(arg, given)),
          isGuarded: approach.isGuarded || isGuarded(fn, clause, site.call, approach.kind),
          via: {
            name: callee.name,
            arity: callee.arity,
            isConditional: approach.via?.isConditional === true || isConditional(callee, approach.via ?? approach),
            start: site.call.start,
            end: site.call.end,
          },
        });
      }
    }
    this.known.set(fn, found);
    return found;
  }

  private mayMatter(fn: FunctionDef): boolean {
    return this.matters === undefined || this.matters(fn);
  }
}

const aside = new Set(['init', 'terminate', 'code_change', 'callback_mode']);

/** The callbacks in which a process of the module serves others. */
export function servingCallbacks(module: Module): readonly FunctionDef[] {
  return serverCallbacks(module).filter((fn) => !aside.has(fn.name));
}

/** The callbacks that a process of the module runs while it starts. */
export function startCallbacks(module: Module): readonly FunctionDef[] {
  return serverCallbacks(module).filter(
    (fn) => (fn.name === 'init' && fn.arity === 1) || (fn.name === 'handle_continue' && fn.arity === 2),
  );
}

/** Whether others reach processes of the module by its exported functions. */
export function hasInterface(module: Module): boolean {
  return serverBehaviour(module) !== undefined || module.behaviours.some(({ name }) => name === 'supervisor');
}

/** The exported functions that are no callbacks. */
export function interfaceFunctions(module: Module): readonly FunctionDef[] {
  const callbacks = new Set(serverCallbacks(module));
  return module.functions.filter((fn) => fn.isExported && !callbacks.has(fn) && !fn.isTest && mayApproach(fn));
}

/** What a process does about things that were there before it. */
export interface StartConduct {
  /** Named tables it makes, without an heir. */
  readonly tables: readonly string[];
  /** It looks for what a predecessor left, or for those who depend on it. */
  readonly restores: boolean;
}

const storages = new Set(['dets', 'mnesia', 'pg', 'pg2', 'gproc', 'syn', 'persistent_term', 'disk_log']);
const lookups = new Set([
  'ets:tab2list',
  'ets:file2tab',
  'ets:foldl',
  'ets:foldr',
  'ets:first',
  'ets:match',
  'ets:match_object',
  'ets:select',
  'ets:lookup',
  'ets:info',
  'ets:whereis',
  'erlang:processes',
  'erlang:registered',
  'supervisor:which_children',
  'supervisor2:which_children',
  'erlang:get',
]);

/** What a module's process does when it starts, apart from what it does to others. */
export function startConduct(module: Module, callbacks: readonly FunctionDef[]): StartConduct {
  const analysis = analysisOf(module);
  const tables = new Set<string>();
  let restores = false;
  for (const fn of new Set(callbacks.flatMap((callback) => [...analysis.graph.reachableFrom(callback)]))) {
    if (fn.outline.calls.size === 0) continue;
    for (const { call } of analysis.sitesIn(fn).calls) {
      const name = call.target === undefined ? '' : `${call.target.module}:${call.target.name}`;
      if (name === 'ets:new') for (const table of namedTable(call)) tables.add(table);
      else if (lookups.has(name) || storages.has(call.target?.module ?? '')) restores = true;
    }
  }
  return { tables: [...tables], restores };
}

/** The name of a table that ets:new/2 gives a name and no heir. */
function namedTable({ args: [name, options] }: CallExpr): string[] {
  if (name?.kind !== 'atom' || options?.kind !== 'list' || options.tail !== undefined) return [];
  const isNamed = options.elements.some((option) => option.kind === 'atom' && option.name === 'named_table');
  return isNamed && !options.elements.some(isHeir) ? [name.name] : [];
}

function isHeir(option: Expr): boolean {
  const [tag] = option.kind === 'tuple' ? option.elements : [];
  return tag?.kind === 'atom' && tag.name === 'heir';
}
