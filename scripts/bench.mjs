// Bundles the benchmark, which is TypeScript, and runs it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, '.cache', 'bench');

await build({
  absWorkingDir: root,
  entryPoints: ['bench/run.ts', 'bench/bare-parse.ts', 'bench/report-usage.ts'],
  outdir: out,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [join(out, 'run.cjs')], { cwd: root, stdio: 'inherit' }).status ?? 1;
