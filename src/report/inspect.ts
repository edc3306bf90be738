import { analysisOf } from '../erlang/analysis.ts';
import { evaluateFunction } from '../erlang/evaluate.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { lineOf, placeOf } from '../erlang/place.ts';
import { showValue } from '../erlang/show-value.ts';
import type { Termination } from '../erlang/termination.ts';
import { absent, type Fact, unclear } from '../erlang/value.ts';
import type { ChildSpec } from '../otp/child-spec.ts';
import { judgeSupervisorInit } from '../otp/supervisor-init.ts';
import type { Project } from '../project/project.ts';

/** What the model believes about one file; the shape is part of the command line's contract. */
export interface InspectedFile {
  readonly file: string;
  readonly module: string;
  readonly behaviours: readonly string[];
  readonly exports: readonly string[];
  readonly functions: readonly InspectedFunction[];
  readonly supervisor: InspectedSupervisor | null;
  readonly syntaxErrors: readonly { readonly line: number; readonly column: number }[];
}

export interface InspectedFunction {
  readonly name: string;
  readonly arity: number;
  readonly line: number;
  readonly clauses: number;
  /** Calls of itself that the compiler makes tail calls, and those for which the stack frame stays. */
  readonly tailSelfCalls: number;
  readonly nonTailSelfCalls: number;
  readonly receives: number;
  readonly kind: Termination;
}

export interface InspectedSupervisor {
  readonly strategy: string;
  readonly intensity: number | null;
  readonly period: number | null;
  readonly children: readonly InspectedChild[] | 'unclear';
}

export interface InspectedChild {
  readonly id: string;
  readonly start: string;
  readonly restart: string;
  readonly shutdown: string | number;
  readonly type: string;
  readonly modules: string | readonly string[];
}

/** Describes a module; its supervisor is evaluated with the helpers of the project's other modules in sight. */
export function inspectModule(module: Module, project: Project): InspectedFile {
  return {
    file: module.file,
    module: module.name,
    behaviours: module.behaviours.map((behaviour) => behaviour.written),
    exports: exportsOf(module),
    functions: module.functions.map((fn) => inspectFunction(module, fn)),
    supervisor: inspectSupervisor(module, project),
    syntaxErrors: [...module.syntaxErrors, ...module.tooDeep].map((span) => {
      const { line, column } = placeOf(module.file, module.lines, span);
      return { line, column };
    }),
  };
}

function exportsOf(module: Module): string[] {
  return module.exportsAll ? [...new Set(module.functions.map((fn) => `${fn.name}/${fn.arity}`))] : [...module.exports];
}

function inspectFunction(module: Module, fn: FunctionDef): InspectedFunction {
  const analysis = analysisOf(module);
  const { calls, receives } = analysis.sitesIn(fn);
  const isSelf = ({ call: { target } }: (typeof calls)[number]) =>
    target?.module === module.name && target.name === fn.name && target.arity === fn.arity;
  const own = calls.filter((site) => site.deferredIn === undefined && isSelf(site));
  const tail = own.filter((site) => site.position === 'tail' || (site.call.isLocal && analysis.compiled.rescues(site)));
  return {
    name: fn.name,
    arity: fn.arity,
    line: lineOf(module.lines, fn.nameSpan.start),
    clauses: fn.clauses.length,
    tailSelfCalls: tail.length,
    nonTailSelfCalls: own.length - tail.length,
    receives: receives.length,
    kind: analysis.terminationOf(fn),
  };
}

function inspectSupervisor(module: Module, project: Project): InspectedSupervisor | null {
  if (!module.behaviours.some((behaviour) => behaviour.name === 'supervisor')) return null;
  const facts = project.modules.find((each) => each.file === module.file);
  const value = facts === undefined ? absent : evaluateFunction(project.unitOf(facts), 'init', 1, project.worldFrom(module.file));
  if (value === absent) return { strategy: 'unclear', intensity: null, period: null, children: 'unclear' };
  const { flags, children, isComplete } = judgeSupervisorInit(value, module.name);
  const known = typeof flags === 'symbol' ? undefined : flags;
  const list = typeof children === 'symbol' || !children.isComplete || !isComplete ? unclear : children.children;
  return {
    strategy: known === undefined ? 'unclear' : text(known.strategy),
    intensity: typeof known?.intensity === 'number' ? known.intensity : null,
    period: typeof known?.period === 'number' ? known.period : null,
    children:
      typeof list === 'symbol' || list.some((child) => !child.isCertain)
        ? 'unclear'
        : list.map((child) => inspectChild(child.spec)),
  };
}

function inspectChild(spec: ChildSpec): InspectedChild {
  const { start, shutdown, modules } = spec;
  return {
    id: typeof spec.id === 'symbol' ? 'unclear' : showValue(spec.id),
    start:
      typeof start === 'symbol'
        ? 'unclear'
        : `${text(start.module)}:${text(start.name)}/${typeof start.args === 'symbol' ? 'unclear' : start.args.length}`,
    restart: text(spec.restart),
    shutdown: typeof shutdown === 'symbol' ? 'unclear' : shutdown,
    type: text(spec.type),
    modules: typeof modules === 'symbol' ? 'unclear' : modules,
  };
}

function text(fact: Fact<string>): string {
  return typeof fact === 'symbol' ? 'unclear' : fact;
}

/** For people: a line for the module, one per function, and the supervisor's children. */
export function inspectedText(files: readonly InspectedFile[]): string {
  return files.map(fileText).join('\n');
}

function fileText(file: InspectedFile): string {
  const lines = [`${file.file}: module ${file.module}${file.behaviours.length > 0 ? `, ${file.behaviours.join(', ')}` : ''}`];
  for (const fn of file.functions) {
    const calls =
      fn.tailSelfCalls + fn.nonTailSelfCalls === 0 ? '' : `, self calls: ${fn.tailSelfCalls} tail, ${fn.nonTailSelfCalls} not`;
    const receives = fn.receives === 0 ? '' : `, receives: ${fn.receives}`;
    lines.push(`  ${fn.line}: ${fn.name}/${fn.arity} ${fn.kind}${calls}${receives}`);
  }
  if (file.supervisor !== null) lines.push(...supervisorLines(file.supervisor));
  for (const { line, column } of file.syntaxErrors) lines.push(`  syntax error at ${line}:${column}`);
  return `${lines.join('\n')}\n`;
}

function supervisorLines(supervisor: InspectedSupervisor): string[] {
  const { strategy, intensity, period, children } = supervisor;
  const head = `  supervisor ${strategy}, intensity ${intensity ?? 'unclear'} in ${period ?? 'unclear'} s`;
  if (children === 'unclear') return [head, '    children: unclear'];
  return [
    head,
    ...children.map((child) => `    ${child.id}: ${child.start}, ${child.restart}, ${child.type}, shutdown ${child.shutdown}`),
  ];
}
