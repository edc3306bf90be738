import { statSync } from 'node:fs';
import { contentHash } from './content-hash.ts';

/** A file's content as an earlier run saw it. */
export interface KnownContent {
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly hash: string;
}

/** What the index needs of a file. */
export interface FileStamp {
  readonly absolute: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * A file written this shortly before a run may be written again without its time stamp moving (some file systems count in
 * whole or double seconds), so its stamp proves nothing.
 */
const settlingMs = 2000;

/** Tells what files contain, by hash, reading only those whose size or time stamp moved since an earlier run. */
export class ContentIndex {
  private readonly known: ReadonlyMap<string, KnownContent>;
  private readonly stamps: ReadonlyMap<string, FileStamp>;
  private readonly read: (absolute: string) => string | undefined;
  private readonly hashes = new Map<string, string | undefined>();

  /** `files` are those of this run, whose stamps are at hand; `read` yields a file's text. */
  constructor(known: readonly KnownContent[], files: readonly FileStamp[], read: (absolute: string) => string | undefined) {
    this.known = new Map(known.map((content) => [content.path, content]));
    this.stamps = new Map(files.map((file) => [file.absolute, file]));
    this.read = read;
  }

  /** Hash of the file's text; undefined when it cannot be read. */
  hashOf(absolute: string): string | undefined {
    if (this.hashes.has(absolute)) return this.hashes.get(absolute);
    const hash = this.currentHash(absolute);
    this.hashes.set(absolute, hash);
    return hash;
  }

  private currentHash(absolute: string): string | undefined {
    const known = this.known.get(absolute);
    const stamp = known === undefined ? undefined : this.stampOf(absolute);
    if (known !== undefined && known.size === stamp?.size && known.mtimeMs === stamp.mtimeMs) return known.hash;
    const text = this.read(absolute);
    return text === undefined ? undefined : contentHash(text);
  }

  /** Whether the hash was worked out anew, and a later run could be spared that. */
  isWorthNoting(absolute: string, startedMs: number): boolean {
    const stamp = this.stampOf(absolute);
    return stamp !== undefined && isSettled(stamp, startedMs) && this.known.get(absolute)?.mtimeMs !== stamp.mtimeMs;
  }

  /** What a later run may rely on, given the hashes this run worked with and when it began. */
  settled(hashes: ReadonlyMap<string, string>, startedMs: number): KnownContent[] {
    const contents: KnownContent[] = [];
    for (const [path, hash] of hashes) {
      const stamp = this.stampOf(path);
      if (stamp === undefined || !isSettled(stamp, startedMs)) continue;
      contents.push({ path, size: stamp.size, mtimeMs: stamp.mtimeMs, hash });
    }
    return contents;
  }

  private stampOf(absolute: string): FileStamp | undefined {
    const stamp = this.stamps.get(absolute);
    if (stamp !== undefined) return stamp;
    const stats = statSync(absolute, { throwIfNoEntry: false });
    return stats === undefined ? undefined : { absolute, size: stats.size, mtimeMs: stats.mtimeMs };
  }
}

function isSettled(stamp: FileStamp, startedMs: number): boolean {
  return stamp.mtimeMs < startedMs - settlingMs;
}
