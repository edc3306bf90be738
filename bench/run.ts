import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copies, otpSources, sample } from './corpus.ts';
import { elvis, slice } from './elvis.ts';
import { Contender, measure } from './measure.ts';

// Prints how faultline's budgets stand. Every time is a ratio of programs that ran in turn on the same machine.

interface Row {
  readonly name: string;
  readonly figure: number;
  readonly unit: '×' | 'MB';
  readonly must: number;
  readonly aim: number;
}

const program = resolve('dist/cli.js');
const grammar = resolve('dist/tree-sitter-erlang.wasm');

function bench(scratch: string): Row[] {
  const otp = otpSources();
  const cache = join(scratch, 'cache');
  const check = (folder: string, ...flags: string[]) =>
    measure([program, 'check', folder, '--format', 'json', ...flags], scratch, { XDG_CACHE_HOME: cache });
  const cold = (folder: string) => {
    rmSync(cache, { recursive: true, force: true });
    return check(folder);
  };
  const nothing = new Contender(() => measure(['-e', '0'], scratch));

  const bare = new Contender(() => measure([join(__dirname, 'bare-parse.cjs'), otp, grammar], scratch));
  const whole = new Contender(() => cold(otp));
  Contender.race(3, [bare, whole]);

  const warm = new Contender(() => check(otp));
  const oneFolder = sample(otp, join(scratch, 'one'), 1, 23_000);
  const one = new Contender(() => check(oneFolder, '--no-cache'));
  const tenFolder = sample(otp, join(scratch, 'ten'), 10, 50_000);
  const ten = new Contender(() => check(tenFolder, '--no-cache'));
  Contender.race(9, [nothing, warm, one, ten]);

  const once = cold(copies(otp, join(scratch, 'once'), 1));
  const threeTimes = cold(copies(otp, join(scratch, 'three'), 3));

  const sliceFolder = slice(otp, join(scratch, 'slice'));
  const beams = process.env.BENCH_ELVIS;
  const theirs = new Contender(() => elvis(beams ?? '', sliceFolder));
  const ours = new Contender(() => check(sliceFolder, '--no-cache'));
  if (beams !== undefined) Contender.race(3, [theirs, ours]);

  const growth = (threeTimes.peakMb - once.peakMb) / 2;
  const times = (name: string, figure: number, must: number, aim: number): Row => ({ name, figure, unit: '×', must, aim });
  const megabytes = (name: string, figure: number, must: number, aim: number): Row => ({ name, figure, unit: 'MB', must, aim });
  return [
    times('OTP, cold, against a bare single-threaded parse: wall', whole.wallMs / bare.wallMs, 1.0, 0.68),
    times('OTP, cold, against a bare single-threaded parse: CPU', whole.cpuMs / bare.cpuMs, 1.6, 1.25),
    times('OTP again, warm cache, against node -e 0', warm.wallMs / nothing.wallMs, 8, 5),
    times('one file of 23 KB, against node -e 0', one.wallMs / nothing.wallMs, 2.5, 2.0),
    times('ten files, 0.5 MB, against node -e 0', ten.wallMs / nothing.wallMs, 6, 5),
    megabytes('peak memory on OTP', whole.peakMb, 400, 320),
    megabytes('growth of it per further copy of OTP', growth, 60, 40),
    ...(beams === undefined
      ? []
      : [times("four applications, against six of elvis' rules", ours.wallMs / theirs.wallMs, 1 / 4, 1 / 8)]),
  ];
}

function show(row: Row): string {
  const digits = row.unit === '×' ? 2 : 0;
  const verdict = row.figure <= row.aim ? 'aim reached' : row.figure <= row.must ? 'within budget' : 'OVER BUDGET';
  const figure = `${row.figure.toFixed(digits)} ${row.unit}`;
  return `${row.name.padEnd(58)}${figure.padStart(9)}   must ${row.must} ${row.unit}, aim ${row.aim} ${row.unit}   ${verdict}`;
}

if (!existsSync(program)) throw new Error('dist/cli.js is missing: run "npm run build"');
const scratch = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
try {
  const rows = bench(scratch);
  console.log(rows.map(show).join('\n'));
  process.exitCode = rows.every((row) => row.figure <= row.must) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
