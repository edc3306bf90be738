import type { Discovery } from '../discover/files.ts';
import { builtinRules } from './builtin-rules.ts';
import { type Draft, Drafting } from './drafts.ts';
import { type Answers, emptyRecord, type FileRecord } from './file-record.ts';
import type { ReadFiles } from './read-files.ts';
import type { Run } from './run.ts';
import type { RunResult } from './run-cache.ts';
import { compareFindings, type SettledFile, settleFile } from './settle-file.ts';
import type { SourceReader } from './source-reader.ts';

/** Brings together what was found file by file and in the project, and decides what is reported. */
export function settleFindings(
  run: Run,
  discovery: Discovery,
  read: ReadFiles,
  answers: Answers,
  sources: SourceReader,
): RunResult {
  const drafting = new Drafting(run.rules, run.ruleSettings);
  const unreadable = discovery.unreadable.map(({ path }) => ({ path, absolute: path, isTest: false, isReported: true }));
  const files: readonly SettledFile[] = [...discovery.files, ...unreadable];
  const drafts = new Map<string, Draft[]>(files.map((file) => [file.path, []]));
  const add = (all: readonly Draft[]) => {
    for (const draft of all) drafts.get(draft.at.file)?.push(draft);
  };
  for (const record of read.records.values()) add(drafting.ofRecord(record));
  for (const { path, reason } of discovery.unreadable) add([drafting.ofUnreadable(path, reason)]);
  add(drafting.ofAnswers(answers, files.find((file) => file.isReported)?.path ?? ''));

  const builtinIds = builtinRules.map((rule) => rule.id);
  const inputs = {
    drafting,
    tests: run.options.settings.tests,
    knownRules: new Set([...run.catalogue.map((rule) => rule.id), ...builtinIds]),
    enabledRules: new Set([...run.rules.map((rule) => rule.id), ...builtinIds]),
    today: run.today,
    textOf: (absolute: string) => sources.read(absolute),
  };
  const settled = files.flatMap((file) => {
    const record = read.records.get(file.path) ?? emptyRecord(file.path);
    const own = drafts.get(file.path) ?? [];
    return own.length === 0 && record.directives.length === 0 ? [] : settleFile(file, record, own, inputs);
  });
  return {
    findings: settled.flatMap(({ findings }) => findings).sort(compareFindings),
    suppressed: settled.reduce((sum, { suppressed }) => sum + suppressed, 0),
    files: discovery.files.filter((file) => file.isReported).length,
    hadInternalError: answers.faults.length > 0 || [...read.records.values()].some(isFaulty),
  };
}

function isFaulty({ fault, answers }: FileRecord): boolean {
  return fault !== undefined || (answers !== undefined && answers.faults.length > 0);
}
