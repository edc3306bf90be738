import { Worker } from 'node:worker_threads';
import type { SealedRecord } from './sealed-record.ts';
import type { WorkerMessage, WorkerTask } from './worker-task.ts';

/** How a reading thread ended. */
export interface ThreadEnd {
  readonly thread: number;
  readonly ruleTimes: Readonly<Record<string, number>>;
  /** Why it ended before its work was done. */
  readonly error?: string;
}

/** Starts a thread that reads files, hands on each record it sends, and resolves when it has ended, however it did. */
export function startThread(
  script: string,
  task: WorkerTask,
  onRecord: (index: number, sealed: SealedRecord) => void,
): Promise<ThreadEnd> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: task });
    const end = (ruleTimes: ThreadEnd['ruleTimes'], error?: string) => resolve({ thread: task.thread, ruleTimes, error });
    worker.on('message', (message: WorkerMessage) => {
      if ('ruleTimes' in message) end(message.ruleTimes);
      else for (const { index, sealed } of message.records) onRecord(index, sealed);
    });
    worker.on('error', (error) => end({}, error.message));
    worker.on('exit', (code) => end({}, `the thread exited with code ${code}`));
  });
}
