// Fills the generated parts of README.md and of the rules' pages: `npm run docs`. With --check it writes nothing and fails
// when a part is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { examples } from './examples.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The catalogue, in order of ids. */
async function catalogue() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['rules/index.ts'],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const { rules } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Puts a text between `<!-- generated:NAME -->` and the next `<!-- /generated -->`. */
function filled(file, page, name, text) {
  const [start, end] = [`<!-- generated:${name} -->\n`, '<!-- /generated -->'];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`${file} has no place for generated:${name}`);
  return `${page.slice(0, from)}${start}${text}${page.slice(to)}`;
}

function row(cells) {
  return `| ${cells.join(' | ')} |\n`;
}

function table(heads, rows) {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('');
}

function weaknesses({ cwe }) {
  return cwe.map((n) => `[CWE-${n}](https://cwe.mitre.org/data/definitions/${n}.html)`).join(', ') || '–';
}

function facts(rule) {
  const { summary, advice, severity, confidence, profile, fix = '–' } = rule;
  const heads = ['severity', 'confidence', 'profile', 'fix', 'weakness'];
  return `${summary}.\n\n${advice}\n\n${table(heads, [[severity, confidence, profile, fix, weaknesses(rule)]])}`;
}

function ruleTable(rules) {
  const heads = ['rule', 'what it finds', 'severity', 'confidence', 'profile'];
  const rows = rules.map(({ id, summary, severity, confidence, profile }) => {
    return [`[${id}](rules/${id}/README.md)`, summary.replaceAll('|', '\\|'), severity, confidence, profile];
  });
  return `\n${table(heads, rows)}\n`;
}

/** Two findings in the example shop, as they are printed. */
function sample() {
  const report = readFileSync(join(root, 'examples', 'shop', 'expected.txt'), 'utf8')
    .trimEnd()
    .split('\n\n');
  const shown = ['[resources/non-tail-recursive-loop]', '[supervision/unknown-spec-key]'];
  const findings = report.filter((finding) => shown.some((rule) => finding.split('\n', 1)[0].endsWith(rule)));
  return `\n\`\`\`text\n${findings.join('\n\n')}\n\`\`\`\n\n`;
}

/** The pages, and what their generated parts have to say. */
function pagesOf(rules) {
  const own = rules.map((rule) => ({
    file: `rules/${rule.id}/README.md`,
    blocks: { facts: facts(rule), examples: examples(join(root, 'rules', rule.id)) },
  }));
  return [{ file: 'README.md', blocks: { sample: sample(), rules: ruleTable(rules) } }, ...own];
}

/** Brings a page up to date, unless it is only to be checked. The result is what there is to say about it. */
function refresh({ file, blocks }, isCheck) {
  const path = join(root, file);
  if (!existsSync(path)) return 'missing';
  const page = readFileSync(path, 'utf8');
  const fresh = Object.entries(blocks).reduce((text, [name, block]) => filled(file, text, name, block), page);
  if (fresh === page) return undefined;
  if (isCheck) return 'stale';
  writeFileSync(path, fresh);
  return 'written';
}

async function main() {
  const isCheck = process.argv.includes('--check');
  for (const page of pagesOf(await catalogue())) {
    const state = refresh(page, isCheck);
    if (state !== undefined) console.log(`${state}: ${page.file}`);
    if (state === 'stale' || state === 'missing') process.exitCode = 1;
  }
  if (isCheck && process.exitCode === 1) console.log('npm run docs writes the stale ones anew');
}

await main();
