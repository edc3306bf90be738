import type { Place } from '../erlang/place.ts';
import { asAtom } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { walkAll } from '../erlang/walk.ts';
import type { ModuleFacts, NormalStop } from '../facts/facts.ts';
import type { ChildSpec } from '../otp/child-spec.ts';
import type { SpecProblem } from '../otp/spec-problems.ts';
import type { SupervisorFlags } from '../otp/supervisor-flags.ts';
import type { Project } from '../project/project.ts';
import type { StartedProcess } from '../project/started-process.ts';
import type { Supervisor } from '../project/supervisors.ts';
import type { Edit } from './rule.ts';

/** A child specification where it is used. */
export interface PlacedSpec {
  readonly spec: ChildSpec;
  /** The supervisor whose init/1 returns it; absent for children added at run time. */
  readonly supervisor?: Supervisor;
  /** The module that the start function is in, when the project has it. */
  readonly child?: ModuleFacts;
  /** Started any number of times: simple_one_for_one, or supervisor:start_child/2. */
  readonly isDynamic: boolean;
  /** The supervisor itself is started at run time, once per connection, say. */
  readonly isUnderDynamic: boolean;
}

/** Every child specification of the project, where OTP's own supervisor reads it. */
export function* placedSpecs(project: Project): Iterable<PlacedSpec> {
  const dynamic = dynamicModules(project);
  for (const supervisor of project.supervisors) {
    if (!supervisor.isPlain) continue;
    const isDynamic = supervisor.flags?.strategy === 'simple_one_for_one';
    const isUnderDynamic = dynamic.has(supervisor.module.name);
    for (const { spec } of supervisor.children) {
      yield { spec, supervisor, child: childModule(project, spec, supervisor.module), isDynamic, isUnderDynamic };
    }
  }
  for (const { module, spec, isPlain } of project.dynamicChildren) {
    if (isPlain) yield { spec, child: childModule(project, spec, module), isDynamic: true, isUnderDynamic: false };
  }
}

/** The modules that start at run time: what simple_one_for_one supervisors and start_child calls start. */
function dynamicModules(project: Project): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ start }: ChildSpec) => {
    if (typeof start !== 'symbol' && typeof start.module === 'string') names.add(start.module);
  };
  for (const supervisor of project.supervisors) {
    if (supervisor.flags?.strategy === 'simple_one_for_one') for (const child of supervisor.children) add(child.spec);
  }
  for (const { spec } of project.dynamicChildren) add(spec);
  return names;
}

/** Modules whose start functions start whatever their arguments say: the child is not that module. */
const genericStarters = new Set([
  'supervisor',
  'supervisor_bridge',
  'gen_server',
  'gen_statem',
  'gen_event',
  'gen_fsm',
  'proc_lib',
]);

/** The module of a child's start function, when the project has it. */
export function childModule(project: Project, spec: ChildSpec, from: ModuleFacts): ModuleFacts | undefined {
  if (spec.start === absent || spec.start === unclear || typeof spec.start.module !== 'string') return undefined;
  if (genericStarters.has(spec.start.module)) return undefined;
  const module = project.module(spec.start.module, from.file);
  return module === absent || module === unclear ? undefined : module;
}

/** `child 'db'`, or `this child` when its id is not a plain name. */
export function childText(spec: ChildSpec): string {
  if (spec.id === absent || spec.id === unclear) return 'this child';
  const name = asAtom(spec.id);
  return typeof name === 'string' ? `child '${name}'` : `child ${showValue(spec.id, 40)}`;
}

/** The place of what is written for a key, or of the whole specification. */
export function placeOfKey(spec: { readonly at: Place; readonly written: ReadonlyMap<string, Value> }, key: string): Place {
  const value = spec.written.get(key);
  return value === undefined ? spec.at : placeOfOrigin(value.at);
}

