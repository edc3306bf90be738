import { dirname, resolve } from 'node:path';
import { nearestConfigFile, type ReadConfig, readConfigFile } from './config-file.ts';
import { shownPath } from './paths.ts';
import { ProjectRoots } from './project-roots.ts';
import { readRebarConfig } from './rebar-config.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { SettingsError } from './settings-error.ts';
import { checkFlags, type Flags, flagsOfEnvironment, type SettingsFlags } from './settings-flags.ts';

export { isSettingsError } from './settings-error.ts';
export type { SettingsError, SettingsFlags };

export interface LoadSettingsOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** The configuration file to use instead of the nearest one, relative to `cwd` or absolute. */
  readonly configFile?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly flags?: SettingsFlags;
  /** Ids of all rules that may be set: those that ship, and what faultline itself reports. */
  readonly knownRules: readonly string[];
}

/** The settings after one of the places they come from has been looked at. */
export interface SettingsLayer {
  /** `default`, a file, `environment` or `command line`. */
  readonly source: string;
  readonly settings: Settings;
}

/**
 * The settings in force: defaults, then the project's `minimum_otp_vsn`, its configuration file, `FAULTLINE_*` in the
 * environment, and flags. The first error is returned as one line.
 */
export function loadSettings(options: LoadSettingsOptions): Settings | SettingsError {
  const layers = settingsLayers(options);
  return 'kind' in layers ? layers : (layers.at(-1)?.settings ?? defaultSettings);
}

/** The same, place by place, each with what was set before it. */
export function settingsLayers(options: LoadSettingsOptions): readonly SettingsLayer[] | SettingsError {
  const { knownRules, env = {}, flags = {} } = options;
  const cwd = resolve(options.cwd);
  const fromEnvironment = flagsOfEnvironment(env);
  const wanted = options.configFile ?? fromEnvironment.config;
  const found =
    wanted === undefined ? nearestConfigFile({ cwd, knownRules }) : namedConfigFile(resolve(cwd, wanted), wanted, options);
  if (found?.errors[0] !== undefined) return found.errors[0];
  let settings: Settings = { ...defaultSettings, base: cwd };
  const layers: SettingsLayer[] = [{ source: 'default', settings }];
  const add = (source: string, next: Settings) => {
    settings = next;
    layers.push({ source, settings });
  };
  add('minimum_otp_vsn in rebar.config', withRebarConfig(settings, cwd));
  if (found !== undefined) add(shownPath(cwd, found.path), withConfig(settings, found));
  for (const [source, given, name] of [
    ['environment', fromEnvironment.flags, (flag: string) => `FAULTLINE_${flag.toUpperCase().replaceAll('-', '_')}`],
    ['command line', flags, (flag: string) => `--${flag}`],
  ] as const) {
    const checked = checkFlags(given, name, knownRules);
    if ('kind' in checked) return checked;
    add(source, withFlags(settings, checked, cwd));
  }
  return layers;
}

type FoundConfig = ReadConfig & { readonly path: string };

function namedConfigFile(path: string, written: string, options: LoadSettingsOptions): FoundConfig {
  const read = readConfigFile(path, options);
  if (read !== undefined) return { ...read, path };
  const error: SettingsError = { kind: 'settings-error', message: `cannot read ${written}: no such file`, file: written };
  return { config: { severities: {}, options: {}, overrides: [] }, errors: [error], path };
}

function withRebarConfig(settings: Settings, cwd: string): Settings {
  const otp = readRebarConfig(new ProjectRoots().ofFolder(cwd).folder)?.minimumOtp;
  return otp === undefined ? settings : { ...settings, otp };
}

function withConfig(settings: Settings, found: FoundConfig | undefined): Settings {
  if (found === undefined) return settings;
  const { config, path } = found;
  const base = dirname(path);
  return {
    ...settings,
    profile: config.profile ?? settings.profile,
    otp: config.otp ?? settings.otp,
    failOn: config.failOn ?? settings.failOn,
    include: config.include ?? settings.include,
    exclude: config.exclude ?? settings.exclude,
    includeDirs: config.includeDirs?.map((dir) => resolve(base, dir)) ?? settings.includeDirs,
    behaviours: { ...settings.behaviours, ...config.behaviours },
    severities: config.severities,
    options: config.options,
    overrides: config.overrides,
    baseline: config.baseline === undefined ? settings.baseline : resolve(base, config.baseline),
    configFile: path,
    base,
  };
}

/** Flags replace what was set before them; severities are joined, rule by rule, and hold for all files. */
function withFlags(settings: Settings, flags: Flags, cwd: string): Settings {
  const overrides = settings.overrides?.map(({ files, severities }) => ({
    files,
    severities: Object.fromEntries(Object.entries(severities).filter(([id]) => flags.severities[id] === undefined)),
  }));
  return {
    ...settings,
    profile: flags.profile ?? settings.profile,
    otp: flags.otp ?? settings.otp,
    failOn: flags.failOn ?? settings.failOn,
    severities: { ...settings.severities, ...flags.severities },
    select: flags.select ?? settings.select,
    ignore: flags.ignore ?? settings.ignore,
    tests: flags.tests ?? settings.tests,
    overrides,
    baseline: flags.baseline === undefined ? settings.baseline : resolve(cwd, flags.baseline),
  };
}
