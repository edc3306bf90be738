import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { type Config, ConfigReader } from './config-reader.ts';
import { erlangConfig } from './erlang-config.ts';
import { childOf, shownPath } from './paths.ts';
import { codeOf, reasonOf } from './read-error.ts';
import { errorAt, type SettingsError } from './settings-error.ts';
import { tomlPositions } from './toml-positions.ts';

/** The name of the configuration file. */
export const configFileName = 'faultline.toml';

/** Where else settings may stand, as `{faultline, [{Key, Value}]}.` */
const rebarConfigName = 'rebar.config';

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

/** Reads the text of a configuration file; `file` is its name in messages. A rebar.config without settings has none. */
export function readConfig(written: string, file: string, knownRules: readonly string[]): ReadConfig | undefined {
  const text = written.replace(/^\uFEFF/, '');
  if (basename(file) === rebarConfigName) {
    const found = erlangConfig(text);
    if (found === undefined) return undefined;
    const reader = new ConfigReader({ file, positions: found.positions, knownRules });
    const config = reader.read(found.value);
    return { config, errors: reader.errors.sort(byPlace) };
  }
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

/**
 * The nearest settings from a folder upwards, with what they say: a faultline.toml, or a rebar.config that has some. Where
 * one folder has both, one of them would not count, so that is an error.
 */
export function nearestConfigFile(options: ConfigFileOptions): (ReadConfig & { readonly path: string }) | undefined {
  for (let folder = resolve(options.cwd); ; folder = dirname(folder)) {
    const [path, rebar] = [childOf(folder, configFileName), childOf(folder, rebarConfigName)];
    const [read, inRebar] = [readConfigFile(path, options), readConfigFile(rebar, options)];
    if (read !== undefined && inRebar !== undefined) return { ...twice(path, rebar, options.cwd), path };
    if (read !== undefined) return { ...read, path };
    if (inRebar !== undefined) return { ...inRebar, path: rebar };
    if (dirname(folder) === folder) return undefined;
  }
}

function twice(path: string, rebar: string, cwd: string): ReadConfig {
  const [one, other] = [shownPath(cwd, path), shownPath(cwd, rebar)];
  return broken({ kind: 'settings-error', message: `both ${one} and ${other} hold settings: keep one of them`, file: one });
}

function broken(error: SettingsError): ReadConfig {
  return { config: { severities: {}, options: {}, overrides: [] }, errors: [error] };
}

function byPlace(a: SettingsError, b: SettingsError): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
