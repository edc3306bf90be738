import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { analyze } from '../analyze.ts';
import type { SettingsFlags } from '../discover/load-settings.ts';
import { reasonOf } from '../discover/read-error.ts';
import type { Settings } from '../discover/settings.ts';
import type { Analysis } from '../run/analysis.ts';
import { type Baseline, type BaselineEntry, baselineText, compareWithBaseline, entriesOf } from '../run/baseline.ts';
import type { BaselineAction } from './baseline-actions.ts';
import { baselinePath, openBaseline } from './baseline-file.ts';
import { staleAmong } from './judge.ts';
import { settingsFor } from './settings.ts';
import { print, say, withProgress } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface BaselineFlags extends SettingsFlags {
  readonly action: BaselineAction;
  readonly config?: string;
  readonly cache?: boolean;
  readonly format: 'text' | 'json';
}

/** `faultline baseline create|prune|show`. */
export async function baseline(flags: BaselineFlags): Promise<number> {
  const settings = settingsFor(flags);
  if (flags.action === 'create') return create(settings, flags);
  const known = openBaseline(settings, process.cwd());
  if (known === undefined) throw new UsageError(`there is no baseline here; faultline baseline create makes one`);
  return flags.action === 'show' ? show(known, flags.format) : prune(known, settings, flags);
}

async function create(settings: Settings, flags: BaselineFlags): Promise<number> {
  const { findings } = await analyzed(settings, flags);
  const entries = entriesOf(findings);
  write(settings, { profile: settings.profile, tests: settings.tests, entries });
  say(`faultline: ${nameOf(settings)} holds ${count(entries, 'finding')}`);
  return 0;
}

/** Takes out what is no longer there, by a run like the one that made the baseline. */
async function prune(known: Baseline, before: Settings, flags: BaselineFlags): Promise<number> {
  const settings = { ...before, profile: profileOf(known, before), tests: known.tests };
  const { findings } = await analyzed(settings, flags);
  const stale = staleAmong(compareWithBaseline(findings, known.entries).stale, settings, process.cwd());
  if (stale.length > 0) write(settings, { ...known, entries: known.entries.filter((entry) => !stale.includes(entry)) });
  say(`faultline: ${count(stale, 'stale entry', 'stale entries')} removed from ${known.file}`);
  return 0;
}

async function show({ entries, profile, tests }: Baseline, format: 'text' | 'json'): Promise<number> {
  if (format === 'json') await print(baselineText({ entries, profile, tests }));
  else await print(entries.map(({ file, rule, message }) => `${file}: ${message} [${rule}]\n`).join(''));
  return 0;
}

async function analyzed(settings: Settings, { cache }: BaselineFlags): Promise<Analysis> {
  const analysis = await withProgress(() => analyze({ root: process.cwd(), paths: [], settings, cache }));
  if (analysis.hadInternalError) throw new UsageError('part of the analysis failed: see the findings of tool/internal-error');
  return analysis;
}

function write(settings: Settings, content: Parameters<typeof baselineText>[0]): void {
  try {
    writeFileSync(baselinePath(settings, process.cwd()), baselineText(content));
  } catch (error) {
    throw new UsageError(`cannot write ${nameOf(settings)}: ${reasonOf(error)}`);
  }
}

function nameOf(settings: Settings): string {
  return relative(process.cwd(), baselinePath(settings, process.cwd())).replaceAll('\\', '/');
}

function profileOf({ profile }: Baseline, before: Settings): Settings['profile'] {
  return profile === 'default' || profile === 'extended' || profile === 'audit' ? profile : before.profile;
}

function count(entries: readonly BaselineEntry[], one: string, many = `${one}s`): string {
  return `${entries.length} ${entries.length === 1 ? one : many}`;
}
