import { ContentIndex, type FileStamp, type KnownContent } from './content-index.ts';
import { type HeaderLookup, type HeaderSource, lookupKey } from './header-lookups.ts';
import { type Pack, readPack, writePack } from './pack-file.ts';

/** What a record was made from. */
export interface RecordSource {
  readonly absolute: string;
  /** Hash of the file's own text. */
  readonly hash: string;
  readonly lookups: readonly HeaderLookup[];
}

/** A record as the cache keeps it. */
export interface StoredRecord extends RecordSource {
  /** What else shaped it: how the file was read, in words of the reader. */
  readonly variant: string;
  readonly bytes: Uint8Array;
}

interface Directory {
  readonly known: readonly KnownContent[];
  readonly lookups: readonly HeaderLookup[];
  readonly entries: readonly Entry[];
}

/** One record: its block has the entry's index, its lookups are indices too. */
interface Entry {
  readonly absolute: string;
  readonly hash: string;
  readonly variant: string;
  readonly lookups: readonly number[];
}

/** What a cache is opened with. */
export interface CacheInputs {
  /** The pack's path. Everything besides files and headers that shapes a record must be in its name. */
  readonly path: string;
  readonly files: readonly FileStamp[];
  readonly headers: HeaderSource;
  readonly startedMs: number;
}

/** The records of earlier runs, each good as long as its file and what it includes stay as they were. */
export class RecordCache {
  private readonly inputs: CacheInputs;
  private pack: Pack<Directory> | undefined;
  private readonly contents: ContentIndex;
  private readonly entries: ReadonlyMap<string, number>;
  private readonly answers = new Map<number, boolean>();
  /** Something was looked up the long way that saving would spare the next run. */
  hasNews = false;

  constructor(inputs: CacheInputs) {
    this.inputs = inputs;
    this.pack = readPack(inputs.path);
    const directory = this.pack?.directory;
    this.contents = new ContentIndex(directory?.known ?? [], inputs.files, (path) => inputs.headers.read(path));
    this.entries = new Map(directory?.entries.map((entry, index) => [entry.absolute, index]));
  }

  /** The record of a file, or undefined when there is none that still holds. */
  get(absolute: string): StoredRecord | undefined {
    const index = this.entries.get(absolute);
    const entry = index === undefined ? undefined : this.pack?.directory.entries[index];
    if (index === undefined || entry === undefined) return undefined;
    if (this.contents.hashOf(absolute) !== entry.hash || !entry.lookups.every((lookup) => this.holds(lookup))) return undefined;
    this.hasNews ||= this.contents.isWorthNoting(absolute, this.inputs.startedMs);
    const bytes = this.pack?.block(index);
    const { hash, variant } = entry;
    return bytes && { absolute, hash, variant, bytes, lookups: this.lookupsOf(entry) };
  }

  private lookupsOf(entry: Entry): HeaderLookup[] {
    return entry.lookups.map((index) => this.pack?.directory.lookups[index]).filter((lookup) => lookup !== undefined);
  }

  private holds(index: number): boolean {
    const known = this.answers.get(index);
    if (known !== undefined) return known;
    const lookup = this.pack?.directory.lookups[index];
    const answer = lookup !== undefined && lookupHolds(lookup, this.inputs.headers, this.contents);
    this.answers.set(index, answer);
    return answer;
  }

  /** Lets go of the memory that what was read takes. */
  close(): void {
    this.pack = undefined;
  }

  /** Replaces what is kept by the records of this run. */
  save(records: readonly StoredRecord[]): void {
    const lookups = new LookupTable();
    const hashes = new Map<string, string>();
    const entries = records.map((record): Entry => {
      hashes.set(record.absolute, record.hash);
      for (const { found, hash } of record.lookups) if (found !== undefined && hash !== undefined) hashes.set(found, hash);
      const { absolute, hash, variant } = record;
      return { absolute, hash, variant, lookups: record.lookups.map((lookup) => lookups.indexOf(lookup)) };
    });
    const directory: Directory = {
      known: this.contents.settled(hashes, this.inputs.startedMs),
      lookups: lookups.all,
      entries,
    };
    writePack(
      this.inputs.path,
      directory,
      records.map((record) => record.bytes),
    );
  }
}

/** Whether asking again gives the same answer: the same header, with the same text. */
export function lookupHolds(lookup: HeaderLookup, headers: HeaderSource, contents: ContentIndex): boolean {
  const found = headers.resolve(`${lookup.folder}/-`, lookup.include, lookup.isLib);
  return found === lookup.found && (found === undefined || contents.hashOf(found) === lookup.hash);
}

/** Every lookup once. */
class LookupTable {
  readonly all: HeaderLookup[] = [];
  private readonly indices = new Map<string, number>();

  indexOf(lookup: HeaderLookup): number {
    const key = lookupKey(lookup);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.all.length);
    return this.all.push(lookup) - 1;
  }
}
