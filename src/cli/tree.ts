import type { Project } from '../project/project.ts';
import { crashesOf, crashSummary, crashText } from '../report/tree/crash.ts';
import { treeDot } from '../report/tree/dot.ts';
import { treeHtml } from '../report/tree/html.ts';
import { treeJson } from '../report/tree/json.ts';
import { treeMermaid } from '../report/tree/mermaid.ts';
import { treeSvg } from '../report/tree/svg.ts';
import { treeText } from '../report/tree/text.ts';
import { type TreeView, treeView } from '../report/tree/view.ts';
import { readTrees } from '../tree.ts';
import { demandPaths, settingsFor } from './settings.ts';
import { print, withProgress } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const renderers = {
  text: treeText,
  json: treeJson,
  mermaid: treeMermaid,
  dot: treeDot,
  svg: treeSvg,
  html: treeHtml,
} satisfies Record<string, (view: TreeView) => string>;

export type TreeFormat = keyof typeof renderers;

/** `faultline tree`: the supervision trees, application by application. */
export async function tree(flags: {
  readonly paths: readonly string[];
  readonly format: TreeFormat;
  readonly config?: string;
  readonly cache: boolean;
  /** Tell what happens when the children that run this module keep crashing. */
  readonly crash?: string;
}): Promise<number> {
  const { paths, cache } = flags;
  const settings = settingsFor({ config: flags.config });
  const { project, risks, missing } = await withProgress(() => readTrees({ root: process.cwd(), paths, settings, cache }));
  demandPaths(missing);
  if (flags.crash !== undefined) return crash(project, flags.crash, flags.format);
  await print(renderers[flags.format](treeView(project, risks)));
  return 0;
}

/** `faultline tree --crash MODULE`. */
async function crash(project: Project, module: string, format: TreeFormat): Promise<number> {
  const stories = crashesOf(project, module);
  if (stories.length === 0) throw new UsageError(`no child of a supervisor runs ${module}`);
  const summary = crashSummary(project);
  if (format === 'json') await print(`${JSON.stringify({ module, stories, summary }, null, 2)}\n`);
  else if (format === 'text') await print(crashText(stories, summary));
  else throw new UsageError(`--crash is told as text or json, not as ${format}`);
  return 0;
}
