import type { CallSite, Sites } from './call-sites.ts';
import type { FunctionDef, Module } from './module.ts';

/** A call from one function of a module to another of the same module, in the same process. */
export interface LocalEdge {
  readonly from: FunctionDef;
  readonly to: FunctionDef;
  readonly site: CallSite;
}

/** Calls between the functions of one module that run in the caller's own frame: funs handed elsewhere are left out. */
export class CallGraph {
  private readonly edgesFrom = new Map<FunctionDef, LocalEdge[]>();
  private readonly components = new Map<FunctionDef, readonly FunctionDef[]>();

  constructor(module: Module, sites: (fn: FunctionDef) => Sites) {
    for (const fn of module.functions) {
      const edges: LocalEdge[] = [];
      for (const site of sites(fn).calls) {
        const target = site.call.target;
        if (site.deferredIn !== undefined || target === undefined || target.module !== module.name) continue;
        const to = target.name === fn.name && target.arity === fn.arity ? fn : module.functionNamed(target.name, target.arity);
        if (to !== undefined) edges.push({ from: fn, to, site });
      }
      this.edgesFrom.set(fn, edges);
    }
    this.findComponents(module.functions);
  }

  /** The calls `fn` makes to functions of its own module. */
  callsFrom(fn: FunctionDef): readonly LocalEdge[] {
    return this.edgesFrom.get(fn) ?? [];
  }

  /** The functions that call each other in a cycle with `fn`; `[fn]` for plain self recursion, empty without a cycle. */
  cycleOf(fn: FunctionDef): readonly FunctionDef[] {
    const component = this.components.get(fn) ?? [fn];
    if (component.length > 1) return component;
    return this.callsFrom(fn).some((edge) => edge.to === fn) ? component : [];
  }

  /** Every cycle once, in source order of its first function. */
  get cycles(): readonly (readonly FunctionDef[])[] {
    const seen = new Set<readonly FunctionDef[]>();
    for (const [fn, component] of this.components) if (this.cycleOf(fn).length > 0) seen.add(component);
    return [...seen].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  }

  /** `fn` and every function of the module it may call, directly or not. */
  reachableFrom(fn: FunctionDef): ReadonlySet<FunctionDef> {
    const reached = new Set([fn]);
    for (const next of reached) for (const edge of this.callsFrom(next)) reached.add(edge.to);
    return reached;
  }

  /** Tarjan's strongly connected components, without recursion: modules have functions in the thousands. */
  private findComponents(functions: readonly FunctionDef[]): void {
    const order = new Map<FunctionDef, number>();
    const low = new Map<FunctionDef, number>();
    const onStack = new Set<FunctionDef>();
    const stack: FunctionDef[] = [];
    for (const root of functions) {
      if (order.has(root)) continue;
      const work: { fn: FunctionDef; next: number }[] = [{ fn: root, next: 0 }];
      while (work.length > 0) {
        const top = work[work.length - 1] as { fn: FunctionDef; next: number };
        const { fn } = top;
        if (top.next === 0) {
          order.set(fn, order.size);
          low.set(fn, order.get(fn) ?? 0);
          stack.push(fn);
          onStack.add(fn);
        }
        const edge = this.callsFrom(fn)[top.next++];
        if (edge !== undefined) {
          if (!order.has(edge.to)) work.push({ fn: edge.to, next: 0 });
          else if (onStack.has(edge.to)) low.set(fn, Math.min(low.get(fn) ?? 0, order.get(edge.to) ?? 0));
          continue;
        }
        work.pop();
        const parent = work[work.length - 1];
        if (parent !== undefined) low.set(parent.fn, Math.min(low.get(parent.fn) ?? 0, low.get(fn) ?? 0));
        if (low.get(fn) === order.get(fn)) this.closeComponent(fn, stack, onStack);
      }
    }
  }

  private closeComponent(root: FunctionDef, stack: FunctionDef[], onStack: Set<FunctionDef>): void {
    const component: FunctionDef[] = [];
    for (let fn = stack.pop(); fn !== undefined; fn = stack.pop()) {
      onStack.delete(fn);
      component.push(fn);
      if (fn === root) break;
    }
    component.sort((a, b) => a.start - b.start);
    for (const fn of component) this.components.set(fn, component);
  }
}
