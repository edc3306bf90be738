import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import type { Place } from '../src/erlang/place.ts';
import { reporters } from '../src/report/index.ts';
import type { Finding } from '../src/run/finding.ts';
import { docOf } from '../src/run/rule-doc.ts';
import { sarifProblems } from './report/validate-sarif.ts';
import { type Fixture, fixtures, ownFindings } from './rules/fixtures.ts';

/* What each rule has to say, with its pages, places and fixes, as one SARIF file that GitHub would take. */

const root = join(__dirname, '..');

/** A finding as a run from the top of the repository would have it. */
function fromTop({ name }: Fixture, finding: Finding): Finding {
  const moved = (at: Place) => ({ ...at, file: `rules/${name}/${at.file}` });
  const related = finding.related.map((each) => ({ ...each, at: moved(each.at) }));
  const { fix } = finding;
  const its = fix && { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: moved(edit.at) })) };
  return { ...finding, at: moved(finding.at), related, fix: its };
}

test('GitHub and the schema have nothing against what any rule reports', async () => {
  const findings: Finding[] = [];
  for (const fixture of fixtures()) {
    if (fixture.kind !== 'bad') continue;
    findings.push(...(await ownFindings(fixture)).map((finding) => fromTop(fixture, finding)));
  }
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(rules.length);
  const docs = rules.map((rule) => docOf(rule, readFileSync(join(root, 'rules', rule.id, 'README.md'), 'utf8')));
  const counts = { files: 1, suppressed: 0, baselined: 0, dropped: 0 };
  const report = {
    ...counts,
    version: '1.2.3',
    root,
    findings,
    sourceOf: (file: string) => readFileSync(join(root, file), 'utf8'),
  };
  expect(await sarifProblems(reporters.sarif(report, docs, { color: false }))).toEqual([]);
});
