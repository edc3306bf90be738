import { CallGraph } from './call-graph.ts';
import { type Sites, sitesOf } from './call-sites.ts';
import type { FunctionDef, Module } from './module.ts';
import { Outcomes, type Termination } from './termination.ts';

/** What can be worked out about one module alone, computed when first asked for. */
export class ModuleAnalysis {
  private readonly module: Module;
  private readonly sites = new Map<FunctionDef, Sites>();
  private knownCalled: Called | undefined;
  private knownGraph: CallGraph | undefined;
  private knownOutcomes: Outcomes | undefined;
  private knownCompiled: Outcomes | undefined;

  constructor(module: Module) {
    this.module = module;
  }

  /** The calls and receives of a function, with their positions. */
  sitesIn(fn: FunctionDef): Sites {
    let known = this.sites.get(fn);
    if (known === undefined) {
      known = sitesOf(fn.clauses);
      this.sites.set(fn, known);
    }
    return known;
  }

  /** The names of all functions that the module's functions may call, by their outlines. */
  get calledNames(): ReadonlySet<string> {
    return this.called.names;
  }

  /** The modules that those calls name, so far as they are written. */
  get calledModules(): ReadonlySet<string> {
    return this.called.modules;
  }

  private get called(): Called {
    this.knownCalled ??= calledIn(this.module);
    return this.knownCalled;
  }

  get graph(): CallGraph {
    this.knownGraph ??= new CallGraph(this.module, (fn) => this.sitesIn(fn));
    return this.knownGraph;
  }

  /** What is true about which functions come back. */
  get outcomes(): Outcomes {
    this.knownOutcomes ??= new Outcomes(this.module.name, this.graph, 'full');
    return this.knownOutcomes;
  }

  /** What the compiler can prove about it: decides which calls the optimiser turns into tail calls. */
  get compiled(): Outcomes {
    this.knownCompiled ??= new Outcomes(this.module.name, this.graph, 'compiler');
    return this.knownCompiled;
  }

  terminationOf(fn: FunctionDef): Termination {
    return this.outcomes.of(fn);
  }
}

interface Called {
  readonly names: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
}

function calledIn({ functions }: Module): Called {
  const names = new Set<string>();
  const modules = new Set<string>();
  for (const { outline } of functions) {
    for (const name of outline.calls) names.add(name);
    for (const callee of outline.remoteCalls) modules.add(callee.slice(0, callee.indexOf(':')));
  }
  return { names, modules };
}

const analyses = new WeakMap<Module, ModuleAnalysis>();

/** The analysis of a module; one per module, shared by all rules. */
export function analysisOf(module: Module): ModuleAnalysis {
  let analysis = analyses.get(module);
  if (analysis === undefined) {
    analysis = new ModuleAnalysis(module);
    analyses.set(module, analysis);
  }
  return analysis;
}
