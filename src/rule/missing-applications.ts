import type { Place } from '../erlang/place.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { ModuleFacts, TermFileFacts } from '../facts/facts.ts';
import type { ApplicationResource } from '../otp/application-resource.ts';
import { neededByOtp } from '../otp/otp-libraries.ts';
import { atomsIn, termsIn } from '../otp/term-source.ts';
import type { Project } from '../project/project.ts';

/** An application that another one uses and does not list. */
export interface MissingApplication {
  /** The list of applications, or the name of the application where there is none. */
  readonly at: Place;
  /** Behind the last application that is listed. */
  readonly last?: Place;
  readonly application: string;
  readonly missing: string;
  readonly callee: string;
  readonly call: Place;
  /** Whether it comes with an application that is listed; undefined where not all of what these need is known. */
  readonly isReached: boolean | undefined;
}

/** The applications of OTP that the project's applications use and do not list. */
export function* missingApplicationsOf(project: Project): Iterable<MissingApplication> {
  const modules = new Map<string, ModuleFacts[]>();
  const tests = new Set(project.discovered.files.flatMap(({ path, isTest }) => (isTest ? [path] : [])));
  for (const module of project.modules) {
    const name = project.applicationOf(module.file);
    if (name === undefined || module.isTest || tests.has(module.file) || !/\.erl$/.test(module.file)) continue;
    modules.set(name, [...(modules.get(name) ?? []), module]);
  }
  const released = atomsOfBuilds(project);
  for (const { name, resource } of project.applications) {
    if (resource === absent || resource === unclear || tests.has(resource.file) || isScript(project, resource.file)) continue;
    const listed = listedIn(resource);
    if (listed === undefined) continue;
    const optional = new Set((modules.get(name) ?? []).flatMap(({ lookedFor }) => lookedFor));
    for (const [missing, { callee, module, line, column }] of usedBy(modules.get(name) ?? [], project)) {
      if (missing === name || listed.has(missing) || optional.has(missing)) continue;
      const last = typeof resource.applications === 'symbol' ? undefined : resource.applications.at(-1)?.at;
      const call = { file: module.file, line, column, endLine: line, endColumn: column + callee.indexOf('/') };
      const isReached = released.has(missing) || reaches(project, [...listed], missing);
      yield { at: last ?? resource.name.at, last, application: name, missing, callee, call, isReached };
    }
  }
}

/** Every atom in what tells how releases are made: whatever is among them may be in a release. */
function atomsOfBuilds(project: Project): ReadonlySet<string> {
  const isBuild = ({ kind, file }: TermFileFacts) =>
    kind === 'rebar-config' || kind === 'relx-config' || kind === 'rel' || /(?:^|\/)reltool[^/]*$/.test(file);
  return new Set(project.termFiles.filter(isBuild).flatMap((source) => termsIn(source).flatMap(atomsIn)));
}

/** An application that is made into an escript is in no release. */
function isScript(project: Project, resource: string): boolean {
  const root = resource.replace(/(?:^|\/)[^/]+\/[^/]+$/, '');
  const build = project.termFiles.find(({ file }) => file === (root === '' ? 'rebar.config' : `${root}/rebar.config`));
  return (
    build !== undefined && termsIn(build).some((term) => term.kind === 'tuple' && /^escript_(?!emu)/.test(atomsIn(term)[0] ?? ''))
  );
}

/** The applications that one lists, in whatever way; undefined where they are not all known. */
function listedIn({
  applications,
  includedApplications,
  optionalApplications,
}: ApplicationResource): ReadonlySet<string> | undefined {
  const lists = [applications, includedApplications, optionalApplications];
  if (applications === absent || lists.includes(unclear)) return undefined;
  return new Set(lists.flatMap((list) => (typeof list === 'symbol' ? [] : list.map(({ name }) => name))));
}

interface Use {
  readonly callee: string;
  readonly module: ModuleFacts;
  readonly line: number;
  readonly column: number;
}

/** The first use of each application of OTP; modules of the project come before those of OTP that have their names. */
function usedBy(modules: readonly ModuleFacts[], project: Project): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const module of modules) {
    for (const { application, callee, line, column } of module.libraryCalls) {
      const isOwn = project.module(callee.slice(0, callee.indexOf(':')), module.file) !== absent;
      if (!isOwn && !uses.has(application)) uses.set(application, { callee, module, line, column });
    }
  }
  return uses;
}

/** Whether an application comes with one of these; undefined when one of them is known neither here nor in OTP. */
function reaches(project: Project, from: readonly string[], wanted: string): boolean | undefined {
  const seen = new Set(from);
  let isAllKnown = true;
  for (const name of seen) {
    if (name === wanted) return true;
    const needs = neededByOtp(name) ?? neededInProject(project, name);
    if (needs === undefined) isAllKnown = false;
    for (const each of needs ?? []) seen.add(each);
  }
  return isAllKnown ? false : undefined;
}

function neededInProject(project: Project, name: string): readonly string[] | undefined {
  const its = project.applications.find((application) => application.name === name);
  if (its === undefined || its.resource === absent || its.resource === unclear) return undefined;
  const { applications, includedApplications } = its.resource;
  if (typeof applications === 'symbol') return undefined;
  return [applications, includedApplications].flatMap((list) => (typeof list === 'symbol' ? [] : list.map((each) => each.name)));
}
