import { analysisOf, type ModuleAnalysis } from '../erlang/analysis.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { remembered } from '../erlang/remembered.ts';
import { callsSpawner, isSpawn, runsInSameProcess, spawnEntry } from './spawning.ts';

/**
 * Which process runs a function: the server process of a behaviour, or a process that the module spawns. A function may
 * have both roles; one that has none runs in whatever process calls the module's interface.
 */
export type ProcessRole = 'callback' | 'spawned';

const genServer = [
  'init/1',
  'handle_call/3',
  'handle_cast/2',
  'handle_info/2',
  'handle_continue/2',
  'terminate/2',
  'code_change/3',
];

/** The callbacks that run in the process a behaviour makes, by behaviour. */
const callbackNames: Readonly<Record<string, readonly string[]>> = {
  gen_server: genServer,
  gen_server2: [
    ...genServer,
    'handle_pre_hibernate/1',
    'handle_post_hibernate/1',
    'prioritise_call/4',
    'prioritise_cast/3',
    'prioritise_info/3',
  ],
  gen_statem: ['init/1', 'callback_mode/0', 'handle_event/4', 'terminate/3', 'code_change/4'],
  gen_fsm: ['init/1', 'handle_event/3', 'handle_sync_event/4', 'handle_info/3', 'terminate/3', 'code_change/4'],
  gen_event: ['init/1', 'handle_event/2', 'handle_call/2', 'handle_info/2', 'terminate/2', 'code_change/3'],
  supervisor: ['init/1'],
  supervisor_bridge: ['init/1', 'terminate/2'],
};

/** Behaviours whose module runs a process of its own and answers messages in callbacks. */
const messageServers = new Set(['gen_server', 'gen_server2', 'gen_statem', 'gen_fsm', 'gen_event']);

/** The behaviours of `module` that answer messages in callbacks, each once. */
export function serverBehaviours(module: Module): readonly string[] {
  return [...new Set(module.behaviours.map(({ name }) => name).filter((name) => messageServers.has(name)))];
}

/** The behaviour of `module` that answers messages in callbacks, if it has one. */
export function serverBehaviour(module: Module): string | undefined {
  return serverBehaviours(module)[0];
}

/** `name/arity` of the state functions of a gen_statem: exported three-argument functions that are not its interface. */
function stateFunctions(module: Module): string[] {
  const isStatem = module.behaviours.some((behaviour) => behaviour.name === 'gen_statem');
  const mode = isStatem ? module.functionNamed('callback_mode', 0) : undefined;
  if (
    mode === undefined ||
    !mode.clauses.some((clause) => clause.body.some((expr) => JSON.stringify(expr).includes('state_functions')))
  )
    return [];
  return module.functions.filter((fn) => fn.arity === 3 && fn.isExported && takesEvent(fn)).map((fn) => `${fn.name}/3`);
}

/** Whether `fn` is a state function of the gen_statem `module`. */
export function isStateFunction(module: Module, fn: FunctionDef): boolean {
  return fn.arity === 3 && stateFunctions(module).includes(`${fn.name}/3`);
}

const eventTypes = new Set(['enter', 'cast', 'info', 'timeout', 'state_timeout', 'internal']);

/** Whether some clause's first argument is an event type of gen_statem(3). */
function takesEvent(fn: FunctionDef): boolean {
  return fn.clauses.some(({ patterns: [event] }) => {
    if (event?.kind === 'atom') return eventTypes.has(event.name);
    const tag = event?.kind === 'tuple' ? event.elements[0] : undefined;
    return tag?.kind === 'atom' && (tag.name === 'call' || tag.name === 'timeout');
  });
}

/** The callbacks of a module that run in its own process. */
export function serverCallbacks(module: Module): readonly FunctionDef[] {
  const keys = module.behaviours.flatMap((behaviour) => callbackNames[behaviour.name] ?? []);
  return [...keys, ...stateFunctions(module)].flatMap((key) => {
    const slash = key.lastIndexOf('/');
    return module.functionNamed(key.slice(0, slash), Number(key.slice(slash + 1))) ?? [];
  });
}

/** The roles of one module's functions, by reachability from callbacks and spawn entries. */
export class Roles {
  private readonly roots = new Map<FunctionDef, Map<ProcessRole, FunctionDef>>();
  private readonly module: Module;
  private readonly analysis: ModuleAnalysis;

  constructor(module: Module) {
    this.module = module;
    this.analysis = analysisOf(module);
    for (const fn of serverCallbacks(module)) this.spread(fn, 'callback', fn);
    for (const fn of this.spawned()) this.spread(fn, 'spawned', fn);
  }

  has(fn: FunctionDef, role: ProcessRole): boolean {
    return this.roots.get(fn)?.has(role) ?? false;
  }

  /** The callback or spawn entry by which `fn` is reached in this role. */
  entryOf(fn: FunctionDef, role: ProcessRole): FunctionDef | undefined {
    return this.roots.get(fn)?.get(role);
  }

  /** The functions of this module that spawned processes start in; for a fun, those it calls. */
  private spawned(): Set<FunctionDef> {
    const entries = new Set<FunctionDef>();
    for (const fn of this.module.functions) {
      if (!callsSpawner(fn)) continue;
      const sites = this.analysis.sitesIn(fn);
      for (const site of sites.calls) {
        const entry = spawnEntry(site.call);
        if (entry !== undefined && 'mfa' in entry) this.addOwn(entries, entry.mfa.module, entry.mfa.name, entry.mfa.arity);
        const use = site.deferredIn === undefined ? undefined : sites.funs.get(site.deferredIn);
        const { target } = site.call;
        if (use?.passedTo !== undefined && isSpawn(use.passedTo) && target !== undefined)
          this.addOwn(entries, target.module, target.name, target.arity);
      }
    }
    return entries;
  }

  private addOwn(entries: Set<FunctionDef>, module: string, name: string, arity: number): void {
    const fn = module === this.module.name ? this.module.functionNamed(name, arity) : undefined;
    if (fn !== undefined) entries.add(fn);
  }

  private spread(fn: FunctionDef, role: ProcessRole, entry: FunctionDef): void {
    const known = this.roots.get(fn) ?? new Map<ProcessRole, FunctionDef>();
    if (known.has(role)) return;
    known.set(role, entry);
    this.roots.set(fn, known);
    if (fn.outline.localCalls.size === 0) return;
    const sites = this.analysis.sitesIn(fn);
    for (const site of sites.calls) {
      const { target } = site.call;
      if (target === undefined || target.module !== this.module.name || !runsInSameProcess(sites, site)) continue;
      const next = this.module.functionNamed(target.name, target.arity);
      if (next !== undefined) this.spread(next, role, entry);
    }
  }
}

/** The roles of a module's functions; worked out once per module. */
export const rolesOf = remembered((module: Module) => new Roles(module));
