import type { ErlangParser, Parsed } from '../parse/parser.ts';
import type { FormReader } from './forms.ts';
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
  private readonly known = new Map<string, FormReader | undefined>();
  private readonly parses = new Map<string, Parsed>();
  private readonly beingRead = new Set<string>();
  private conditions = 0;
  /** Called before a header is parsed: the tree of the file that includes it lives in the parser's arrays. */
  beforeParse: () => void = () => {};

  constructor(files: HeaderFiles, parser: ErlangParser) {
    this.files = files;
    this.parser = parser;
  }

  resolve(fromFile: string, include: string, isLib: boolean): string | undefined {
    return this.files.resolve(fromFile, include, isLib);
  }

  /** Numbers conditions across all files, so that those of different files never look alike. */
  readonly nextCondition = (): number => this.conditions++;

  /** The forms of a header, read once; `read` reads them. Undefined when the header cannot be read. */
  forms(path: string, read: (source: Source) => FormReader): FormReader | undefined {
    if (this.known.has(path)) return this.known.get(path);
    this.beingRead.add(path);
    const source = this.source(path);
    const forms = source === undefined ? undefined : read(source);
    this.beingRead.delete(path);
    this.known.set(path, forms);
    return forms;
  }

  /** Whether a header is being read: it includes itself, and its guard leaves nothing of that. */
  isBeingRead(path: string): boolean {
    return this.beingRead.has(path);
  }

  /** The parse of a header that has been read and holds `text`. Its tree stays valid. */
  parseOf(path: string, text: string): Parsed | undefined {
    const known = this.parses.get(path);
    return known?.text === text ? known : undefined;
  }

  private source(path: string): Source | undefined {
    const text = this.files.read(path);
    if (text !== undefined) this.beforeParse();
    const parsed = text === undefined ? undefined : this.parser.parse(text);
    if (parsed === undefined || 'failure' in parsed) return undefined;
    const tree = detachTree(parsed.tree);
    this.parses.set(path, { ...parsed, tree });
    return sourceOfTree(tree, parsed.text);
  }
}
