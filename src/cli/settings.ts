import { isSettingsError, loadSettings, type SettingsFlags } from '../discover/load-settings.ts';
import type { Settings } from '../discover/settings.ts';
import { suggestion } from '../discover/suggestion.ts';
import { knownIds } from './catalogue.ts';
import { UsageError } from './usage-error.ts';

/** Settings from the configuration file, the environment and the flags, or the one line that says what is wrong. */
export function settingsFor(flags: SettingsFlags & { readonly config?: string }): Settings {
  const { config, ...others } = flags;
  const settings = loadSettings({
    cwd: process.cwd(),
    configFile: config,
    env: process.env,
    flags: others,
    knownRules: knownIds(),
  });
  if (isSettingsError(settings)) throw new UsageError(settings.message);
  return settings;
}

/** Named paths that do not exist end the run. A misspelt command is taken for a path, and meant as a command. */
export function demandPaths(missing: readonly string[], commands: readonly string[] = []): void {
  const [first, ...others] = missing;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new UsageError(`no such file or folder: ${first}${more}${suggestion(first, commands)}`);
}
