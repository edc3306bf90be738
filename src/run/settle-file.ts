import type { SourceFile } from '../discover/files.ts';
import { comparePlaces, type LineStarts, lineStartsOf, type Place, type Span } from '../erlang/place.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { Draft, Drafting } from './drafts.ts';
import type { FileRecord } from './file-record.ts';
import type { Finding } from './finding.ts';
import { type FingerprintedCode, fingerprintsOf, shapeOf } from './fingerprint.ts';
import { offeredFix } from './offered-fix.ts';
import { applySuppressions } from './suppressions.ts';
import { withoutWeaker } from './yielding.ts';

/** What it takes to turn drafts into findings. */
export interface SettlingInputs {
  readonly drafting: Drafting;
  /** Report in test code too. */
  readonly tests: boolean;
  /** Ids of all rules there are, and of those that were asked. */
  readonly knownRules: ReadonlySet<string>;
  readonly enabledRules: ReadonlySet<string>;
  readonly today: string;
  textOf(absolute: string): string | undefined;
}

/** What is to be known of a file to settle what is said about it. */
export type SettledFile = Pick<SourceFile, 'path' | 'absolute' | 'isTest' | 'isReported'>;

export interface Settled {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/**
 * Turns the drafts of one file into the findings that are reported: in order, each fault once, with fingerprints, without what
 * comments suppress, and without what nobody asked for.
 */
export function settleFile(file: SettledFile, record: FileRecord, drafts: readonly Draft[], inputs: SettlingInputs): Settled {
  const isAskedFor = ({ rule, at }: Finding) => rule === 'tool/internal-error' || isReportedAt(at, file, record, inputs.tests);
  const sorted = withoutWeaker(withoutRepeats([...drafts].sort(compareFindings)));
  const module = record.module?.name ?? file.path;
  const text = inputs.textOf(file.absolute);
  const fingerprints = fingerprintsOf(codesOf(sorted, module, record.module, text));
  const unwanted = new Set<Finding>();
  const findings = sorted.map(({ isWanted, yieldsTo: _, alsoAt: __, ...draft }, index): Finding => {
    const fix = offeredFix(draft.fix, file.path, text);
    const finding = { ...draft, fix, fingerprint: fingerprints[index] ?? '' };
    if (!isWanted || !isAskedFor(finding)) unwanted.add(finding);
    return finding;
  });
  const { directives } = record;
  const { today, knownRules, enabledRules, drafting } = inputs;
  // Asked for only where it is of use: opening them for all files is what takes longest here.
  const functions = directives.length === 0 ? [] : (record.module?.functions ?? []);
  const { kept, extra } = applySuppressions({ module, directives, functions, findings, knownRules, enabledRules, today });
  const wanted = kept.filter((finding) => !unwanted.has(finding));
  const onComments = extra.filter(isAskedFor).map((finding) => drafting.withSeverity(finding));
  return {
    findings: [...wanted, ...onComments.filter((finding) => finding !== undefined)].sort(compareFindings),
    suppressed: findings.length - unwanted.size - wanted.length,
  };
}

function isReportedAt(at: Place, file: SettledFile, { testLines }: FileRecord, tests: boolean): boolean {
  if (!file.isReported) return false;
  return tests || !(file.isTest || testLines.some(({ from, to }) => from <= at.line && at.line <= to));
}

/** The order of every report: path, line, column, rule. */
export function compareFindings(a: Draft | Finding, b: Draft | Finding): number {
  return (
    compareTexts(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareTexts(a.rule, b.rule) ||
    comparePlaces(a.at, b.at) ||
    compareTexts(a.message, b.message)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of neighbours that say the same, the first. */
function withoutRepeats(sorted: readonly Draft[]): Draft[] {
  return sorted.filter((draft, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, draft) !== 0;
  });
}

/** What each finding is recognised by. Without a text there is nothing to tell findings of one rule apart by but their order. */
function codesOf(
  drafts: readonly Draft[],
  module: string,
  facts: ModuleFacts | undefined,
  text: string | undefined,
): FingerprintedCode[] {
  const lines = text === undefined ? undefined : lineStartsOf(text);
  return drafts.map(({ rule, at }) => ({
    rule,
    module,
    function: functionAt(facts, at),
    shape: text === undefined || lines === undefined ? '' : shapeOf(text, spanOf(at, lines, text.length)),
  }));
}

function functionAt(facts: ModuleFacts | undefined, at: Place): string | undefined {
  const fn = facts?.functions.find(({ line, endLine }) => line <= at.line && at.line <= endLine);
  return fn && `${fn.name}/${fn.arity}`;
}

function spanOf(at: Place, lines: LineStarts, length: number): Span {
  const offset = (line: number, column: number) => Math.min((lines[line - 1] ?? length) + column - 1, length);
  return { start: offset(at.line, at.column), end: offset(at.endLine, at.endColumn) };
}
