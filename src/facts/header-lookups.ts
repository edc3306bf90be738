import { dirname } from 'node:path';
import { contentHash } from './content-hash.ts';

/** Finds and reads headers; what the lowering stage asks, by structure. */
export interface HeaderSource {
  /** Absolute path of the header that `-include("name")` in `fromFile` reaches, or undefined. */
  resolve(fromFile: string, include: string, isLib: boolean): string | undefined;
  /** The header's text, or undefined when it cannot be read. */
  read(path: string): string | undefined;
}

/**
 * One question put to the file system about headers, and its answer. A record made from these answers is good for as long
 * as each question has the same answer: a header that appears earlier in the search path changes one just as an edit does.
 */
export interface HeaderLookup {
  /** Folder of the file that includes; all its files get the same answer. */
  readonly folder: string;
  readonly include: string;
  readonly isLib: boolean;
  /** Absolute path of the header; absent when there is none. */
  readonly found?: string;
  /** Hash of the header's text; absent when it could not be read. */
  readonly hash?: string;
}

/** Passes questions on and notes them, file by file. */
export class HeaderRecorder implements HeaderSource {
  private readonly source: HeaderSource;
  private readonly hashes = new Map<string, string | undefined>();
  private lookups = new Map<string, HeaderLookup>();

  constructor(source: HeaderSource) {
    this.source = source;
  }

  resolve(fromFile: string, include: string, isLib: boolean): string | undefined {
    const found = this.source.resolve(fromFile, include, isLib);
    const lookup = { folder: dirname(fromFile), include, isLib, found };
    this.lookups.set(lookupKey(lookup), lookup);
    return found;
  }

  read(path: string): string | undefined {
    const text = this.source.read(path);
    this.hashes.set(path, text === undefined ? undefined : contentHash(text));
    return text;
  }

  /** What was asked since the last call. */
  take(): readonly HeaderLookup[] {
    const hashOf = (path: string | undefined) => (path === undefined ? undefined : this.hashes.get(path));
    const taken = [...this.lookups.values()].map((lookup) => ({ ...lookup, hash: hashOf(lookup.found) }));
    this.lookups = new Map();
    return taken;
  }
}

/** Identifies a question together with its answer. */
export function lookupKey(lookup: HeaderLookup): string {
  return [lookup.folder, lookup.include, lookup.isLib, lookup.found, lookup.hash].join('\0');
}
