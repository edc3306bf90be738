import type { Place } from '../erlang/place.ts';
import type { ModuleFacts, TermFileFacts } from '../facts/facts.ts';
import type { Environment } from '../otp/environment.ts';
import type { VmArgs } from '../otp/vm-args.ts';
import type { Problem } from '../rule/rule.ts';

/** All that reading one file leaves behind: plain data, so that it can cross threads and rest in the cache. */
export interface FileRecord {
  readonly file: string;
  /** Of Erlang source that could be read. */
  readonly module?: ModuleFacts;
  /** Of a term file that could be read. */
  readonly terms?: TermFileFacts;
  /** Of a vm.args file that could be read. */
  readonly vmArgs?: VmArgs;
  /** Of a Dockerfile, compose file or script that says something of nodes. */
  readonly environment?: Environment;
  /** What module rules said; absent when they were not asked. */
  readonly answers?: Answers;
  readonly syntaxErrors: readonly SourceError[];
  /** Why the file is not part of the analysis. */
  readonly unreadable?: string;
  /** Reading failed, and faultline is to blame. */
  readonly fault?: string;
  readonly directives: readonly PlacedDirective[];
  /** Where test code stands in a file that is not a test as a whole. */
  readonly testLines: readonly LineRange[];
}

/** Code that could not be understood; the function around it is skipped. */
export interface SourceError {
  readonly at: Place;
  /** It may well be Erlang, but is nested too deeply to follow. */
  readonly isTooDeep: boolean;
}

/** First and last line, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A comment that speaks to faultline. */
export interface PlacedDirective {
  readonly at: Place;
  /** From `faultline:` on. */
  readonly text: string;
  /** Nothing but blanks stands before the comment on its line. */
  readonly isAlone: boolean;
}

/** What rules had to say. */
export interface Answers {
  readonly problems: readonly FoundProblem[];
  readonly faults: readonly RuleFault[];
}

export interface FoundProblem {
  readonly rule: string;
  readonly problem: Problem;
}

/** A rule threw. */
export interface RuleFault {
  readonly rule: string;
  /** The file it looked at; absent when it looked at the project. */
  readonly file?: string;
  readonly error: string;
}

/** The record of a file that nothing could be learned from. */
export function emptyRecord(file: string): FileRecord {
  return { file, syntaxErrors: [], directives: [], testLines: [] };
}
