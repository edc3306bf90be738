import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wasmFolder } from '../../src/parse/grammar.ts';

const grammar = 'tree-sitter-erlang.wasm';
const licence = 'tree-sitter-erlang.LICENSE';

let folder: string;
let cache: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-script-'));
  cache = join(folder, 'cache');
  target = join(folder, 'dist');
  mkdirSync(cache);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the script where npm is a script of ours: one that cannot reach a registry, unless told otherwise. */
function fetchGrammar(npm = 'console.error("npm error code ECONNREFUSED"); process.exit(1);'): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const npmScript = join(folder, 'npm.js');
  writeFileSync(npmScript, npm);
  const env = { ...process.env, npm_execpath: npmScript, FAULTLINE_GRAMMAR_CACHE: cache };
  const script = join(__dirname, '..', '..', 'scripts', 'grammar.mjs');
  return spawnSync(process.execPath, [script, target], { env, encoding: 'utf8' });
}

/** An npm whose `pack` makes a tarball with the given grammar. */
function packing(content: string): string {
  return `
    const { execFileSync } = require('node:child_process');
    const { mkdirSync, writeFileSync } = require('node:fs');
    const { join } = require('node:path');
    const args = process.argv.slice(2);
    const folder = args[args.indexOf('--pack-destination') + 1];
    mkdirSync(join(folder, 'package', 'grammars'), { recursive: true });
    writeFileSync(join(folder, 'package', 'grammars', '${grammar}'), ${content});
    writeFileSync(join(folder, 'package', 'LICENSE'), 'terms\\nEND OF TERMS AND CONDITIONS\\nCopyright somebody else\\n');
    execFileSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder });
    console.log('packed.tgz');`;
}

const real = `require('node:fs').readFileSync(${JSON.stringify(join(wasmFolder(), grammar))})`;

test('the grammar is taken from the package, kept for later and silent', () => {
  expect(fetchGrammar(packing(real))).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const files = [licence, grammar, 'web-tree-sitter.LICENSE', 'web-tree-sitter.wasm'];
  expect(readdirSync(target).sort()).toEqual(files.sort());
  expect(readFileSync(join(target, licence), 'utf8')).toMatch(
    /WhatsApp\/tree-sitter-erlang[\s\S]*END OF TERMS AND CONDITIONS\n$/,
  );
  rmSync(target, { recursive: true });
  expect(fetchGrammar()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(target, grammar))).toEqual(readFileSync(join(wasmFolder(), grammar)));
});

test('without a registry and a kept copy it says what to do', () => {
  const { status, stderr } = fetchGrammar();
  expect(status).toBe(1);
  expect(stderr).toContain('faultline: the Erlang grammar could not be fetched: npm pack @optave/codegraph@3.11.2 failed');
  expect(stderr).toContain('ECONNREFUSED');
  expect(stderr).toContain(cache);
  expect(stderr).not.toContain('    at ');
});

test('a grammar with another hash is refused', () => {
  const { status, stderr } = fetchGrammar(packing('"something else"'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^faultline: @optave\/codegraph@3\.11\.2 holds a tree-sitter-erlang\.wasm whose sha256 is not f81ff27e/);
  expect(existsSync(join(target, grammar))).toBe(false);
  expect(readdirSync(cache)).toEqual([]);
});

test('a damaged copy in the cache is not used', () => {
  copyFileSync(join(wasmFolder(), licence), join(cache, licence));
  writeFileSync(join(cache, grammar), 'damaged');
  expect(fetchGrammar().status).toBe(1);
  expect(fetchGrammar(packing(real)).status).toBe(0);
  expect(fetchGrammar().status).toBe(0);
});
