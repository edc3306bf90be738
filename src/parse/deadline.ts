/** Asking the system for the time a process ran is slow; most files are read before it is worth asking. */
const graceMs = 200;

/**
 * When work on a file stops. Time counts while the process gets to run: on a machine that is busy with other things the
 * same file must not be given up that is read on an idle one.
 */
export class Deadline {
  private readonly milliseconds: number;
  private readonly startedMs = performance.now();
  private cpuAfterGrace: NodeJS.CpuUsage | undefined;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  isPast(): boolean {
    const elapsedMs = performance.now() - this.startedMs;
    if (elapsedMs <= graceMs) return false;
    this.cpuAfterGrace ??= process.cpuUsage();
    if (elapsedMs <= this.milliseconds) return false;
    const { user, system } = process.cpuUsage(this.cpuAfterGrace);
    return (user + system) / 1000 > this.milliseconds - graceMs;
  }
}
