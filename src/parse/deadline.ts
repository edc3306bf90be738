/** The clock is looked at once in so many questions; the parser asks every few microseconds. */
const questionsPerLook = 32;

/** Most files are read within this time; until then the system is not asked for processor time, which is slow to answer. */
const graceMs = 200;

/**
 * When work on a file stops. Time counts only while the process gets to run: on a machine that is busy with other things
 * the same file must not be given up that is read on an idle one.
 */
export class Deadline {
  private readonly milliseconds: number;
  private readonly startedMs = performance.now();
  private cpuAfterGrace: NodeJS.CpuUsage | undefined;
  private questions = 0;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  isPast(): boolean {
    const elapsedMs = performance.now() - this.startedMs;
    if (elapsedMs <= Math.min(graceMs, this.milliseconds)) return false;
    this.cpuAfterGrace ??= process.cpuUsage();
    if (elapsedMs <= this.milliseconds) return false;
    const { user, system } = process.cpuUsage(this.cpuAfterGrace);
    return (user + system) / 1000 >= this.milliseconds - graceMs;
  }

  /** Like `isPast`, for one who asks very often: the answer may come a millisecond late. */
  isPastRoughly(): boolean {
    this.questions++;
    return this.questions % questionsPerLook === 0 && this.isPast();
  }
}
