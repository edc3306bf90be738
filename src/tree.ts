import { rules } from '../rules/index.ts';
import { discover } from './discover/discover.ts';
import { headerPaths } from './discover/header-paths.ts';
import type { Settings } from './discover/settings.ts';
import { Project } from './project/project.ts';
import type { TreeRisk } from './project/tree-risks.ts';
import { askAboutProject, ruleContext } from './run/ask-rules.ts';
import { factsIn, readFiles } from './run/read-files.ts';
import { Run } from './run/run.ts';
import { openRunCache } from './run/run-cache.ts';
import { SourceReader } from './run/source-reader.ts';

export interface Trees {
  readonly project: Project;
  /** What the supervision rules say, to be marked in the trees. */
  readonly risks: readonly TreeRisk[];
  readonly missing: readonly string[];
}

/** Reads a project for its supervision trees. */
export async function readTrees(options: {
  readonly root: string;
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly cache: boolean;
  readonly jobs?: number;
}): Promise<Trees> {
  const run = new Run(options, rules);
  const discovery = await discover(options);
  const sources = new SourceReader({ headerPaths: headerPaths(discovery), overlay: new Map() });
  const cache = openRunCache(run, discovery, sources);
  const read = await readFiles(discovery.files, cache, run.mapOptions(sources));
  const project = new Project({ discovered: discovery, ...factsIn(read) });
  const ofTrees = run.rules.filter((rule) => rule.on.scope === 'project' && rule.id.startsWith('supervision/'));
  const { problems } = askAboutProject(project, ofTrees, ruleContext(options.settings.otp), run.clock);
  const risks = problems
    .filter(({ problem }) => problem.severity !== 'info')
    .map(({ rule, problem }): TreeRisk => ({ rule, message: problem.message, at: problem.at }));
  return { project, risks, missing: discovery.missing };
}
