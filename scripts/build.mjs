// Makes dist/: the program as one bundle, its reading thread, the two WebAssembly files, the rules' pages and the licences of
// what is in it. Nothing of node_modules is needed to run it. With --if-stale it builds only if a source is newer; an
// argument names another folder to fill.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thirdPartyLicences } from './licences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(root, 'dist'));
const stamp = join(dist, 'main.js');

/** Writes by way of a neighbour file, so that a program that starts meanwhile never sees half a file. */
function place(name, contents, mode = 0o644) {
  const draft = join(dist, `${name}.${process.pid}`);
  writeFileSync(draft, contents, { mode });
  renameSync(draft, join(dist, name));
}

function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const folders = ['src', 'rules', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  );
  return [...folders, join(root, 'package-lock.json')].some((path) => statSync(path).mtimeMs > built);
}

/** The rules' pages by id. */
function rulePages() {
  const folder = join(root, 'rules');
  const pages = readdirSync(folder, { recursive: true })
    .filter((name) => /^[^/\\]+[/\\][^/\\]+[/\\]README\.md$/.test(name))
    .map((name) => [dirname(name).replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]);
  return Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function bundle(version) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/run/worker.ts' },
    outdir: dist,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // The code cache is for code that requires, not for code that imports.
    supported: { 'dynamic-import': false },
    // Names stay, for the stack of an internal error; the rest is read at every start.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    alias: {
      'web-tree-sitter': join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.cjs'),
      yargs: join(root, 'node_modules', 'yargs', 'index.cjs'),
    },
    define: { FAULTLINE_VERSION: JSON.stringify(version) },
  });
  return { textOf: (name) => outputFiles.find(({ path }) => path === join(dist, name)).text, metafile };
}

async function main() {
  if (process.argv.includes('--if-stale') && !isStale()) return;
  mkdirSync(dist, { recursive: true });
  execFileSync(process.execPath, [join(root, 'scripts', 'grammar.mjs'), dist], { stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { textOf, metafile } = await bundle(version);
  const text = textOf('main.js');
  const hash = createHash('sha256').update(text).update(textOf('worker.js'));
  for (const name of ['tree-sitter-erlang.wasm', 'web-tree-sitter.wasm']) hash.update(readFileSync(join(dist, name)));
  place('package.json', '{ "type": "commonjs" }\n');
  place('rule-pages.json', JSON.stringify(rulePages()));
  place('THIRD-PARTY-LICENSES.txt', thirdPartyLicences(root, metafile));
  place('worker.js', textOf('worker.js'));
  place('cli.js', readFileSync(join(root, 'src', 'cli', 'loader.cjs')), 0o755);
  // Caches on disk belong to one build.
  place('main.js', `// build ${hash.digest('hex').slice(0, 24)}\n${text}`);
}

try {
  await main();
} catch (error) {
  // The grammar's script and esbuild have said what is wrong.
  if (error.status === undefined && error.errors === undefined) throw error;
  process.exitCode = 1;
}
