import { discover } from './discover/discover.ts';
import { headerPaths } from './discover/header-paths.ts';
import type { Settings } from './discover/settings.ts';
import type { SourceKind } from './erlang/module.ts';
import { HeaderStore } from './lower/headers.ts';
import { lowerModule } from './lower/lower-module.ts';
import { createParser } from './parse/create-parser.ts';
import { Project } from './project/project.ts';
import { type InspectedFile, inspectModule } from './report/inspect.ts';
import { factsIn, readFiles } from './run/read-files.ts';
import { Run } from './run/run.ts';
import { SourceReader } from './run/source-reader.ts';

export interface Inspection {
  /** In the order of the paths, folders spread out. */
  readonly files: readonly InspectedFile[];
  readonly missing: readonly string[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

const sourceKinds: readonly string[] = ['erl', 'hrl', 'escript'] satisfies readonly SourceKind[];

/** What the model believes about the Erlang files among `paths`; the project around them is read, as rules would see it. */
export async function inspect(options: {
  readonly root: string;
  readonly paths: readonly string[];
  readonly settings: Settings;
}): Promise<Inspection> {
  const run = new Run({ ...options, cache: false }, []);
  const discovery = await discover(options);
  const sources = new SourceReader({ headerPaths: headerPaths(discovery), overlay: new Map() });
  const read = await readFiles(discovery.files, undefined, run.mapOptions(sources));
  const project = new Project({ discovered: discovery, ...factsIn(read) });
  const parser = await createParser();
  const headers = new HeaderStore(sources, parser);
  const files: InspectedFile[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const { path, absolute, kind, isReported, isTest } of discovery.files) {
    if (!isReported || !sourceKinds.includes(kind)) continue;
    const source = sources.source(absolute);
    if ('unreadable' in source) {
      unreadable.push({ file: path, reason: source.unreadable });
      continue;
    }
    const input = {
      file: path,
      absolute,
      kind: kind as SourceKind,
      isTest,
      text: source.text,
      aliases: options.settings.behaviours,
    };
    const module = lowerModule(input, parser, headers);
    if ('failure' in module) unreadable.push({ file: path, reason: module.detail });
    else files.push(inspectModule(module, project));
  }
  return { files, missing: discovery.missing, unreadable };
}
