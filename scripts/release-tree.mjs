// Writes what a release tag holds into an empty folder: `npm run release-tree -- FOLDER`. It is what pre-commit and GitHub
// check out and what `npm pack` packs: the bundle with the grammar and the licences of both, the hooks, the action and the
// files for editors. Its package.json has no scripts and no dependencies: those who install it run and fetch nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the build makes. */
const built = [
  'cli.js',
  'main.js',
  'worker.js',
  'package.json',
  'rule-pages.json',
  'tree-sitter-erlang.wasm',
  'tree-sitter-erlang.LICENSE',
  'web-tree-sitter.wasm',
  'web-tree-sitter.LICENSE',
  'THIRD-PARTY-LICENSES.txt',
];

/** The published package.json. */
function manifest() {
  const { name, version, description, license, engines, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { name, version, description, license, engines, bin };
}

function main([folder]) {
  if (folder === undefined) throw new Error('usage: npm run release-tree -- FOLDER');
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0) throw new Error(`${folder} is not empty`);
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  mkdirSync(join(target, 'dist'), { recursive: true });
  for (const name of built) cpSync(join(root, 'dist', name), join(target, 'dist', name));
  for (const name of ['editors', 'LICENSE', 'README.md', 'CHANGELOG.md'])
    cpSync(join(root, name), join(target, name), { recursive: true });
  cpSync(join(root, 'release'), target, { recursive: true });
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`release-tree: ${error.message}`);
  process.exitCode = 2;
}
