import type { SourceFile } from '../discover/files.ts';
import type { ReaderSettings } from './create-file-reader.ts';
import type { SealedRecord } from './sealed-record.ts';

/** What a reading thread is started with. */
export interface WorkerTask {
  readonly files: readonly SourceFile[];
  /** Shared memory of the claims on `files`. */
  readonly claims: SharedArrayBuffer;
  /** The number this thread claims with. */
  readonly thread: number;
  readonly reader: ReaderSettings;
}

/** What a reading thread sends: records by the index of their file; then, at its end, its rules' times. */
export type WorkerMessage =
  | { readonly records: readonly { readonly index: number; readonly sealed: SealedRecord }[] }
  | { readonly ruleTimes: Readonly<Record<string, number>> };
