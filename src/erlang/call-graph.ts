import type { CallSite, Sites } from './call-sites.ts';
import { componentsOf } from './components.ts';
import type { FunctionDef, Module } from './module.ts';

/** A call from one function of a module to another of the same module, in the same process. */
export interface LocalEdge {
  readonly from: FunctionDef;
  readonly to: FunctionDef;
  readonly site: CallSite;
}

const none: readonly FunctionDef[] = [];

/**
 * Calls between the functions of one module that run in the caller's own frame: funs handed elsewhere are left out. Cycles
 * are looked for among the functions' outlines first, so that only functions that may be in one are lowered.
 */
export class CallGraph {
  private readonly module: Module;
  private readonly sites: (fn: FunctionDef) => Sites;
  private readonly edgesFrom = new Map<FunctionDef, readonly LocalEdge[]>();
  private readonly byKey = new Map<string, FunctionDef[]>();
  private readonly candidates: ReadonlyMap<FunctionDef, readonly FunctionDef[]>;
  private readonly known = new Map<readonly FunctionDef[], ReadonlyMap<FunctionDef, readonly FunctionDef[]>>();

  constructor(module: Module, sites: (fn: FunctionDef) => Sites) {
    this.module = module;
    this.sites = sites;
    for (const fn of module.functions) {
      const key = `${fn.name}/${fn.arity}`;
      const same = this.byKey.get(key);
      if (same === undefined) this.byKey.set(key, [fn]);
      else same.push(fn);
    }
    this.candidates = componentsOf(module.functions, (fn) => this.mayCall(fn));
  }

  /** The definitions of `name/arity`: several where conditions choose among them. */
  functionsAt(key: string): readonly FunctionDef[] {
    return this.byKey.get(key) ?? none;
  }

  /** The functions that `fn` may call, by its outline. */
  private mayCall(fn: FunctionDef): readonly FunctionDef[] {
    const { localCalls } = fn.outline;
    if (localCalls.size === 0) return none;
    const found: FunctionDef[] = [];
    for (const key of localCalls) for (const to of this.functionsAt(key)) found.push(to);
    return found;
  }

  /** The calls `fn` makes to functions of its own module. */
  callsFrom(fn: FunctionDef): readonly LocalEdge[] {
    let edges = this.edgesFrom.get(fn);
    if (edges === undefined) {
      edges = this.mayCall(fn).length === 0 ? [] : this.edgesOf(fn);
      this.edgesFrom.set(fn, edges);
    }
    return edges;
  }

  private edgesOf(fn: FunctionDef): LocalEdge[] {
    const edges: LocalEdge[] = [];
    for (const site of this.sites(fn).calls) {
      const target = site.call.target;
      if (site.deferredIn !== undefined || target === undefined || target.module !== this.module.name) continue;
      const isSelf = target.name === fn.name && target.arity === fn.arity;
      const to = isSelf ? fn : this.module.functionNamed(target.name, target.arity);
      if (to !== undefined) edges.push({ from: fn, to, site });
    }
    return edges;
  }

  /** The functions that call each other in a cycle with `fn`; `[fn]` for plain self recursion, empty without a cycle. */
  cycleOf(fn: FunctionDef): readonly FunctionDef[] {
    const candidate = this.candidates.get(fn) ?? [];
    if (candidate.length === 0) return [];
    let components = this.known.get(candidate);
    if (components === undefined) {
      components = componentsOf(candidate, (member) =>
        this.callsFrom(member)
          .map((edge) => edge.to)
          .filter((to) => candidate.includes(to)),
      );
      this.known.set(candidate, components);
    }
    return components.get(fn) ?? [];
  }

  /**
   * Every cycle once, in source order of its first function. Only those that `mayMatter` says so of one of their
   * functions are looked into; it is told which functions may be in the cycle.
   */
  cycles(mayMatter: (fn: FunctionDef, candidates: readonly FunctionDef[]) => boolean): readonly (readonly FunctionDef[])[] {
    const seen = new Set<readonly FunctionDef[]>();
    for (const candidate of new Set(this.candidates.values())) {
      if (!candidate.some((fn) => mayMatter(fn, candidate))) continue;
      for (const fn of candidate) {
        const cycle = this.cycleOf(fn);
        if (cycle.length > 0) seen.add(cycle);
      }
    }
    return [...seen].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  }

  /** `fn` and every function of the module it may call, directly or not. */
  reachableFrom(fn: FunctionDef): ReadonlySet<FunctionDef> {
    const reached = new Set([fn]);
    for (const next of reached) for (const edge of this.callsFrom(next)) reached.add(edge.to);
    return reached;
  }

  /** Whether a function, or one it may call by the outlines, satisfies `test`: a test for many functions. */
  leadingTo(test: (fn: FunctionDef) => boolean): (fn: FunctionDef) => boolean {
    const known = new Map<FunctionDef, boolean>();
    return (fn) => {
      const answer = known.get(fn);
      if (answer !== undefined) return answer;
      const reached = new Set([fn]);
      for (const next of reached) {
        if (known.get(next) ?? test(next)) {
          known.set(fn, true);
          return true;
        }
        for (const to of this.mayCall(next)) if (known.get(to) !== false) reached.add(to);
      }
      // Nothing of what was reached leads there.
      for (const next of reached) known.set(next, false);
      return false;
    };
  }

  /** `fn` and every function it may call by the outlines: more than it does. */
  mayReachFrom(fn: FunctionDef): ReadonlySet<FunctionDef> {
    const reached = new Set([fn]);
    for (const next of reached) for (const to of this.mayCall(next)) reached.add(to);
    return reached;
  }
}
