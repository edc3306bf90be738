#!/usr/bin/env node
// Starts the bundle with V8's code cache, which halves the time a small run takes: compiling it is most of the work. The
// cache is kept per V8 version and build in the user's cache folder; without it, or with a stale one, the bundle just runs.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { Script } = require('node:vm');

const file = path.join(__dirname, 'main.js');

function run() {
  const { bundle } = JSON.parse(fs.readFileSync(path.join(__dirname, 'build-id.json'), 'utf8'));
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const cache = path.join(base, 'faultline', `code-${bundle}-${process.versions.v8}-${process.arch}`);
  const source = fs.readFileSync(file, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const cachedData = read(cache);
  const script = new Script(wrapped, { filename: file, cachedData });
  const main = { exports: {} };
  script.runInThisContext()(main.exports, require, main, file, __dirname);
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => write(cache, script));
}

function read(cache) {
  try {
    return fs.readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** At exit the functions that ran are compiled, so that the cache holds just these. */
function write(cache, script) {
  try {
    fs.mkdirSync(path.dirname(cache), { recursive: true });
    const unfinished = `${cache}.${process.pid}`;
    fs.writeFileSync(unfinished, script.createCachedData());
    fs.renameSync(unfinished, cache);
  } catch {
    // Without a cache folder every start is a slow one.
  }
}

run();
