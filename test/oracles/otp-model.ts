import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { discover } from '../../src/discover/discover.ts';
import type { Discovery } from '../../src/discover/files.ts';
import { headerPaths } from '../../src/discover/header-paths.ts';
import { defaultSettings } from '../../src/discover/settings.ts';
import type { Module } from '../../src/erlang/module.ts';
import { HeaderStore } from '../../src/lower/headers.ts';
import { lowerModule } from '../../src/lower/lower-module.ts';
import { createParser } from '../../src/parse/create-parser.ts';
import type { ErlangParser } from '../../src/parse/parser.ts';
import { SourceReader } from '../../src/run/source-reader.ts';
import { erlEval } from '../oracle.ts';

/** The sources of the installed OTP as our model sees them. Modules are lowered one at a time and not kept. */
export class OtpModel {
  readonly discovery: Discovery;
  private readonly parser: ErlangParser;
  private readonly sources: SourceReader;
  private readonly headers: HeaderStore;

  private constructor(discovery: Discovery, parser: ErlangParser) {
    this.discovery = discovery;
    this.parser = parser;
    this.sources = new SourceReader({ headerPaths: headerPaths(discovery), overlay: new Map() });
    this.headers = new HeaderStore(this.sources, parser);
  }

  static async create(): Promise<OtpModel> {
    const root = realpathSync(erlEval('io:put_chars(code:lib_dir())'));
    return new OtpModel(await discover({ root, settings: defaultSettings }), await createParser());
  }

  /** Absolute paths of the modules and headers, of all applications or of those named. */
  files(applications?: readonly string[]): readonly string[] {
    return this.discovery.files
      .filter(({ kind }) => kind === 'erl' || kind === 'hrl')
      .filter(({ absolute }) => applications?.includes(this.applicationOf(absolute)) ?? true)
      .map(({ absolute }) => absolute);
  }

  /** `stdlib` for a file under `stdlib-4.2/`. */
  applicationOf(file: string): string {
    return relative(this.discovery.root, file).replace(/[-/].*$/s, '');
  }

  /** The module in a file; throws where the model gives up on it. */
  module(file: string): Module {
    const source = this.sources.source(file);
    if ('unreadable' in source) throw new Error(`${file}: ${source.unreadable}`);
    const kind = file.endsWith('.hrl') ? 'hrl' : 'erl';
    const module = lowerModule({ file, absolute: file, kind, isTest: false, text: source.text }, this.parser, this.headers);
    if ('failure' in module) throw new Error(`${file}: ${module.detail}`);
    return module;
  }
}
