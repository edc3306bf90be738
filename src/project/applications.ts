import { asAtom, asProperList } from '../erlang/query-values.ts';
import { absent, type Fact, unclear, type Value } from '../erlang/value.ts';
import { type ApplicationResource, readApplicationResource } from '../otp/application-resource.ts';
import type { Project } from './project.ts';

/** An application of the project. */
export interface Application {
  readonly name: string;
  /** The path of the `.app.src` (or `.app`) file, or of the folder where that is only made by the build. */
  readonly file: string;
  /** Absent where the build makes it. */
  readonly resource: Fact<ApplicationResource>;
  /** The module that starts it, with its argument; absent for a library and for what another application includes. */
  readonly start: Fact<{ readonly module: string; readonly argument: Value | undefined }>;
  /** The application that includes it: OTP does not start it, the supervisors of that application do. */
  readonly includedIn?: string;
}

/** The applications of a project, by name. Of several resource files of one application the source comes first. */
export function applicationsOf(project: Project): readonly Application[] {
  const byName = new Map<string, Application>();
  for (const source of project.termFiles) {
    if (source.kind !== 'app-src' && source.kind !== 'app') continue;
    const resource = readApplicationResource(source);
    const written = resource === absent || resource === unclear ? undefined : resource.name.name;
    const name = written ?? fileName(source.file);
    const known = byName.get(name);
    if (known === undefined || (known.file.endsWith('.app') && source.kind === 'app-src'))
      byName.set(name, { name, file: source.file, resource, start: startOf(resource) });
  }
  for (const { name, root, resource, startModule } of project.discovered.applications) {
    if (startModule === undefined || resource !== undefined || byName.has(name)) continue;
    const isThere = project.module(startModule) !== absent;
    byName.set(name, {
      name,
      file: root,
      resource: absent,
      start: isThere ? { module: startModule, argument: undefined } : absent,
    });
  }
  const including = includingApplications([...byName.values()]);
  return [...byName.values()]
    .map((application): Application => {
      const includedIn = including.get(application.name);
      return includedIn === undefined ? application : { ...application, start: absent, includedIn };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By the name of an included application, the one that includes it. OTP allows one only. */
function includingApplications(applications: readonly Application[]): ReadonlyMap<string, string> {
  const including = new Map<string, string>();
  for (const { name, resource } of applications) {
    if (resource === absent || resource === unclear) continue;
    const { includedApplications } = resource;
    if (typeof includedApplications === 'symbol') continue;
    for (const included of includedApplications) including.set(included.name, name);
  }
  return including;
}

function startOf(resource: Fact<ApplicationResource>): Application['start'] {
  if (resource === absent || resource === unclear) return unclear;
  const { mod } = resource;
  if (mod === absent || mod === unclear) return mod;
  return mod.module.name === 'application_starter'
    ? startByPhases(mod.argument)
    : { module: mod.module.name, argument: mod.argument };
}

/**
 * `{mod, {application_starter, [Module, Argument]}}`: with start phases OTP's own module stands in front of the one that
 * starts the application (Design Principles, Included Applications).
 */
function startByPhases(argument: Value): Application['start'] {
  const parts = asProperList(argument);
  if (typeof parts === 'symbol') return unclear;
  const [module, its] = parts;
  const name = module === undefined ? unclear : asAtom(module);
  return typeof name === 'string' ? { module: name, argument: its } : unclear;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.app(\.src)?$/, '');
}
