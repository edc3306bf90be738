/** The clock is looked at once in so many questions; the parser asks every few microseconds. */
const questionsPerLook = 32;

/** A point in time after which work on a file stops. */
export class Deadline {
  private readonly end: number;
  private questions = 0;

  constructor(milliseconds: number) {
    this.end = performance.now() + milliseconds;
  }

  isPast(): boolean {
    return performance.now() > this.end;
  }

  /** Like `isPast`, for one who asks very often: the answer may come a millisecond late. */
  isPastRoughly(): boolean {
    this.questions++;
    return this.questions % questionsPerLook === 0 && this.isPast();
  }
}
