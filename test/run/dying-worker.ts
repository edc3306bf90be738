import { workerData } from 'node:worker_threads';
import { Claims } from '../../src/run/claims.ts';
import type { WorkerTask } from '../../src/run/worker-task.ts';

// A reading thread that claims some files and dies before it has sent anything.
const task: WorkerTask = workerData;
const claims = new Claims(task.files.length, task.claims);
for (let i = 0; i < 3; i++) claims.next(task.thread);
process.exit(3);
