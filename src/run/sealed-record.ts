import { deserialize, serialize } from 'node:v8';
import type { SourceFile } from '../discover/files.ts';
import type { HeaderLookup } from '../facts/header-lookups.ts';
import type { StoredRecord } from '../facts/record-cache.ts';
import type { FileRecord } from './file-record.ts';
import { type SealedModule, sealModule, unsealModule } from './sealed-module.ts';

/** What reading a file gives: its record, and what that was made from. */
export interface ReadRecord {
  readonly record: FileRecord;
  /** Rules were to be asked about the file, if there is something to ask. */
  readonly wasAsked: boolean;
  /** Hash of the text; absent when the record is of no use to a later run. */
  readonly hash?: string;
  /** The headers that shaped the record, and those that were looked for in vain. */
  readonly lookups: readonly HeaderLookup[];
}

/**
 * A record as bytes: what threads send and the cache keeps. They take a third of the memory of the record, which while
 * files are read is needed for other things.
 */
export interface SealedRecord extends Omit<StoredRecord, 'hash' | 'bytes'> {
  readonly hash?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function seal(file: SourceFile, { record, wasAsked, hash, lookups }: ReadRecord): SealedRecord {
  const module = record.module && sealModule(record.module);
  // The copy has no room to spare, of which what v8 gives has up to as much as it holds.
  const bytes = new Uint8Array(serialize({ ...record, module } satisfies SealedForm));
  return { absolute: file.absolute, variant: variantOf(file, wasAsked), hash, lookups, bytes };
}

/** What the bytes of a record hold. */
interface SealedForm extends Omit<FileRecord, 'module'> {
  readonly module?: SealedModule;
}

/** The inverse. Bytes from the cache have passed its checksum, and were written by this very program. */
export function unseal({ bytes }: Pick<StoredRecord, 'bytes'>): FileRecord {
  const { module, ...record }: SealedForm = deserialize(bytes);
  return { ...record, module: module && unsealModule(module) };
}

/** Besides its text and headers, a file's record is shaped by its place and by whether rules were asked. */
export function variantOf(file: SourceFile, wasAsked: boolean): string {
  return [file.path, file.isTest ? 'test' : '', wasAsked ? 'asked' : ''].join('\0');
}

/** Whether a later run can make use of a record. */
export function isStorable(sealed: SealedRecord | StoredRecord): sealed is StoredRecord {
  return sealed.hash !== undefined;
}
