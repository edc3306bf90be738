import { writeFileSync } from 'node:fs';
import { rules } from '../rules/index.ts';
import { allFindings, fixtures, markFiles, ownFindings } from './rules/fixtures.ts';

/*
 * Every rule against the small projects in its folder. In `bad*` the rule finds what is marked, no more and no less; in
 * `good*` nobody finds anything, so that each repair is a negative test of the whole catalogue.
 * `UPDATE=1 npx jest test/rules.test.ts` rewrites the marks; then read the diff.
 */
const isUpdate = process.env.UPDATE === '1';
const all = fixtures();

test.each(all.filter(({ kind }) => kind === 'bad').map((fixture) => [fixture.name, fixture] as const))(
  '%s has what is marked',
  async (_name, fixture) => {
    const found = await ownFindings(fixture);
    expect(found.filter(({ rule }) => rule !== fixture.rule.id)).toEqual([]);
    for (const { path, text, marked } of markFiles(fixture, found)) {
      if (isUpdate && marked !== text) writeFileSync(path, marked);
      if (!isUpdate) expect(marked).toBe(text);
    }
    expect(found.length).toBeGreaterThan(0);
  },
);

test.each(all.filter(({ kind }) => kind === 'good').map((fixture) => [fixture.name, fixture] as const))(
  '%s is clean',
  async (_name, fixture) => {
    const found = await allFindings(fixture);
    expect(found.map(({ at, rule, message }) => `${at.file}:${at.line}:${at.column}: ${message} [${rule}]`)).toEqual([]);
    for (const { text, marked } of markFiles(fixture, [])) expect(marked).toBe(text);
  },
);

test.each(rules.map((rule) => rule.id))('%s is shown where it speaks and where it does not', (id) => {
  const kinds = new Set(all.filter(({ rule }) => rule.id === id).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['bad', 'good']);
});
