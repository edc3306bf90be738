/** What a file is to faultline, by its name and place. */
export type FileKind =
  | 'erl'
  | 'hrl'
  | 'escript'
  | 'app-src'
  | 'app'
  | 'appup'
  | 'sys-config'
  | 'config'
  | 'vm-args'
  | 'rebar-config'
  | 'relx-config'
  | 'rel'
  | 'environment';

/** One discovered file. */
export interface SourceFile {
  /** Relative to the working directory, with `/`; absolute when it lies outside. The file's name in every output. */
  readonly path: string;
  readonly absolute: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly mtimeMs: number;
  /** The file belongs to tests by its place or name: `test/`, `*_SUITE.erl`, `*_tests.erl`, … */
  readonly isTest: boolean;
  /** Findings are wanted for this file: it was named, or lies under a named folder. */
  readonly isReported: boolean;
  /** Name of the application the file belongs to, by layout. */
  readonly application?: string;
}

/** One OTP application found by layout. */
export interface ApplicationDir {
  readonly name: string;
  /** Absolute path of the application's root: the folder that holds `src/` or `ebin/`. */
  readonly root: string;
  /** Path (as in SourceFile) of its `.app.src` or `.app`, when there is one. */
  readonly resource?: string;
  /** The module that starts it, where a Makefile says so and erlang.mk will write the resource file. */
  readonly startModule?: string;
  /** Folders its rebar.config adds to the include path; absolute. */
  readonly includeDirs?: readonly string[];
}

/** Everything discovery found: sorted by path, each file once. */
export interface Discovered {
  /** Absolute path of the working directory. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** Sorted by name, then root. A repository of several projects may hold several of one name. */
  readonly applications: readonly ApplicationDir[];
  /** Folders that `-include` searches besides the file's own and its application's `include/` and `src/`; absolute. */
  readonly includeDirs: readonly string[];
  /** Named paths that do not exist; the command line makes them exit 2. */
  readonly missing: readonly string[];
  /** Files or folders that could not be read, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** Something named that is not analysed: the settings exclude it, or it is no file that faultline reads. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: 'excluded' | 'unknown-kind';
}

/** What `discover` returns: what was found, and where it looked. */
export interface Discovery extends Discovered {
  /** Absolute paths of the project folders that were read, sorted. */
  readonly projectRoots: readonly string[];
  readonly skipped: readonly SkippedFile[];
}
