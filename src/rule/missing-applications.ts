import type { Place } from '../erlang/place.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { LibraryCall } from '../facts/library-calls.ts';
import { type ApplicationResource, listedIn, neededIn } from '../otp/application-resource.ts';
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
  for (const module of project.modules) {
    const name = project.applicationOf(module.file);
    if (name === undefined || module.isTest || project.isTestFile(module.file) || !/\.erl$/.test(module.file)) continue;
    modules.set(name, [...(modules.get(name) ?? []), module]);
  }
  for (const { name, resource } of project.applications) {
    if (resource === absent || resource === unclear || project.isTestFile(resource.file) || isScript(project, resource.file))
      continue;
    const listed = knownList(resource);
    if (listed === undefined) continue;
    const optional = new Set((modules.get(name) ?? []).flatMap(({ lookedFor }) => lookedFor));
    for (const [missing, { callee, at: call }] of usedBy(modules.get(name) ?? [], project)) {
      if (missing === name || listed.has(missing) || optional.has(missing)) continue;
      const last = typeof resource.applications === 'symbol' ? undefined : resource.applications.at(-1)?.at;
      const isReached = project.buildWords.has(missing) || reaches(project, [...listed], missing);
      yield { at: last ?? resource.name.at, last, application: name, missing, callee, call, isReached };
    }
  }
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
function knownList(resource: ApplicationResource): ReadonlySet<string> | undefined {
  const { applications, includedApplications, optionalApplications } = resource;
  if (applications === absent || [applications, includedApplications, optionalApplications].includes(unclear)) return undefined;
  return new Set(listedIn(resource).map(({ name }) => name));
}

/** The first use of each application of OTP; modules of the project come before those of OTP that have their names. */
function usedBy(modules: readonly ModuleFacts[], project: Project): ReadonlyMap<string, LibraryCall> {
  const uses = new Map<string, LibraryCall>();
  for (const module of modules) {
    for (const call of module.libraryCalls) {
      const isOwn = project.module(call.callee.slice(0, call.callee.indexOf(':')), module.file) !== absent;
      if (!isOwn && !uses.has(call.application)) uses.set(call.application, call);
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
  return typeof its.resource.applications === 'symbol' ? undefined : neededIn(its.resource).map((each) => each.name);
}
