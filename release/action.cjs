// The GitHub action: runs the bundle beside it as the runner's inputs say, then writes annotations, the job's summary and
// the outputs. It needs nothing but Node.
'use strict';
const { spawnSync } = require('node:child_process');
const { randomUUID } = require('node:crypto');
const { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** The runner shows ten annotations of a kind a step, and drops the others. */
const mostAnnotations = 10;

/** GitHub refuses a longer summary of a step. */
const longestSummary = 1024 * 1024;

const commands = { error: 'error', warning: 'warning', info: 'notice' };
const severities = Object.keys(commands);
const confidences = ['high', 'medium', 'low'];

function input(name) {
  return (process.env[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] ?? '').trim();
}

function lines(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As the runner unescapes what it reads. */
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

/** What was found, for readers of the log. Names in a pull request are not ours: none is taken for a command. */
function log(...texts) {
  const token = randomUUID();
  console.log(`::stop-commands::${token}`);
  for (const text of texts) if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  console.log(`::${token}::`);
}

/** Worst first, each kind up to what is shown. */
function annotate(findings, folder) {
  const rank = ({ severity, confidence }) => severities.indexOf(severity) * confidences.length + confidences.indexOf(confidence);
  const worstFirst = findings.toSorted((a, b) => rank(a) - rank(b));
  for (const severity of severities) {
    const all = worstFirst.filter((finding) => finding.severity === severity);
    for (const { file, line, column, endLine, endColumn, rule, message, advice } of all.slice(0, mostAnnotations)) {
      // Columns only make sense for an annotation of one line.
      const columns = line === endLine ? { col: column, endColumn } : {};
      const place = { file: path.posix.join(folder, file), line, endLine, ...columns };
      command(commands[severity], { ...place, title: rule }, `${message}\n${advice}`);
    }
  }
}

function summary(markdown) {
  if (Buffer.byteLength(markdown) <= longestSummary) return markdown;
  const note = '\n\n… and more: the SARIF file has them all.\n';
  const head = Buffer.from(markdown).subarray(0, longestSummary - Buffer.byteLength(note));
  return `${head.subarray(0, head.lastIndexOf('\n')).toString('utf8')}${note}`;
}

/** Code scanning knows files by their paths from the top of the repository. */
function placeSarif(file, folder) {
  const prefix = `${folder.split('/').map(encodeURIComponent).join('/')}/`;
  const placed = (_key, value) => (value?.uriBaseId === 'SRCROOT' ? { ...value, uri: prefix + value.uri } : value);
  writeFileSync(file, `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8'), placed), null, 2)}\n`);
}

function main() {
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  const folder = path.posix.normalize(`${input('working-directory') || '.'}/`).slice(0, -1) || '.';
  const cwd = path.resolve(workspace, folder);
  const sarif = input('sarif') || 'faultline.sarif';
  const scratch = mkdtempSync(path.join(tmpdir(), 'faultline-action-'));
  try {
    const [markdown, concise] = ['summary.md', 'findings.txt'].map((name) => path.join(scratch, name));
    const args = [
      'check',
      '--format=json',
      `--output=sarif=${sarif}`,
      `--output=markdown=${markdown}`,
      `--output=concise=${concise}`,
      ...['profile', 'fail-on', 'since', 'config'].flatMap((name) => (input(name) === '' ? [] : [`--${name}=${input(name)}`])),
      ...lines(input('args')),
      ...(input('paths') === '' ? [] : ['--', ...lines(input('paths'))]),
    ];
    const program = path.join(__dirname, 'dist', 'cli.js');
    const run = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (run.error) throw run.error;
    const code = run.status ?? 2;
    process.exitCode = code;
    tell('GITHUB_OUTPUT', `exit-code=${code}\n`);
    if (run.stdout === '') {
      command('error', { title: 'faultline' }, run.stderr.trim() || `faultline ended with ${run.signal ?? code}`);
      return;
    }
    const { findings } = JSON.parse(run.stdout);
    log(readFileSync(concise, 'utf8'), run.stderr);
    if (input('annotations') !== 'false') annotate(findings, folder);
    tell('GITHUB_STEP_SUMMARY', summary(`${readFileSync(markdown, 'utf8')}\n`));
    if (folder !== '.') placeSarif(path.resolve(cwd, sarif), folder);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = `findings=${findings.length}\nerrors=${count('error')}\nwarnings=${count('warning')}\n`;
    tell('GITHUB_OUTPUT', `${counts}sarif=${path.isAbsolute(sarif) ? sarif : path.posix.join(folder, sarif)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main();
