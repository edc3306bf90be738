/**
 * Shares out numbered tasks among threads: each claims the next one that is free. The memory is shared, so that what a
 * thread had in hand is known even after it died.
 */
export class Claims {
  readonly memory: SharedArrayBuffer;
  private readonly cells: Int32Array;
  private readonly count: number;

  /** `memory` is that of another thread's claims on the same tasks. */
  constructor(count: number, memory?: SharedArrayBuffer) {
    this.count = count;
    this.memory = memory ?? new SharedArrayBuffer(4 * (count + 1));
    this.cells = new Int32Array(this.memory);
  }

  /** Claims the next task for a thread (numbered from 1); undefined when all are claimed. */
  next(thread: number): number | undefined {
    const task = Atomics.add(this.cells, 0, 1);
    if (task >= this.count) return undefined;
    Atomics.store(this.cells, task + 1, thread);
    return task;
  }

  /** Tasks a thread has claimed, in the order it claimed them. */
  of(thread: number): number[] {
    const tasks: number[] = [];
    for (let task = 0; task < this.count; task++) if (Atomics.load(this.cells, task + 1) === thread) tasks.push(task);
    return tasks;
  }
}
