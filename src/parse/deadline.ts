/**
 * When work on a file stops. Time counts while the process gets to run: on a machine that is busy with other things the
 * same file must not be given up that is read on an idle one.
 */
export class Deadline {
  private readonly milliseconds: number;
  private readonly end: number;
  private readonly cpuAtStart = process.cpuUsage();

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
    this.end = performance.now() + milliseconds;
  }

  isPast(): boolean {
    if (performance.now() <= this.end) return false;
    const { user, system } = process.cpuUsage(this.cpuAtStart);
    return (user + system) / 1000 > this.milliseconds;
  }
}
