import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faulty, packed, releaseTree, run, scratchFolder, succeed } from './release-tree.ts';

const root = join(__dirname, '..', '..');
const tree = releaseTree();

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

test('holds what a release tag holds, and nothing else', () => {
  expect(filesIn(tree)).toEqual([
    '.pre-commit-hooks.yaml',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'action.cjs',
    'action.yml',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/cli.js',
    'dist/main.js',
    'dist/package.json',
    'dist/rule-pages.json',
    'dist/tree-sitter-erlang.LICENSE',
    'dist/tree-sitter-erlang.wasm',
    'dist/web-tree-sitter.LICENSE',
    'dist/web-tree-sitter.wasm',
    'dist/worker.js',
    'editors/emacs/faultline.el',
    'editors/github/matcher.json',
    'editors/vim/compiler/faultline.vim',
    'editors/vscode/tasks.json',
    'package.json',
  ]);
});

test('its package.json runs and fetches nothing', () => {
  const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const theirs = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'));
  expect(Object.keys(theirs).sort()).toEqual(['bin', 'description', 'engines', 'license', 'name', 'version']);
  expect([theirs.version, theirs.bin]).toEqual([ours.version, ours.bin]);
});

test('a folder that is not empty is left alone', () => {
  const { code, stderr } = run(process.execPath, [join(root, 'scripts', 'release-tree.mjs'), tree], root);
  expect([code, stderr]).toEqual([2, `release-tree: ${tree} is not empty\n`]);
});

test('packed and installed without a network it finds the first fault in a fresh project by one command', () => {
  const project = scratchFolder();
  const home = scratchFolder();
  const env = { HOME: home, npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(home, 'npm') };
  succeed('npm', ['install', '--silent', '--no-fund', '--no-audit', packed(tree)], project, env);
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src', 'shop_shelf.erl'), faulty);
  const { code, stdout, stderr } = run('npx', ['--no-install', 'faultline', '--format=concise'], project, env);
  expect(stdout).toMatch(/^src\/shop_shelf\.erl:7:26: error: .* \[process\/bad-callback-return\]\n$/);
  expect([code, stderr]).toEqual([1, 'faultline: 1 error in 1 file\n']);
});
