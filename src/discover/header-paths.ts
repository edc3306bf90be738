import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { erlangLibraries } from './erlang-libraries.ts';
import type { Discovery } from './files.ts';

/** Where headers are looked for: plain data, made once per run and handed to every worker. */
export interface HeaderPaths {
  readonly applications: readonly ApplicationHeaders[];
  /** Folders every file's `-include` searches after its application's; absolute. */
  readonly includeDirs: readonly string[];
  /** Absolute paths of the discovered headers. */
  readonly headers: readonly string[];
  /** Folders of applications (`lib/APP` or `lib/APP-VSN`): the project's dependencies, then Erlang/OTP; absolute. */
  readonly libraries: readonly string[];
}

/** The headers of one discovered application. */
export interface ApplicationHeaders {
  readonly name: string;
  readonly root: string;
  /** What its build tool adds to the include path; absolute. */
  readonly includeDirs: readonly string[];
}

/** Names of folders whose sub-folders are applications. */
const libraryNames: ReadonlySet<string> = new Set(['lib', 'apps', 'deps', '_checkouts']);

/** Makes the search path of headers for what was discovered. */
export function headerPaths(discovery: Discovery, env: Readonly<Record<string, string | undefined>> = process.env): HeaderPaths {
  return {
    applications: discovery.applications.map(({ name, root, includeDirs }) => ({ name, root, includeDirs: includeDirs ?? [] })),
    includeDirs: discovery.includeDirs,
    headers: discovery.files.filter((file) => file.kind === 'hrl').map((file) => file.absolute),
    libraries: [...new Set([...discovery.projectRoots.flatMap(dependencyFolders), ...erlangLibraries(env)])],
  };
}

/** Where build tools put the dependencies of the project at `root`, and of one that it is a dependency or part of. */
function dependencyFolders(root: string): readonly string[] {
  const profiles = folderNames(join(root, '_build')).filter((name) => name !== 'default');
  return [
    join(root, '_checkouts'),
    join(root, '_build', 'default', 'lib'),
    ...profiles.map((profile) => join(root, '_build', profile, 'lib')),
    join(root, 'deps'),
    ...(libraryNames.has(basename(dirname(root))) ? [dirname(root)] : []),
  ];
}

function folderNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
