// Writes what a release tag holds into an empty folder: `npm run release-tree -- FOLDER`. It is what pre-commit and GitHub
// check out and what is packed and published: the bundle with the grammar and the licences of both, the hooks, the action,
// the files for editors, and the pages that reports refer to. Its package.json has no scripts and no dependencies: those who
// install it run nothing and fetch nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The published package.json. */
function manifest() {
  const { name, version, description, license, engines, bin, files } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return { name, version, description, license, engines, bin, files };
}

/** What a clone of the repository holds of a folder: nothing that was built there. */
function copy(name, target) {
  cpSync(join(root, name), join(target, name), { recursive: true, filter: (path) => basename(path) !== '_build' });
}

/** The pages of the rules, where help links of a release lead. */
function rulePages() {
  return readdirSync(join(root, 'rules'), { recursive: true }).filter((name) =>
    /^[^/\\]+[/\\][^/\\]+[/\\]README\.md$/.test(name),
  );
}

function main([folder]) {
  if (folder === undefined) throw new Error('usage: npm run release-tree -- FOLDER');
  const target = resolve(folder);
  // The folder may be a work tree of git whose files were removed.
  if (existsSync(target) && readdirSync(target).some((name) => name !== '.git')) throw new Error(`${folder} is not empty`);
  mkdirSync(target, { recursive: true });
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), join(target, 'dist')], { stdio: 'inherit' });
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));
  const folders = ['docs', 'editors', 'examples'].filter((name) => existsSync(join(root, name)));
  for (const name of ['LICENSE', ...pages, ...folders]) copy(name, target);
  for (const name of rulePages()) copy(join('rules', name), target);
  cpSync(join(root, 'release'), target, { recursive: true });
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`release-tree: ${error.message}`);
  process.exitCode = 2;
}
