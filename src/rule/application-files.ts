import type { Place } from '../erlang/place.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import { applicationFaultsIn } from '../otp/application-faults.ts';
import { type ApplicationResource, neededIn } from '../otp/application-resource.ts';
import type { Named } from '../otp/term-source.ts';
import type { Project } from '../project/project.ts';

/** Something with which an application cannot be released, loaded or started. */
export interface ApplicationMistake {
  readonly at: Place;
  readonly reason: string;
  /** What stands there, and what was meant. */
  readonly rename?: { readonly was: string; readonly instead: string };
  readonly related?: { readonly at: Place; readonly message: string };
}

/** What is wrong with the application resources of a project, each by itself and with the others. */
export function* applicationMistakesOf(project: Project): Iterable<ApplicationMistake> {
  const resources = project.applications.flatMap(({ resource }) =>
    resource === absent || resource === unclear ? [] : [resource],
  );
  for (const resource of resources) {
    for (const { at, reason, instead, first } of applicationFaultsIn(resource)) {
      const was = resource.keys.find(({ key }) => key.at === at)?.key.name;
      yield {
        at,
        reason,
        rename: instead === undefined || was === undefined ? undefined : { was, instead },
        related: first && { at: first, message: 'given here first' },
      };
    }
    yield* misnamed(resource);
    yield* startMistakes(project, resource);
  }
  yield* clashes(project, resources);
  yield* cycles(resources);
}

/** The name of the file is the name by which OTP looks for it, and rebar3 insists that they agree. */
function* misnamed({ name, file }: ApplicationResource): Iterable<ApplicationMistake> {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.app(?:\.src)?$/, '');
  if (base !== name.name)
    yield {
      at: name.at,
      reason: `the application is named ${name.name} and its file ${base}: whoever starts ${name.name} does not find it`,
    };
}

/** `mod` and start phases against the module that they call. */
function* startMistakes(project: Project, resource: ApplicationResource): Iterable<ApplicationMistake> {
  const { mod, name, startPhases } = resource;
  if (typeof mod === 'symbol' || mod.module.name === 'application_starter' || mod.module.name.startsWith('Elixir.')) return;
  const { module } = mod;
  const its = project.module(module.name, resource.file);
  const hasModules = project.modules.some(({ file, isTest }) => !isTest && project.applicationOf(file) === name.name);
  if (its === absent && hasModules)
    yield { at: module.at, reason: `there is no module ${module.name}: ${name.name} does not start` };
  if (its === absent || its === unclear || isOpen(its)) return;
  if (!its.exports.includes('start/2'))
    yield { at: module.at, reason: `${module.name} exports no start/2: ${name.name} does not start` };
  const hasPhases = typeof startPhases === 'object' && startPhases.length > 0;
  if (hasPhases && !its.exports.includes('start_phase/3'))
    yield {
      at: module.at,
      reason: `${module.name} exports no start_phase/3, and there are start phases: ${name.name} does not start`,
    };
}

function isOpen({ exportsAll, exportsUnclear }: ModuleFacts): boolean {
  return exportsAll || exportsUnclear;
}

/** Names that two applications register, and modules that two hold: a release cannot have both (systools_make.erl). */
function* clashes(project: Project, resources: readonly ApplicationResource[]): Iterable<ApplicationMistake> {
  for (const list of ['registered', 'modules'] as const) {
    const owners = new Map<string, { readonly owner: ApplicationResource; readonly name: Named }>();
    for (const owner of resources) {
      const names = owner[list];
      if (typeof names === 'symbol' || project.isTestFile(owner.file)) continue;
      for (const name of names) {
        const other = owners.get(name.name);
        if (other === undefined) owners.set(name.name, { owner, name });
        else if (other.owner !== owner && areReleasedTogether(other.owner, owner))
          yield {
            at: name.at,
            reason: `${name.name} is ${list === 'modules' ? 'a module' : 'a registered name'} of ${other.owner.name.name} too: no release can hold both`,
            related: { at: other.name.at, message: `${other.owner.name.name} names it here` },
          };
      }
    }
  }
}

/** One needs the other: otherwise they may be alternatives. */
function areReleasedTogether(one: ApplicationResource, other: ApplicationResource): boolean {
  return neededIn(one).some(({ name }) => name === other.name.name) || neededIn(other).some(({ name }) => name === one.name.name);
}

/** Applications that need each other: none of them can start first. */
function* cycles(resources: readonly ApplicationResource[]): Iterable<ApplicationMistake> {
  const byName = new Map(resources.map((resource) => [resource.name.name, resource]));
  const told = new Set<string>();
  for (const resource of resources) {
    const cycle = cycleFrom(resource, byName);
    const [first, second] = cycle;
    if (first === undefined || told.has(first.name.name)) continue;
    for (const { name } of cycle) told.add(name.name);
    const next = second ?? first;
    const listed =
      typeof first.applications === 'symbol' ? undefined : first.applications.find(({ name }) => name === next.name.name);
    const names = [...cycle, first].map(({ name }) => name.name);
    const reason =
      second === undefined
        ? `${first.name.name} needs itself: application:start/1 fails, and application:ensure_all_started/1 never returns`
        : `${names.join(' needs ')}: none of them can start first, and no release can be made`;
    yield { at: listed?.at ?? first.name.at, reason };
  }
}

/** The shortest way from an application to itself along `applications`; empty where there is none. */
function cycleFrom(start: ApplicationResource, byName: ReadonlyMap<string, ApplicationResource>): readonly ApplicationResource[] {
  const ways: (readonly ApplicationResource[])[] = [[start]];
  const seen = new Set<ApplicationResource>();
  for (const way of ways) {
    const last = way.at(-1);
    const needs = last === undefined || typeof last.applications === 'symbol' ? [] : last.applications;
    for (const { name } of needs) {
      const next = byName.get(name);
      if (next === start) return way;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}
