#!/usr/bin/env node
// Starts the bundle with V8's code cache, because compiling it is most of what a small run does. The cache is kept in the
// user's cache folder, per build and V8 version; where there is none, or it does not fit, the bundle just runs.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Script } = require('node:vm');

const bundle = path.join(__dirname, 'main.js');
const staleAfterMs = 30 * 24 * 60 * 60 * 1000;

function start() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`faultline: Node.js 20.19 or newer is needed, this is ${process.version}\n`);
    process.exitCode = 2;
    return;
  }
  const compiled = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : compile();
  if (compiled === undefined) {
    require(bundle);
    return;
  }
  const { script, cacheFile, isCached } = compiled;
  const main = { exports: {} };
  script.runInThisContext()(main.exports, require, main, bundle, __dirname);
  if (!isCached) {
    process.once('exit', () => {
      if (main.exports.compiledCode.isWorthKeeping) keep(script, cacheFile);
    });
  }
}

/** Compiles the bundle as `require` would, with the cache if there is one; undefined when that cannot be done. */
function compile() {
  try {
    // The build writes nothing but ASCII, and reading bytes is faster than decoding them.
    const source = fs.readFileSync(bundle, 'latin1');
    const build = /^\/\/ build ([0-9a-f]+)\n/.exec(source)[1];
    const set = process.env.XDG_CACHE_HOME;
    const folder = path.join(set?.startsWith('/') ? set : path.join(os.homedir(), '.cache'), 'faultline');
    const cacheFile = path.join(folder, `code-${build}-${process.versions.v8}-${process.arch}`);
    const cachedData = read(cacheFile);
    const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
    const script = new Script(wrapped, { filename: bundle, cachedData });
    return { script, cacheFile, isCached: cachedData !== undefined && script.cachedDataRejected === false };
  } catch {
    return undefined;
  }
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** At exit the functions that ran are compiled, so that the cache holds just these. */
function keep(script, cacheFile) {
  try {
    const v8 = require('node:v8');
    // A small run sets --liftoff-only, which implies the opposite of the others. V8 rejects code made with other flags.
    for (const flag of ['--no-liftoff-only', '--wasm-tier-up', '--wasm-dynamic-tiering']) v8.setFlagsFromString(flag);
    const folder = path.dirname(cacheFile);
    fs.mkdirSync(folder, { recursive: true });
    const draft = `${cacheFile}.${process.pid}.tmp`;
    fs.writeFileSync(draft, script.createCachedData());
    fs.renameSync(draft, cacheFile);
    forgetOldBuilds(folder);
  } catch {
    // Without a cache every start is a slow one, and nothing else.
  }
}

function forgetOldBuilds(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.startsWith('code-') && fs.statSync(file).mtimeMs < Date.now() - staleAfterMs) fs.rmSync(file, { force: true });
  }
}

start();
