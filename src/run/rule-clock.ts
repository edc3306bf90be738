/** Adds up the time rules take. */
export interface RuleClock {
  start(): void;
  stop(rule: string): void;
  /** Milliseconds by rule id. */
  readonly times: Readonly<Record<string, number>>;
}

/** A clock that measures, or one that costs nothing. */
export function ruleClock(isOn: boolean): RuleClock {
  return isOn ? new RunningClock() : { start() {}, stop() {}, times: {} };
}

class RunningClock implements RuleClock {
  readonly times: Record<string, number> = {};
  private startedMs = 0;

  start(): void {
    this.startedMs = performance.now();
  }

  stop(rule: string): void {
    this.times[rule] = (this.times[rule] ?? 0) + performance.now() - this.startedMs;
  }
}

/** The sum of several clocks' times. */
export function addTimes(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const times of all) for (const [rule, ms] of Object.entries(times)) sum[rule] = (sum[rule] ?? 0) + ms;
  return sum;
}
