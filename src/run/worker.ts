import { parentPort, workerData } from 'node:worker_threads';
import { rules } from '../../rules/index.ts';
import { Claims } from './claims.ts';
import { createFileReader } from './create-file-reader.ts';
import { type SealedRecord, seal } from './sealed-record.ts';
import type { WorkerMessage, WorkerTask } from './worker-task.ts';

/** Records are sent when this many bytes have come together. */
const batchBytes = 256 * 1024;

/** The script of a reading thread: reads files as long as there are unclaimed ones. */
async function work(task: WorkerTask): Promise<void> {
  const claims = new Claims(task.files.length, task.claims);
  const reader = await createFileReader(task.reader, rules, false);
  let batch: { index: number; sealed: SealedRecord }[] = [];
  let size = 0;
  const send = () => {
    const message: WorkerMessage = { records: batch };
    parentPort?.postMessage(
      message,
      batch.map(({ sealed }) => sealed.bytes.buffer),
    );
    batch = [];
    size = 0;
  };
  for (let index = claims.next(task.thread); index !== undefined; index = claims.next(task.thread)) {
    const file = task.files[index];
    if (file === undefined) break;
    const sealed = seal(file, reader.read(file));
    batch.push({ index, sealed });
    size += sealed.bytes.length;
    if (size >= batchBytes) send();
  }
  send();
  const end: WorkerMessage = { ruleTimes: reader.ruleTimes };
  parentPort?.postMessage(end);
}

void work(workerData);
