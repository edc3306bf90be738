import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { type Config, ConfigReader } from './config-reader.ts';
import { childOf, shownPath } from './paths.ts';
import { codeOf, reasonOf } from './read-error.ts';
import { errorAt, type SettingsError } from './settings-error.ts';
import { tomlPositions } from './toml-positions.ts';

/** The name of the configuration file. */
export const configFileName = 'faultline.toml';

/** A configuration file: what it says, as far as it can be understood, and all that is wrong with it in order of place. */
export interface ReadConfig {
  readonly config: Config;
  readonly errors: readonly SettingsError[];
}

export interface ConfigFileOptions {
  /** Absolute path of the working directory: files are shown relative to it. */
  readonly cwd: string;
  /** Ids of all rules that may be set. */
  readonly knownRules: readonly string[];
}

/** Reads a configuration file; undefined when there is none at this path. */
export function readConfigFile(path: string, options: ConfigFileOptions): ReadConfig | undefined {
  const file = shownPath(options.cwd, path);
  try {
    return readConfig(readFileSync(path, 'utf8'), file, options.knownRules);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    return broken({ kind: 'settings-error', message: `cannot read ${file}: ${reasonOf(error)}`, file });
  }
}

/** Reads the text of a configuration file; `file` is its name in messages. */
export function readConfig(written: string, file: string, knownRules: readonly string[]): ReadConfig {
  const text = written.replace(/^\uFEFF/, '');
  try {
    const value = parse(text);
    const reader = new ConfigReader({ file, positions: tomlPositions(text), knownRules });
    const config = reader.read(value);
    return { config, errors: reader.errors.sort(byPlace) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.replace(/^Invalid TOML document: /, '').split('\n')[0] ?? '';
    return broken(errorAt(file, { line: error.line, column: error.column }, `not valid TOML: ${reason}`));
  }
}

/** The nearest configuration file from a folder upwards, with what it says. */
export function nearestConfigFile(options: ConfigFileOptions): (ReadConfig & { readonly path: string }) | undefined {
  for (let folder = resolve(options.cwd); ; folder = dirname(folder)) {
    const path = childOf(folder, configFileName);
    const read = readConfigFile(path, options);
    if (read !== undefined) return { ...read, path };
    if (dirname(folder) === folder) return undefined;
  }
}

function broken(error: SettingsError): ReadConfig {
  return { config: { severities: {}, options: {}, overrides: [] }, errors: [error] };
}

function byPlace(a: SettingsError, b: SettingsError): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
