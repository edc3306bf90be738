// Puts the two WebAssembly files the parser needs into dist/: the runtime out of node_modules, the Erlang grammar out of an
// npm package. That package is 273 MB when installed, so only its tarball is fetched, once, and one file of it is kept.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageName = '@optave/codegraph';
const packageVersion = '3.11.2';
const packageSpec = `${packageName}@${packageVersion}`;
const grammarName = 'tree-sitter-erlang.wasm';
const grammarSha256 = 'f81ff27e411be8255f38df29590199fd98e2982076a2e18c61a9ebe6c1de34b6';
const licenceName = 'tree-sitter-erlang.LICENSE';
const runtimeName = 'web-tree-sitter.wasm';
const runtimeLicenceName = 'web-tree-sitter.LICENSE';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The folder to fill: the one named on the command line, or `dist/`. */
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const runtimeFolder = join(root, 'node_modules', 'web-tree-sitter');

const notice = `The file ${grammarName} is tree-sitter-erlang, the Erlang grammar for tree-sitter.

  Source     https://github.com/WhatsApp/tree-sitter-erlang
  Copyright  (c) Meta Platforms, Inc. and affiliates, and the contributors of tree-sitter-erlang
  Licence    Apache License, Version 2.0 (text below)
  Build      compiled to WebAssembly by, and taken unchanged from, the npm package ${packageSpec}
             (sha256 ${grammarSha256})

--------------------------------------------------------------------------------

`;

/** A failure whose message is all the user needs; no stack is printed. */
class GrammarError extends Error {}

function cacheFolder() {
  const { FAULTLINE_GRAMMAR_CACHE, XDG_CACHE_HOME } = process.env;
  if (FAULTLINE_GRAMMAR_CACHE) return FAULTLINE_GRAMMAR_CACHE;
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'faultline', `grammar-${grammarSha256.slice(0, 16)}`);
}

function isGrammar(path) {
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === grammarSha256;
}

/** Copies by way of a neighbour file, so that a reader never sees half a file. */
function place(from, to) {
  const unfinished = `${to}.${process.pid}`;
  copyFileSync(from, unfinished);
  renameSync(unfinished, to);
}

function placeIfDifferent(from, to) {
  if (!existsSync(to) || !readFileSync(to).equals(readFileSync(from))) place(from, to);
}

/** The file with a grammar's licence says whose it is, then quotes the licence without the packager's own copyright line. */
function licenceText(packagedLicence) {
  const end = packagedLicence.indexOf('END OF TERMS AND CONDITIONS');
  if (end === -1) throw new GrammarError(`the licence in ${packageSpec} is not the Apache License 2.0`);
  return `${notice}${packagedLicence.slice(0, packagedLicence.indexOf('\n', end) + 1)}`;
}

function npmPack(folder) {
  // npm_execpath is set when npm runs this script; it is the npm that runs, on every platform.
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [
    'pack',
    packageSpec,
    '--loglevel',
    'error',
    '--fetch-retries',
    '1',
    '--ignore-scripts',
    '--pack-destination',
    folder,
    '--prefix',
    folder,
  ];
  try {
    return execFileSync(npm[0], [...npm.slice(1), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: npm.length === 1 && process.platform === 'win32',
      // `npm publish --dry-run` and friends would otherwise reach this npm too and leave no file.
      env: { ...process.env, npm_config_dry_run: 'false' },
    })
      .trim()
      .split('\n')
      .at(-1);
  } catch (error) {
    const reason = (error.stderr || error.message).trim().split('\n')[0];
    throw new GrammarError(
      `the Erlang grammar could not be fetched: npm pack ${packageSpec} failed (${reason}).\n` +
        'The first build needs the npm registry; later builds use the copy kept in the cache folder.\n' +
        `Without a registry, put the file (sha256 ${grammarSha256})\n` +
        `and its licence into ${cacheFolder()} as ${grammarName} and ${licenceName}.`,
    );
  }
}

function fetchInto(cache) {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-grammar-'));
  try {
    const tarball = npmPack(folder);
    execFileSync('tar', ['-xzf', tarball, `package/grammars/${grammarName}`, 'package/LICENSE'], { cwd: folder });
    const grammar = join(folder, 'package', 'grammars', grammarName);
    if (!isGrammar(grammar)) {
      throw new GrammarError(`${packageSpec} holds a ${grammarName} whose sha256 is not ${grammarSha256}; it is not used.`);
    }
    const licence = join(folder, licenceName);
    writeFileSync(licence, licenceText(readFileSync(join(folder, 'package', 'LICENSE'), 'utf8')));
    mkdirSync(cache, { recursive: true });
    place(licence, join(cache, licenceName));
    place(grammar, join(cache, grammarName));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main() {
  mkdirSync(dist, { recursive: true });
  if (!isGrammar(join(dist, grammarName)) || !existsSync(join(dist, licenceName))) {
    const cache = cacheFolder();
    if (!isGrammar(join(cache, grammarName)) || !existsSync(join(cache, licenceName))) fetchInto(cache);
    place(join(cache, licenceName), join(dist, licenceName));
    place(join(cache, grammarName), join(dist, grammarName));
  }
  placeIfDifferent(join(runtimeFolder, runtimeName), join(dist, runtimeName));
  placeIfDifferent(join(runtimeFolder, 'LICENSE'), join(dist, runtimeLicenceName));
}

try {
  main();
} catch (error) {
  if (!(error instanceof GrammarError)) throw error;
  console.error(`faultline: ${error.message}`);
  process.exitCode = 1;
}
