import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { analyze } from '../src/analyze.ts';
import { defaultSettings } from '../src/discover/settings.ts';
import { reporters } from '../src/report/index.ts';
import type { Finding, Report } from '../src/run/finding.ts';
import { docOf } from '../src/run/rule-doc.ts';
import { copyShop, repairShop, shopFolder, walkFile } from './example-shop.ts';
import { sarifProblems } from './report/validate-sarif.ts';

/**
 * What faultline says about the example shop stands beside it and in its walk. `UPDATE=1 npx jest test/examples.test.ts`
 * rewrites both; then read the diff.
 */
const isUpdate = process.env.UPDATE === '1';

test('the report of the shop is what stands beside it', async () => {
  expectFile(join(shopFolder, 'expected.txt'), textOf(await reportOn(shopFolder)));
});

test('so is its SARIF, which GitHub accepts', async () => {
  const report = await reportOn(shopFolder);
  const found = new Set(report.findings.map(({ rule }) => rule));
  const docs = rules.filter(({ id }) => found.has(id)).map((rule) => docOf(rule, ''));
  const sarif = reporters.sarif(report, docs, { color: false });
  expectFile(join(shopFolder, 'expected.sarif'), sarif);
  expect(await sarifProblems(sarif)).toEqual([]);
});

test('the walk tells of every finding, and of no other', async () => {
  const report = await reportOn(shopFolder);
  const frames = new Map<string, string>();
  for (const finding of report.findings) {
    const frame = textOf({ ...report, findings: [finding] });
    frames.set(finding.rule, (frames.get(finding.rule) ?? '') + frame);
  }
  const told = new Set<string>();
  const walk = readFileSync(walkFile, 'utf8').replaceAll(
    /(<!-- generated:finding (\S+) -->\n).*?(?=<!-- \/generated -->)/gs,
    (_, marker: string, rule: string) => {
      told.add(rule);
      return `${marker}\n\`\`\`text\n${frames.get(rule)?.trimEnd()}\n\`\`\`\n\n`;
    },
  );
  expect([...told].sort()).toEqual([...frames.keys()].sort());
  expectFile(walkFile, walk);
});

test('after the repairs there is nothing to find', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-shop-'));
  try {
    copyShop(folder);
    repairShop(folder);
    const { findings } = await reportOn(folder);
    expect(findings.map(({ at, message }: Finding) => `${at.file}:${at.line}: ${message}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function reportOn(root: string): Promise<Report> {
  const analysis = await analyze({ root, paths: [], settings: defaultSettings, jobs: 1, cache: false });
  return {
    version: JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version,
    root,
    findings: analysis.findings,
    files: analysis.files,
    suppressed: analysis.suppressed,
    baselined: 0,
    dropped: 0,
    sourceOf: (file) => analysis.sourceOf(file),
  };
}

function textOf(report: Report): string {
  return reporters.text(report, [], { color: false });
}

function expectFile(file: string, text: string): void {
  if (isUpdate) writeFileSync(file, text);
  else expect(text).toBe(readFileSync(file, 'utf8'));
}
