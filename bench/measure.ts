import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a program took. */
export interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Runs node once and measures it from outside; its output is thrown away. */
export function measure(args: readonly string[], scratch: string, environment: Readonly<Record<string, string>> = {}): Usage {
  const usageFile = join(scratch, 'usage.json');
  const reporter = join(__dirname, 'report-usage.cjs');
  const startedMs = performance.now();
  const run = spawnSync(process.execPath, ['--require', reporter, ...args], {
    cwd: scratch,
    env: { ...process.env, ...environment, BENCH_USAGE_FILE: usageFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wallMs = performance.now() - startedMs;
  if (run.status !== 0 && run.status !== 1) throw new Error(`node ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  const { cpuMs, peakMb }: Omit<Usage, 'wallMs'> = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { wallMs, cpuMs, peakMb };
}

/** A program run several times over; its figures are the medians. */
export class Contender {
  private readonly run: () => Usage;
  private readonly usages: Usage[] = [];

  constructor(run: () => Usage) {
    this.run = run;
  }

  /** Runs every contender once a round, so that what slows the machine slows them all. */
  static race(rounds: number, contenders: readonly Contender[]): void {
    for (let round = 0; round < rounds; round++) for (const contender of contenders) contender.usages.push(contender.run());
  }

  get wallMs(): number {
    return median(this.usages.map((usage) => usage.wallMs));
  }

  get cpuMs(): number {
    return median(this.usages.map((usage) => usage.cpuMs));
  }

  get peakMb(): number {
    return median(this.usages.map((usage) => usage.peakMb));
  }
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
