import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rules } from '../../rules/index.ts';
import { analyze } from '../../src/analyze.ts';
import { defaultSettings, type Profile, type Settings } from '../../src/discover/settings.ts';
import type { Place } from '../../src/erlang/place.ts';
import type { AnyRule } from '../../src/rule/rule.ts';
import type { Finding } from '../../src/run/finding.ts';
import { commentLeader, type Mark, writeMarks } from '../marks.ts';

const rulesFolder = join(__dirname, '..', '..', 'rules');

/** A small project beside a rule: `bad*` has what the rule finds, `good*` has nothing to find. */
export interface Fixture {
  /** Folder below `rules/`, e.g. `mailbox/receive-in-callback/bad-after`. */
  readonly name: string;
  readonly folder: string;
  readonly kind: 'bad' | 'good';
  readonly rule: AnyRule;
}

/** The fixtures of all rules, in the catalogue's order. */
export function fixtures(): readonly Fixture[] {
  return rules.flatMap((rule) => {
    const folder = join(rulesFolder, rule.id);
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const kind = /^(bad|good)(?:-[a-z0-9-]+)?$/.exec(entry.name)?.[1];
      if (!entry.isDirectory() || (kind !== 'bad' && kind !== 'good')) return [];
      return [{ name: `${rule.id}/${entry.name}`, folder: join(folder, entry.name), kind, rule } as const];
    });
  });
}

/** The files of a fixture, relative to its folder, in order. */
export function filesOf(fixture: Fixture): readonly string[] {
  return readdirSync(fixture.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fixture.folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** What the rule of a fixture says about it, in whatever profile it says so. */
export function ownFindings(fixture: Fixture): Promise<readonly Finding[]> {
  return findings(fixture, { profile: 'audit', select: [fixture.rule.id] });
}

/** What all rules of the default profile say about a fixture, and its own rule in its own profile. */
export async function allFindings(fixture: Fixture): Promise<readonly Finding[]> {
  const { id, profile } = fixture.rule;
  const found = await findings(fixture, { profile: 'default' });
  return profile === 'default' ? found : [...found, ...(await findings(fixture, { profile, select: [id] }))];
}

async function findings(fixture: Fixture, settings: { profile: Profile } & Partial<Settings>): Promise<readonly Finding[]> {
  const analysis = await analyze({
    root: fixture.folder,
    paths: [],
    settings: { ...defaultSettings, ...settings },
    jobs: 1,
    cache: false,
  });
  return analysis.findings;
}

/** A fixture's file, as it is and as it would be with the marks of these findings. */
export interface MarkedFile {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  readonly marked: string;
}

export function markFiles(fixture: Fixture, found: readonly Finding[]): readonly MarkedFile[] {
  return filesOf(fixture).map((file) => {
    const path = join(fixture.folder, file);
    const text = readFileSync(path, 'utf8');
    return { path, file, text, marked: writeMarks(text, marksIn(file, text, found), commentLeader(file)) };
  });
}

/** The marks of findings in one file. A related place that several findings share is marked once. */
function marksIn(file: string, text: string, found: readonly Finding[]): readonly Mark[] {
  const lines = text.split('\n');
  const marks = new Map<string, Mark>();
  const add = (at: Place, sign: Mark['sign'], expectation: string) => {
    if (at.file !== file) return;
    const lineEnd = (lines[at.line - 1]?.length ?? 0) + 1;
    const end = at.endLine === at.line ? at.endColumn : lineEnd;
    const mark = { line: at.line, column: at.column, width: Math.max(1, end - at.column), sign, text: expectation };
    const key = sign === '^' ? marks.size : `${at.line}:${at.column}:${mark.width} ${expectation}`;
    marks.set(`${key}`, mark);
  };
  for (const { at, severity, message, related } of found) {
    add(at, '^', `${severity}: ${message}`);
    for (const other of related) add(other.at, '|', other.message);
  }
  return [...marks.values()];
}
