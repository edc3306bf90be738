import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';
import { Checkpoint } from './checkpoint.ts';
import { TextFeed } from './text-feed.ts';

const grammarFile = 'tree-sitter-erlang.wasm';
const runtimeFile = 'web-tree-sitter.wasm';

/** The parsing machine of one thread, and the handles on its memory that reading trees out of it takes. */
export interface Grammar {
  readonly parser: Parser;
  readonly language: Language;
  readonly memory: WebAssembly.Memory;
  /**
   * Parses a text and leaves the tree in memory; `restore` takes the place of freeing it. Undefined when `stop` said so.
   * An eighth faster than web-tree-sitter's own way.
   */
  parseInPlace(text: string, stop: () => boolean): TreeInPlace | undefined;
  /** Makes the parser as good as new, whatever has happened to it. Trees it made before are void. */
  restore(): void;
}

/** A tree in the memory of a grammar, known by its address; web-tree-sitter's own Tree objects are such things as well. */
export interface TreeInPlace {
  readonly 0: number;
}

/** The folder of the two WebAssembly files: beside the bundle, or `dist/` when running from the sources. */
export function wasmFolder(): string {
  return existsSync(join(__dirname, grammarFile)) ? __dirname : join(__dirname, '..', '..', 'dist');
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const path = join(wasmFolder(), file);
  try {
    // A plain Uint8Array: under jest a Buffer is not an instance of the sandbox's Uint8Array.
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new Error(`${path} is missing: run "npm run build" (or "node scripts/grammar.mjs")`);
  }
}

/** What web-tree-sitter makes of the object it is initialised with. */
interface RuntimeModule {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  _malloc?(size: number): number;
  _free?(address: number): void;
  _ts_parser_parse_wasm?(parser: number, input: number, oldTree: number, ranges: number, rangeCount: number): number;
}

/** No hole among the first allocations takes a block of this size, so that it is placed above them. */
const farFromHoles = 1 << 17;

let loaded: Promise<Grammar> | undefined;

/**
 * Loads the Erlang grammar, once per thread. A `small` run keeps V8 from optimising the two huge parser functions, which
 * costs more than it gains below about 1 MB of source.
 */
export function loadGrammar(options: { readonly small: boolean }): Promise<Grammar> {
  loaded ??= load(options.small);
  return loaded;
}

async function load(small: boolean): Promise<Grammar> {
  if (small) setFlagsFromString('--liftoff-only');
  const runtime = await WebAssembly.compile(bytesOf(runtimeFile));
  let memory: WebAssembly.Memory | undefined;
  let stackPointer: WebAssembly.Global | undefined;
  let feed: TextFeed | undefined;
  const hooks: RuntimeModule = {
    instantiateWasm(imports, done) {
      memory = imports.env?.memory as WebAssembly.Memory;
      stackPointer = imports.env?.__stack_pointer as WebAssembly.Global;
      feed = new TextFeed(memory, imports);
      done(new WebAssembly.Instance(runtime, imports), runtime);
      return {};
    },
  };
  await Parser.init(hooks);
  if (memory === undefined || stackPointer === undefined) throw new Error('web-tree-sitter was initialised before faultline');
  const language = await Language.load(bytesOf(grammarFile));
  const parser = new Parser().setLanguage(language);
  const { _malloc, _free, _ts_parser_parse_wasm: parseAt } = hooks;
  if (_malloc === undefined || _free === undefined || parseAt === undefined || feed === undefined)
    throw new Error('web-tree-sitter is not the one expected');
  const heapTop = _malloc(farFromHoles);
  _free(heapTop);
  const checkpoint = new Checkpoint(memory, stackPointer, heapTop);
  const texts = feed;
  // web-tree-sitter keeps the addresses of the parser and of the buffer it reads texts from in these properties.
  const addresses = parser as unknown as { readonly 0: number; readonly 1: number };
  return {
    parser,
    language,
    memory,
    parseInPlace(text, stop) {
      const address = texts.during(text, stop, () => parseAt(addresses[0], addresses[1], 0, 0, 0));
      return address === 0 ? undefined : { 0: address };
    },
    restore: () => checkpoint.restore(),
  };
}
