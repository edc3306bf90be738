import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { defaultSettings } from '../src/discover/settings.ts';
import { type Fixed, fixProject } from '../src/fix.ts';
import { fixesOf } from '../src/run/apply-fixes.ts';
import { describeWithOtp } from './oracle.ts';
import { answersIn, askOtp, questionText } from './oracles/ask-otp.ts';
import { type Fixture, filesOf, fixtures, ownFindings } from './rules/fixtures.ts';

const bad = fixtures().filter(({ kind }) => kind === 'bad');
const fixable = bad.filter(({ rule }) => rule.fix !== undefined);

/** Applies every fix of the fixture's own rule, suggestions too. */
function fixFixture({ folder, rule }: Fixture, overlay?: ReadonlyMap<string, string>): Promise<Fixed> {
  const settings = { ...defaultSettings, profile: 'audit', select: [rule.id] } as const;
  const options = { root: folder, paths: [], settings, jobs: 1, cache: false, overlay };
  return fixProject(options, ({ findings }) => fixesOf(findings, true));
}

describe('a rule that declares a fix', () => {
  test.each(rules.filter(({ fix }) => fix !== undefined).map(({ id, fix }) => [id, fix] as const))(
    '%s (%s) yields one',
    async (id, kind) => {
      const found = await Promise.all(fixable.filter(({ rule }) => rule.id === id).map(ownFindings));
      const fixes = found.flat().flatMap(({ fix }) => fix ?? []);
      expect(fixes.length).toBeGreaterThan(0);
      if (kind === 'safe') expect(fixes.some(({ isSafe }) => isSafe)).toBe(true);
      else expect(fixes.filter(({ isSafe }) => isSafe)).toEqual([]);
    },
  );

  test('is the only kind that yields any', async () => {
    const others = bad.filter(({ rule }) => rule.fix === undefined);
    const found = await Promise.all(others.map(ownFindings));
    expect(found.flat().flatMap(({ rule, fix }) => (fix === undefined ? [] : [rule]))).toEqual([]);
  });
});

test.each(fixable.map((fixture) => [fixture.name, fixture] as const))(
  'the fixes of %s leave nothing to fix',
  async (_, fixture) => {
    const fixed = await fixFixture(fixture);
    expect(fixesOf(fixed.analysis.findings, true)).toEqual([]);
    const again = await fixFixture(fixture, new Map([...fixed.texts].map(([file, text]) => [join(fixture.folder, file), text])));
    expect(again.count).toBe(0);
  },
);

describeWithOtp('Fixed files', () => {
  test('still compile', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'faultline-fixes-'));
    try {
      const questions: { file: string; includes: string[] }[] = [];
      for (const fixture of fixable) {
        const { texts } = await fixFixture(fixture);
        const copy = join(scratch, fixture.name);
        await cp(fixture.folder, copy, { recursive: true });
        for (const [file, text] of texts) writeFileSync(join(copy, file), text);
        const compiled = filesOf(fixture).filter((file) => file.endsWith('.erl') && texts.has(file));
        questions.push(...compiled.map((file) => ({ file: join(copy, file), includes: [copy] })));
      }
      expect(questions.length).toBeGreaterThan(10);
      const answers = answersIn(askOtp('fixture_compiler', questionText(questions)));
      const errors = answers.flatMap(({ file, lines }) =>
        lines.filter(([kind]) => kind === 'error').map((line) => [file, ...line]),
      );
      expect(errors).toEqual([]);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
});
