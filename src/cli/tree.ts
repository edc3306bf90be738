import { treeDot } from '../report/tree/dot.ts';
import { treeJson } from '../report/tree/json.ts';
import { treeMermaid } from '../report/tree/mermaid.ts';
import { treeText } from '../report/tree/text.ts';
import { type TreeView, treeView } from '../report/tree/view.ts';
import { readTrees } from '../tree.ts';
import { settingsFor } from './check.ts';
import { print, showProgress } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const renderers = { text: treeText, json: treeJson, mermaid: treeMermaid, dot: treeDot } satisfies Record<
  string,
  (view: TreeView) => string
>;

export type TreeFormat = keyof typeof renderers;

/** `faultline tree`: the supervision trees, application by application. */
export async function tree(flags: {
  readonly paths: readonly string[];
  readonly format: TreeFormat;
  readonly config?: string;
  readonly cache: boolean;
}): Promise<number> {
  const endProgress = showProgress('faultline: reading the project …');
  const { project, risks, missing } = await readTrees({
    root: process.cwd(),
    paths: flags.paths,
    settings: settingsFor(flags),
    cache: flags.cache,
  });
  endProgress();
  if (missing[0] !== undefined) throw new UsageError(`no such file or folder: ${missing[0]}`);
  await print(renderers[flags.format](treeView(project, risks)));
  return 0;
}
