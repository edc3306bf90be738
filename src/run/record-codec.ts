import { deserialize, serialize } from 'node:v8';
import type { FileRecord } from './file-record.ts';

/** A record as bytes: what threads send and the cache keeps. */
export function encodeRecord(record: FileRecord): Uint8Array<ArrayBuffer> {
  return serialize(record);
}

/** The inverse of encodeRecord. Bytes from the cache have passed its checksum, and were written by this very program. */
export function decodeRecord(bytes: Uint8Array): FileRecord {
  return deserialize(bytes);
}
