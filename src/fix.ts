import { resolve } from 'node:path';
import { analyze } from './analyze.ts';
import type { Fix } from './rule/rule.ts';
import type { Analysis, AnalyzeOptions } from './run/analysis.ts';
import { applyFixes } from './run/apply-fixes.ts';

/** What is left when fixes have been applied. Nothing has been written. */
export interface Fixed {
  /** Of the project as it is on disk. */
  readonly first: Analysis;
  /** Of the project as it is with the fixes. */
  readonly analysis: Analysis;
  /** The new texts of the files that change, by the path findings have. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts that the first analysis saw, of the same files. */
  readonly before: ReadonlyMap<string, string>;
  readonly count: number;
}

/** One fix can make room for another; two that undo each other end here. */
const maxRounds = 10;

/** Analyses a project and applies the fixes that `wanted` takes from its findings, until there are none that fit. */
export async function fixProject(options: AnalyzeOptions, wanted: (analysis: Analysis) => readonly Fix[]): Promise<Fixed> {
  const texts = new Map<string, string>();
  const before = new Map<string, string>();
  let count = 0;
  const first = await analyze(options);
  let analysis = first;
  for (let round = 0; round < maxRounds; round++) {
    const applied = applyFixes(wanted(analysis), (file) => analysis.sourceOf(file));
    if (applied.texts.size === 0) break;
    for (const [file, text] of applied.texts) {
      if (!before.has(file)) before.set(file, analysis.sourceOf(file) ?? '');
      texts.set(file, text);
    }
    count += applied.count;
    const fixed = [...texts].map(([file, text]) => [resolve(options.root, file), text] as const);
    analysis = await analyze({ ...options, overlay: new Map([...(options.overlay ?? []), ...fixed]) });
  }
  return { first, analysis, texts, before, count };
}
