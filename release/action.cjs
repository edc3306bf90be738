// The GitHub action: runs the bundle beside it as the runner's inputs say, then writes annotations, the job's summary and
// the outputs. It needs nothing but Node.
'use strict';
const { spawnSync } = require('node:child_process');
const { appendFileSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** The runner shows ten annotations of a kind a step, and drops the others. */
const mostAnnotations = 10;

/** GitHub refuses a longer summary of a step. */
const longestSummary = 1024 * 1024;

const commands = { error: 'error', warning: 'warning', info: 'notice' };

function input(name) {
  return (process.env[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] ?? '').trim();
}

function lines(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As the runner's toolkit escapes what it prints. */
function escaped(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text) {
  return escaped(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command(name, properties, message) {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  console.log(`::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escaped(message)}`);
}

/** Appends to a file the runner reads, if there is one. */
function tell(variable, text) {
  if (process.env[variable]) appendFileSync(process.env[variable], text);
}

/** Worst first, each kind up to what is shown. */
function annotate(findings, folder) {
  for (const severity of ['error', 'warning', 'info']) {
    const all = findings.filter((finding) => finding.severity === severity);
    for (const { file, line, column, endLine, endColumn, rule, message } of all.slice(0, mostAnnotations)) {
      const place = { file: path.posix.join(folder, file), line, endLine };
      // Columns only make sense for an annotation of one line.
      const columns = line === endLine ? { col: column, endColumn } : {};
      command(commands[severity], { ...place, ...columns, title: rule }, message);
    }
  }
}

function summary(markdown) {
  const text = `${markdown}\n`;
  if (Buffer.byteLength(text) <= longestSummary) return text;
  const note = '\n\n… the rest is in the SARIF file.\n';
  return `${Buffer.from(text)
    .subarray(0, longestSummary - Buffer.byteLength(note) - 4)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')}${note}`;
}

function main() {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const folder = input('working-directory') || '.';
  const cwd = path.resolve(workspace, folder);
  const sarif = input('sarif') || 'faultline.sarif';
  const scratch = mkdtempSync(path.join(tmpdir(), 'faultline-action-'));
  try {
    const markdown = path.join(scratch, 'summary.md');
    const args = [
      'check',
      '--format=json',
      `--output=sarif=${sarif}`,
      `--output=markdown=${markdown}`,
      ...['profile', 'fail-on', 'since'].flatMap((name) => (input(name) === '' ? [] : [`--${name}=${input(name)}`])),
      ...lines(input('args')),
      ...(input('paths') === '' ? [] : ['--', ...lines(input('paths'))]),
    ];
    const program = path.join(__dirname, 'dist', 'cli.js');
    const run = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (run.error) throw run.error;
    process.stderr.write(run.stderr);
    const code = run.status ?? 2;
    tell('GITHUB_OUTPUT', `exit-code=${code}\n`);
    process.exitCode = code;
    if (run.stdout === '') {
      command('error', { title: 'faultline' }, run.stderr.trim() || `faultline ended with ${code}`);
      return;
    }
    const { findings } = JSON.parse(run.stdout);
    if (input('annotations') !== 'false') annotate(findings, folder);
    tell('GITHUB_STEP_SUMMARY', summary(readFileSync(markdown, 'utf8')));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    tell('GITHUB_OUTPUT', `findings=${findings.length}\nerrors=${errors}\nsarif=${path.posix.join(folder, sarif)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main();
