import { writeFileSync } from 'node:fs';

// Loaded into a measured process before its own code: at its end it tells what the process used.
const target = process.env.BENCH_USAGE_FILE;
if (target !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(target, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 }));
  });
}