/** The edit that writes another key into a specification behind its start function; undefined where it is not written out as a map. */
export function addedKey(spec: ChildSpec, key: string, value: string): Edit | undefined {
  const start = spec.written.get('start');
  if (spec.form !== 'map' || start === undefined || spec.explicit.includes(key)) return undefined;
  const { file, endLine: line, endColumn: column } = placeOfOrigin(start.at);
  const isInside = file === spec.at.file && comparePositions([line, column], [spec.at.endLine, spec.at.endColumn]) < 0;
  const isBehind = comparePositions([line, column], [spec.at.line, spec.at.column]) > 0;
  if (!isInside || !isBehind) return undefined;
  return { at: { file, line, column, endLine: line, endColumn: column }, text: `, ${key} => ${value}` };
}

function comparePositions(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Where a module ends a process normally without being asked to. */
export function unaskedStops(module: ModuleFacts): readonly NormalStop[] {
  return module.normalStops.filter((stop) => !stop.isAskedFor);
}

/** Those of them that are no part of how it is stopped: `shutdown` is, where the process ends with it on demand too. */
export function ownStops(module: ModuleFacts): readonly NormalStop[] {
  const asked = new Set(module.normalStops.filter((stop) => stop.isAskedFor).map((stop) => stop.reason));
  return unaskedStops(module).filter(({ reason }) => reason === 'normal' || !asked.has(reason));
}

/** A narrow place for a finding about a whole specification or flag map: its first line's beginning. */
export function headOf(place: Place): Place {
  return place.line === place.endLine ? place : { ...place, endLine: place.line, endColumn: place.column + 1 };
}

/** One thing OTP refuses in what a supervisor, or a call that adds a child, is given. */
export interface InvalidSpec {
  readonly problem: SpecProblem;
  /** Who does not start because of it. */
  readonly who: string;
}

export function* invalidSpecsOf(project: Project): Iterable<InvalidSpec> {
  for (const { isPlain, init, module } of project.supervisors) {
    if (!isPlain) continue;
    for (const problem of init.problems)
      if (problem.kind === 'invalid' && !isRefusal(problem)) yield { problem, who: `supervisor ${module.name}` };
  }
  for (const { spec, isPlain } of project.dynamicChildren) {
    if (!isPlain) continue;
    for (const problem of spec.problems) if (problem.kind === 'invalid') yield { problem, who: 'the child' };
  }
}

/** `{error, Reason}` from init/1 is not a return OTP knows, but says on purpose that the supervisor is not to start. */
function isRefusal(problem: SpecProblem): boolean {
  return /^\{bad_return,\{[^,]*,init,\{error,/.test(problem.reason);
}

/** A key that OTP does not know, with the specification or the flags it stands in. */
export interface UnknownSpecKey {
  readonly problem: SpecProblem;
  readonly place: string;
  readonly subject: ChildSpec | SupervisorFlags;
}

export function* unknownSpecKeysOf(project: Project): Iterable<UnknownSpecKey> {
  for (const supervisor of project.supervisors) {
    const { flags, isPlain } = supervisor;
    if (!isPlain || flags === undefined) continue;
    for (const problem of flags.problems)
      if (problem.kind === 'unknown-key') yield { problem, place: 'supervisor flags', subject: flags };
  }
  for (const { spec } of placedSpecs(project)) {
    for (const problem of spec.problems)
      if (problem.kind === 'unknown-key') yield { problem, place: 'child specification', subject: spec };
  }
}

/** The value OTP uses for a key, as text. */
export function effectiveText(subject: ChildSpec | SupervisorFlags, key: string): string {
  const fields: Readonly<Record<string, unknown>> = {
    ...subject,
    ...('autoShutdown' in subject ? { auto_shutdown: subject.autoShutdown } : {}),
  };
  const value = fields[key];
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'unknown';
}

/** Whether the module has the supervisor behaviour, under its own name or an alias. */
export function isSupervisor(module: ModuleFacts): boolean {
  return module.behaviours.some((behaviour) => behaviour.name === 'supervisor');
}

/** A child and what its start function starts, in any supervisor, OTP's own or one that resembles it. */
export interface StartedChild {
  readonly spec: ChildSpec;
  readonly supervisor?: Supervisor;
  readonly isDynamic: boolean;
  /** Undefined when it cannot be followed. */
  readonly started: StartedProcess | undefined;
  /** The module that the start function is in, when the project has it. */
  readonly starter: ModuleFacts | undefined;
}

/** Every child of every supervisor, and those added at run time. */
export function* startedChildren(project: Project): Iterable<StartedChild> {
  const known = (started: Fact<StartedProcess>) => (started === absent || started === unclear ? undefined : started);
  for (const supervisor of project.supervisors) {
    const isDynamic = supervisor.flags?.strategy === 'simple_one_for_one';
    for (const { spec, started } of supervisor.children) {
      yield { spec, supervisor, isDynamic, started: known(started), starter: childModule(project, spec, supervisor.module) };
    }
  }
  for (const { module, spec, started } of project.dynamicChildren) {
    yield { spec, isDynamic: true, started: known(started), starter: childModule(project, spec, module) };
  }
}

/** `m:f/2`, when all of it is known. */
export function startText(spec: ChildSpec): string | undefined {
  const { start } = spec;
  if (start === absent || start === unclear || typeof start.args === 'symbol') return undefined;
  return typeof start.module === 'string' && typeof start.name === 'string'
    ? `${start.module}:${start.name}/${start.args.length}`
    : undefined;
}

/** The functions of a module with this name, as `name/arity`, that it exports. */
export function exportedArities(module: ModuleFacts, name: string): readonly string[] {
  return module.exports.filter((key) => key.startsWith(`${name}/`));
}

/** Where the call stands that starts a process. */
export function placeOfStart({ at }: StartedProcess): Place {
  return placeOfOrigin(at);
}

/** A child of an application that may be upgraded in place. */
export interface HotUpgradedChild extends StartedChild {
  /** The project has an appup for the application, so upgrades are meant. */
  readonly hasAppup: boolean;
}

export function* hotUpgradedChildrenOf(project: Project): Iterable<HotUpgradedChild> {
  const upgraded = new Set(
    project.termFiles.filter((file) => file.kind === 'appup').map((file) => project.applicationOf(file.file)),
  );
  for (const child of startedChildren(project)) {
    const application = project.applicationOf(child.spec.at.file);
    yield { ...child, hasAppup: application !== undefined && upgraded.has(application) };
  }
}

/** A restart period that is in the wrong unit. */
export interface WrongPeriod {
  readonly flags: SupervisorFlags;
  readonly period: number;
  /** The function that made it; absent when the number itself gives it away. */
  readonly source: string | undefined;
}

const milliseconds = new Set(['seconds', 'minutes', 'hours', 'hms']);

/** The function of module timer that a value was made by, if it was. */
function timerCall(project: Project, { at }: Value): string | undefined {
  const module = project.modules.find((each) => each.file === at.source.file);
  let found: string | undefined;
  for (const fn of Object.values(module?.kept ?? {})) {
    for (const clause of fn.clauses) {
      walkAll(clause.body, (expr) => {
        const target = expr.kind === 'call' && expr.start === at.start && expr.end === at.end ? expr.target : undefined;
        if (target?.module === 'timer' && milliseconds.has(target.name)) found = `timer:${target.name}/${target.arity}`;
        return found === undefined;
      });
    }
  }
  return found;
}

/** Whole thousands, unless they are whole hours of a week or less: nobody counts restarts over a longer time. */
function looksLikeMilliseconds(period: number): boolean {
  return period >= 1000 && period % 1000 === 0 && (period % 3600 !== 0 || period > 7 * 86_400);
}

/** Periods from `timer:seconds/1` and its like, and those that are plainly in milliseconds. */
export function* wrongPeriodsOf(project: Project): Iterable<WrongPeriod> {
  for (const { flags, isPlain } of project.supervisors) {
    const written = flags?.written.get('period');
    if (flags === undefined || written === undefined || typeof flags.period !== 'number' || !isPlain) continue;
    const { period } = flags;
    const source = timerCall(project, written);
    if (source !== undefined) yield { flags, period, source };
    else if (looksLikeMilliseconds(period)) yield { flags, period, source: undefined };
  }
}
