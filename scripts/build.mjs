// Makes dist/: the bundle, its worker, the two WebAssembly files, the rules' pages. Nothing of node_modules is needed to run it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

mkdirSync(dist, { recursive: true });
execFileSync(process.execPath, [join(root, 'scripts', 'grammar.mjs')], { stdio: 'inherit' });

await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/run/worker.ts' },
  outdir: dist,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
  alias: {
    'web-tree-sitter': join(root, 'node_modules', 'web-tree-sitter', 'web-tree-sitter.cjs'),
    yargs: join(root, 'node_modules', 'yargs', 'index.cjs'),
  },
  define: { FAULTLINE_VERSION: JSON.stringify(version) },
});

writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
writeFileSync(join(dist, 'rule-pages.json'), JSON.stringify(pages()));
copyFileSync(join(root, 'src', 'cli', 'loader.cjs'), join(dist, 'cli.js'));
const bundle = createHash('sha256')
  .update(readFileSync(join(dist, 'main.js')))
  .digest('hex');
writeFileSync(join(dist, 'build-id.json'), JSON.stringify({ version, bundle: bundle.slice(0, 24) }));
chmodSync(join(dist, 'cli.js'), 0o755);

/** The rules' pages by id. */
function pages() {
  const found = {};
  const folder = join(root, 'rules');
  for (const area of readdirSync(folder, { withFileTypes: true })) {
    if (!area.isDirectory()) continue;
    for (const name of readdirSync(join(folder, area.name))) {
      try {
        found[`${area.name}/${name}`] = readFileSync(join(folder, area.name, name, 'README.md'), 'utf8');
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
    }
  }
  return found;
}
