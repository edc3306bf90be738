import { absent, type Fact, unclear } from '../erlang/value.ts';
import { type ApplicationResource, readApplicationResource } from '../otp/application-resource.ts';
import type { Project } from './project.ts';

/** An application of the project: its resource file, when it can be read. */
export interface Application {
  readonly name: string;
  /** The `.app.src` (or `.app`) file's path. */
  readonly file: string;
  readonly resource: Fact<ApplicationResource>;
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
      byName.set(name, { name, file: source.file, resource });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.app(\.src)?$/, '');
}
