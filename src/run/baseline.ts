import { builtinRule } from './builtin-rules.ts';
import type { Finding } from './finding.ts';

/** A finding that is known and not to be reported again. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Where it was, for readers of the file; findings are known by their fingerprint alone. */
  readonly file: string;
  readonly message: string;
}

/** What the file of a baseline says. */
export interface BaselineContent {
  /** The profile of the run that made it: another profile's run cannot tell what is stale. */
  readonly profile: string;
  /** That run reported in test code too. */
  readonly tests: boolean;
  readonly entries: readonly BaselineEntry[];
}

/** A baseline, and where it came from. */
export interface Baseline extends BaselineContent {
  /** Its path as messages show it. */
  readonly file: string;
  readonly text: string;
}

/** What a baseline makes of findings. */
export interface Compared {
  /** Those it does not know. */
  readonly findings: readonly Finding[];
  readonly known: number;
  /** Entries whose finding is no longer there. */
  readonly stale: readonly BaselineEntry[];
}

/** What faultline says of itself, of comments and of the baseline is never known from before. */
const neverKnown = /^(?:tool|suppression|baseline)\//;

/** Takes the findings out that a baseline knows. Two findings of one fingerprint take two entries. */
export function compareWithBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[]): Compared {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of entries) left.set(entry.fingerprint, [...(left.get(entry.fingerprint) ?? []), entry]);
  const unknown = findings.filter(
    (finding) => neverKnown.test(finding.rule) || left.get(finding.fingerprint)?.pop() === undefined,
  );
  return { findings: unknown, known: findings.length - unknown.length, stale: entries.filter((entry) => isLeft(left, entry)) };
}

function isLeft(left: ReadonlyMap<string, readonly BaselineEntry[]>, entry: BaselineEntry): boolean {
  return left.get(entry.fingerprint)?.includes(entry) === true;
}

/** The entries that make findings known. */
export function entriesOf(findings: readonly Finding[]): BaselineEntry[] {
  return findings
    .filter(({ rule }) => !neverKnown.test(rule))
    .map(({ fingerprint, rule, at, message }) => ({ fingerprint, rule, file: at.file, message }));
}

/** The file of a baseline: one entry a line, in an order that changes little, so that its history can be read. */
export function baselineText({ profile, tests, entries }: BaselineContent): string {
  const key = ({ file, rule, fingerprint }: BaselineEntry) => [file, rule, fingerprint].join('\0');
  const lines = [...entries]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ fingerprint, rule, file, message }) => `    ${JSON.stringify({ fingerprint, rule, file, message })}`);
  const head = { version: 1, profile, ...(tests ? { tests } : {}) };
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "findings": [\n${lines.join(',\n')}${lines.length === 0 ? '' : '\n'}  ]\n}\n`;
}

/** Reads the file of a baseline; a text is what is wrong with it. */
export function readBaseline(text: string): BaselineContent | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (!isRecord(content) || !Array.isArray(content.findings)) return 'expected an object with "version" and "findings"';
  if (content.version !== 1) return `expected "version": 1, not ${JSON.stringify(content.version)}`;
  const entries: BaselineEntry[] = [];
  for (const [index, each] of content.findings.entries()) {
    if (!isRecord(each)) return `finding ${index + 1} is not an object`;
    const { fingerprint, rule, file, message } = each;
    if (typeof fingerprint !== 'string' || typeof rule !== 'string')
      return `finding ${index + 1} has no "fingerprint" or no "rule"`;
    entries.push({ fingerprint, rule, file: String(file ?? ''), message: String(message ?? '') });
  }
  return { profile: String(content.profile ?? 'default'), tests: content.tests === true, entries };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is reported of a stale entry: at its line in the baseline. */
export function staleFinding(entry: BaselineEntry, { file, text }: Baseline): Finding {
  const offset = text.indexOf(entry.fingerprint);
  const line = offset === -1 ? 1 : text.slice(0, offset).split('\n').length;
  const { id, severity, confidence, advice } = builtinRule('baseline/stale');
  const where = entry.file === '' ? '' : ` in ${entry.file}`;
  return {
    rule: id,
    severity,
    confidence,
    advice,
    message: `the baseline knows a finding of ${entry.rule}${where} that is no longer there`,
    at: { file, line, column: 1, endLine: line, endColumn: 1 },
    related: [],
    fingerprint: entry.fingerprint,
  };
}
