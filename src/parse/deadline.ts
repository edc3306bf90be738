/** A point in time after which work on a file stops. */
export class Deadline {
  private readonly end: number;

  constructor(milliseconds: number) {
    this.end = performance.now() + milliseconds;
  }

  isPast(): boolean {
    return performance.now() > this.end;
  }
}
