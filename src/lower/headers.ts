import type { ErlangParser } from '../parse/parser.ts';
import { detachTree, type Source, sourceOfTree } from './source.ts';

/** Where headers come from: name resolution and reading, both supplied by the caller. */
export interface HeaderFiles {
  /** Absolute path of the header that `-include("name")` in `fromFile` reaches, or undefined. */
  resolve(fromFile: string, include: string, isLib: boolean): string | undefined;
  /** The header's text, or undefined when it cannot be read. */
  read(path: string): string | undefined;
}

/** Headers parsed once per worker and kept: most are included by many modules. */
export class HeaderStore {
  private readonly files: HeaderFiles;
  private readonly parser: ErlangParser;
  private readonly sources = new Map<string, Source | undefined>();
  /** Called before a header is parsed: the tree of the file that includes it lives in the parser's arrays. */
  beforeParse: () => void = () => {};

  constructor(files: HeaderFiles, parser: ErlangParser) {
    this.files = files;
    this.parser = parser;
  }

  resolve(fromFile: string, include: string, isLib: boolean): string | undefined {
    return this.files.resolve(fromFile, include, isLib);
  }

  /** The syntax of a header; undefined when it cannot be read or parsed. */
  source(path: string): Source | undefined {
    if (this.sources.has(path)) return this.sources.get(path);
    const text = this.files.read(path);
    if (text !== undefined) this.beforeParse();
    const parsed = text === undefined ? undefined : this.parser.parse(text);
    const source = parsed === undefined || 'failure' in parsed ? undefined : sourceOfTree(detachTree(parsed.tree), parsed.text);
    this.sources.set(path, source);
    return source;
  }
}
