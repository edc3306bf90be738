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
  /** The module that starts it, with its argument; absent for a library. */
  readonly start: Fact<{ readonly module: string; readonly argument: Value | undefined }>;
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
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function startOf(resource: Fact<ApplicationResource>): Application['start'] {
  if (resource === absent || resource === unclear) return unclear;
  const { mod } = resource;
  return mod === absent || mod === unclear ? mod : { module: mod.module.name, argument: mod.argument };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.app(\.src)?$/, '');
}
