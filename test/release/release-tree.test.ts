import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rules } from '../../rules/index.ts';
import { homepage, pageAddress } from '../../src/report/site.ts';
import { faulty, packed, releaseTree, run, scratchFolder, succeed } from './release-tree.ts';

const root = join(__dirname, '..', '..');
const tree = releaseTree();
const files = filesIn(tree);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function jsonOf(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const program = [
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
];

describe('a release tree', () => {
  test('holds the program with its licences, the hooks, the action, the files for editors and the pages', () => {
    expect(files).toEqual(expect.arrayContaining([...program, '.pre-commit-hooks.yaml', 'action.cjs', 'action.yml', 'LICENSE']));
    const editors = filesIn(join(root, 'editors')).map((name) => `editors/${name}`);
    const pages = rules.map(({ id }) => `rules/${id}/README.md`);
    expect(files).toEqual(expect.arrayContaining([...editors, ...pages]));
  });

  test('holds nothing else but documents and examples', () => {
    const others = files.filter(
      (name) => !/^(?:dist|editors|examples|docs)\/|^(?:[^/]+|rules\/[^/]+\/[^/]+\/README)\.md$/.test(name),
    );
    expect(others).toEqual(['.pre-commit-hooks.yaml', 'LICENSE', 'action.cjs', 'action.yml', 'package.json']);
    expect(files.filter((name) => /(?:^|\/)(?:node_modules|_build|src\/[^/]+\.ts|test)(?:\/|$)/.test(name))).toEqual([]);
  });

  test('has the licence of the grammar beside the grammar', () => {
    expect(readFileSync(join(tree, 'dist', 'tree-sitter-erlang.LICENSE'), 'utf8')).toMatch(
      /Apache License[\s\S]*WhatsApp|WhatsApp[\s\S]*Apache License/,
    );
  });

  test('has a package.json that runs nothing and fetches nothing', () => {
    const theirs = jsonOf(join(tree, 'package.json'));
    const { version, bin, files } = jsonOf(join(root, 'package.json'));
    expect(theirs).toMatchObject({ name: 'faultline', version, bin, files });
    expect(Object.keys(theirs).filter((key) => /scripts|dependencies|private/i.test(key))).toEqual([]);
  });

  test('has what its pages link to, and the pages that reports link to', () => {
    const dead = files
      .filter((name) => name.endsWith('.md'))
      .flatMap((page) => {
        const text = readFileSync(join(tree, page), 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
        const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link]) => join(dirname(page), link!));
        return links.filter((link) => !existsSync(join(tree, link))).map((link) => `${page} links to ${link}`);
      });
    expect(dead).toEqual([]);
    const { version } = jsonOf(join(tree, 'package.json'));
    const blob = `${homepage}/blob/v${version}/`;
    const addresses = rules.map(({ id }) => pageAddress(id, version));
    expect(addresses.filter((address) => !address.startsWith(blob) || !files.includes(address.slice(blob.length)))).toEqual([]);
  });

  test('goes into an empty folder only', () => {
    const script = join(root, 'scripts', 'release-tree.mjs');
    expect(run(process.execPath, [script, tree], root)).toEqual({
      code: 2,
      stdout: '',
      stderr: `release-tree: ${tree} is not empty\n`,
    });
    expect(run(process.execPath, [script], root)).toMatchObject({
      code: 2,
      stderr: 'release-tree: usage: npm run release-tree -- FOLDER\n',
    });
  });
});

const isRepository = existsSync(join(root, '.git'));

// A copy without .git has nothing that could be asked for what is tracked.
(isRepository ? test : test.skip)('no build output is kept in the repository', () => {
  const tracked = succeed('git', ['ls-files'], root).split('\n');
  expect(tracked.filter((name) => /^dist\/|\.(?:wasm|tgz)$/.test(name))).toEqual([]);
});

/** A folder of programs with Node and nothing more: no Erlang, no git, no compiler. */
function bareMachine(): string {
  const bin = scratchFolder();
  const npm = dirname(succeed('which', ['npm'], root).trim());
  for (const [name, program] of Object.entries({
    node: process.execPath,
    npm: join(npm, 'npm'),
    npx: join(npm, 'npx'),
    sh: '/bin/sh',
    env: '/usr/bin/env',
  }))
    symlinkSync(program, join(bin, name));
  return bin;
}

test.each([
  ['release tree', tree],
  ['repository', root],
])('packed of the %s, one command installs it offline and one finds the first fault', (_, folder) => {
  const project = scratchFolder();
  const env = { HOME: scratchFolder(), PATH: bareMachine(), XDG_CACHE_HOME: '', npm_config_cache: scratchFolder() };
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src', 'shop_shelf.erl'), faulty);
  succeed('npm', ['install', '--offline', '--silent', packed(folder)], project, env);
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['faultline']);
  const { code, stdout, stderr } = run('npx', ['--offline', 'faultline', '--format=concise'], project, env);
  expect(stdout).toMatch(/^src\/shop_shelf\.erl:7:26: error: .* \[process\/bad-callback-return\]\n$/);
  expect([code, stderr]).toEqual([1, 'faultline: 1 error in 1 file\n']);
});
