import type { SourceFile } from '../discover/files.ts';
import type { SourceKind } from '../erlang/module.ts';
import { contentHash } from '../facts/content-hash.ts';
import { HeaderRecorder } from '../facts/header-lookups.ts';
import { moduleFacts } from '../facts/module-facts.ts';
import { HeaderStore } from '../lower/headers.ts';
import { lowerModule } from '../lower/lower-module.ts';
import { lowerTermFile } from '../lower/term-file.ts';
import { readEnvironment } from '../otp/environment.ts';
import { readVmArgs } from '../otp/vm-args.ts';
import type { ErlangParser, ParseFailure } from '../parse/parser.ts';
import type { AnyRule } from '../rule/rule.ts';
import { askAboutModule, describeError, ruleContext } from './ask-rules.ts';
import { emptyRecord, type FileRecord } from './file-record.ts';
import { placeDirectives, syntaxErrorsIn, testLinesOf } from './file-spots.ts';
import type { RuleClock } from './rule-clock.ts';
import type { ReadRecord } from './sealed-record.ts';
import type { SourceReader } from './source-reader.ts';

/** What reading files takes. */
export interface ReaderParts {
  readonly parser: ErlangParser;
  readonly sources: SourceReader;
  /** Those that are on. */
  readonly rules: readonly AnyRule[];
  readonly otp: number;
  /** Behaviours that keep the contract of another, by name. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly clock: RuleClock;
  /** Findings in test code are wanted too. */
  readonly tests: boolean;
}

/** Turns files into records: reads, parses, lowers, asks the module rules, and keeps the facts. */
export class FileReader {
  private readonly parts: ReaderParts;
  private readonly headers: HeaderRecorder;
  private readonly headerStore: HeaderStore;

  constructor(parts: ReaderParts) {
    this.parts = parts;
    this.headers = new HeaderRecorder(parts.sources);
    this.headerStore = new HeaderStore(this.headers, parts.parser);
  }

  /** Milliseconds by rule id. */
  get ruleTimes(): Readonly<Record<string, number>> {
    return this.parts.clock.times;
  }

  /** Never throws: what goes wrong is in the record. */
  read(file: SourceFile): ReadRecord {
    const wasAsked = isAsked(file, this.parts.tests);
    const source = this.parts.sources.source(file.absolute);
    if ('unreadable' in source) return lostRecord(file.path, { unreadable: source.unreadable });
    this.headers.take();
    try {
      const record = this.recordOf(file, source.text);
      const hash = isRepeatable(record) ? contentHash(source.text) : undefined;
      return { record, wasAsked, hash, lookups: this.headers.take() };
    } catch (error) {
      return lostRecord(file.path, { fault: describeError(error) });
    }
  }

  private recordOf(file: SourceFile, text: string): FileRecord {
    switch (file.kind) {
      case 'erl':
      case 'hrl':
      case 'escript':
        return this.moduleRecord(file, file.kind, text);
      case 'vm-args':
        return vmArgsRecord(file, text);
      case 'environment':
        return environmentRecord(file, text);
      default:
        return this.termsRecord(file, text);
    }
  }

  private moduleRecord(file: SourceFile, kind: SourceKind, text: string): FileRecord {
    const { path, absolute, isTest } = file;
    const { parser, rules, otp, aliases, clock, tests } = this.parts;
    const module = lowerModule({ file: path, absolute, kind, isTest, text, aliases }, parser, this.headerStore);
    if ('failure' in module) return failedRecord(path, module);
    return {
      file: path,
      module: moduleFacts(module, isTest),
      answers: isAsked(file, tests) ? askAboutModule(module, rules, ruleContext(otp), clock) : undefined,
      syntaxErrors: syntaxErrorsIn(module),
      directives: placeDirectives(module.directives, path, module.lines),
      testLines: isTest ? [] : testLinesOf(module),
    };
  }

  private termsRecord(file: SourceFile, text: string): FileRecord {
    const { path, kind } = file;
    if (kind === 'config' && !mayHoldTerms(text)) return emptyRecord(path);
    const read = lowerTermFile(text, this.parts.parser);
    if ('failure' in read) return failedRecord(path, read);
    const { terms, lines, tooDeep, directives, hasTemplates, refusal } = read;
    const syntaxErrors = [...read.syntaxErrors, ...tooDeep];
    return {
      ...emptyRecord(path),
      // Of what is around a syntax error nothing is certain.
      terms: { file: path, kind, terms: read.syntaxErrors.length > 0 ? [] : terms, lines, syntaxErrors, hasTemplates, refusal },
      syntaxErrors: hasTemplates ? [] : syntaxErrorsIn({ ...read, file: path, text }),
      directives: placeDirectives(directives, path, lines),
    };
  }
}

function vmArgsRecord({ path }: SourceFile, text: string): FileRecord {
  const { file, flags, directives, lines } = readVmArgs(path, text);
  return { ...emptyRecord(path), vmArgs: { file, flags }, directives: placeDirectives(directives, path, lines) };
}

function environmentRecord({ path }: SourceFile, text: string): FileRecord {
  const read = readEnvironment(path, text);
  if (read === undefined) return emptyRecord(path);
  const { directives, lines, ...environment } = read;
  return { ...emptyRecord(path), environment, directives: placeDirectives(directives, path, lines) };
}

/** Other programs too have files named `*.config`; Erlang's begin with a tuple or a list. */
function mayHoldTerms(text: string): boolean {
  return /^(?:\s|%[^\n]*\n)*[[{]/.test(text);
}

/** A file that nothing could be learned from, and why. */
export function lostRecord(file: string, why: Pick<FileRecord, 'unreadable' | 'fault'>): ReadRecord {
  return { record: { ...emptyRecord(file), ...why }, wasAsked: false, lookups: [] };
}

/** Whether module rules are asked about a file: only if findings in it can be wanted. */
export function isAsked(file: SourceFile, tests: boolean): boolean {
  return file.isReported && (tests || !file.isTest);
}

const failureTexts: Readonly<Record<ParseFailure['failure'], string>> = {
  'too-large': 'it is too large',
  deadline: 'parsing it takes too long',
  aborted: 'the parser broke down on it',
};

function failedRecord(file: string, { failure, detail }: ParseFailure): FileRecord {
  return { ...emptyRecord(file), unreadable: `${failureTexts[failure]}: ${detail}` };
}

/** What stopped the parser once need not stop it the next time. */
function isRepeatable({ unreadable }: FileRecord): boolean {
  return unreadable === undefined || unreadable.startsWith(failureTexts['too-large']);
}
