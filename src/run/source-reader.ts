import type { HeaderPaths } from '../discover/header-paths.ts';
import { HeaderResolver } from '../discover/headers.ts';
import type { HeaderSource } from '../facts/header-lookups.ts';
import { readSourceText, type SourceText } from '../parse/source-text.ts';

/** Where texts and headers come from: plain data, handed to every thread. */
export interface SourcePaths {
  readonly headerPaths: HeaderPaths;
  /** Texts that stand in for what is on disk, by absolute path. */
  readonly overlay: ReadonlyMap<string, string>;
}

/** Reads files and finds headers; what stands in for a file goes first. */
export class SourceReader implements HeaderSource {
  readonly paths: SourcePaths;
  private readonly resolver: HeaderResolver;

  constructor(paths: SourcePaths) {
    this.paths = paths;
    this.resolver = new HeaderResolver(paths.headerPaths);
  }

  /** The text of a file, or why there is none. */
  source(absolute: string): SourceText {
    const text = this.paths.overlay.get(absolute);
    return text === undefined ? readSourceText(absolute) : { text };
  }

  read(absolute: string): string | undefined {
    const source = this.source(absolute);
    return 'text' in source ? source.text : undefined;
  }

  resolve(fromFile: string, include: string, isLib: boolean): string | undefined {
    return this.resolver.resolve(fromFile, include, isLib);
  }
}
