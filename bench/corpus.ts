import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** OTP's own sources: what Debian's `erlang-src` installs, or what `BENCH_OTP` names. */
export function otpSources(): string {
  const folder = process.env.BENCH_OTP ?? '/usr/lib/erlang/lib';
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: install erlang-src, or set BENCH_OTP to a folder of OTP's sources`);
  return folder;
}

/** Makes a folder of copies of the `count` files whose sizes are nearest to `bytes`. */
export function sample(corpus: string, target: string, count: number, bytes: number): string {
  const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.erl'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, distance: Math.abs(statSync(path).size - bytes) }))
    .sort((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1));
  mkdirSync(join(target, 'src'), { recursive: true });
  for (const { path } of files.slice(0, count)) cpSync(path, join(target, 'src', basename(path)), { preserveTimestamps: true });
  return target;
}

/** Makes a folder that holds the corpus several times over. */
export function copies(corpus: string, target: string, count: number): string {
  for (let i = 1; i <= count; i++) {
    cpSync(corpus, join(target, `copy${i}`), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => statSync(path).isDirectory() || /\.([eh]rl|src|app|appup|config)$/.test(path),
    });
  }
  return target;
}
