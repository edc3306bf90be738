import { relative, resolve } from 'node:path';
import { nearestConfigFile, readConfigFile } from '../discover/config-file.ts';
import { configSchema } from '../discover/config-schema.ts';
import { isSettingsError, type SettingsLayer, settingsLayers } from '../discover/load-settings.ts';
import type { Settings } from '../discover/settings.ts';
import { RuleSettings } from '../run/rule-settings.ts';
import { knownIds, ruleDocs } from './catalogue.ts';
import type { ConfigAction } from './config-actions.ts';
import { print, say } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ConfigFlags {
  readonly action: ConfigAction;
  /** For `print`: the file whose settings are asked for. */
  readonly file?: string;
  readonly config?: string;
}

/** `faultline config print [FILE]|verify|schema`. */
export async function config(flags: ConfigFlags): Promise<number> {
  if (flags.file !== undefined && flags.action !== 'print') throw new UsageError(`config ${flags.action} takes no file`);
  if (flags.action === 'verify') return verify(flags.config);
  const text = flags.action === 'schema' ? `${JSON.stringify(configSchema(ruleDocs()), null, 2)}\n` : printed(flags);
  await print(text);
  return 0;
}

/** Says everything that is wrong with the configuration file, in order of place. */
function verify(named: string | undefined): number {
  const cwd = process.cwd();
  const options = { cwd, knownRules: knownIds() };
  const found = named === undefined ? nearestConfigFile(options) : withPath(resolve(cwd, named), options);
  if (found === undefined) {
    if (named !== undefined) throw new UsageError(`cannot read ${named}: no such file`);
    say('faultline: there is no configuration file: the defaults hold');
    return 0;
  }
  for (const { message } of found.errors) say(`faultline: ${message}`);
  if (found.errors.length > 0) return 2;
  say(`faultline: ${relative(cwd, found.path).replaceAll('\\', '/')} is in order`);
  return 0;
}

function withPath(path: string, options: Parameters<typeof readConfigFile>[1]) {
  const read = readConfigFile(path, options);
  return read && { ...read, path };
}

/** What is shown of the settings, in the words of faultline.toml. */
const shown: readonly (readonly [string, (settings: Settings) => unknown])[] = [
  ['profile', ({ profile }) => profile],
  ['otp', ({ otp }) => otp],
  ['fail_on', ({ failOn }) => failOn],
  ['include', ({ include }) => include],
  ['exclude', ({ exclude }) => exclude],
  ['include_dirs', ({ includeDirs }) => includeDirs.map((folder) => relative(process.cwd(), folder) || '.')],
  ['baseline', ({ baseline }) => baseline && relative(process.cwd(), baseline)],
];

/** The settings in force as a TOML file that says of each where it comes from. */
function printed({ file, config: configFile }: ConfigFlags): string {
  const layers = settingsLayers({ cwd: process.cwd(), configFile, env: process.env, knownRules: knownIds() });
  if ('kind' in layers) throw new UsageError(layers.message);
  const settings = layers.at(-1)?.settings;
  if (settings === undefined || isSettingsError(settings)) throw new UsageError('there are no settings');
  const lines = shown.flatMap(([key, of]) => {
    const value = of(settings);
    return value === undefined ? [] : [row(`${key} = ${JSON.stringify(value)}`, sourceOf(layers, of))];
  });
  lines.push('', '[behaviours]');
  for (const [alias, behaviour] of Object.entries(settings.behaviours))
    lines.push(
      row(
        `${JSON.stringify(alias)} = ${JSON.stringify(behaviour)}`,
        sourceOf(layers, (each) => each.behaviours[alias]),
      ),
    );
  lines.push('', '[rules]', ...(file === undefined ? ruleRows(settings, layers) : ruleRowsOf(file, settings)));
  if (file === undefined)
    for (const { files, severities } of settings.overrides ?? [])
      lines.push('', '[[overrides]]', `files = ${JSON.stringify(files)}`, '[overrides.rules]', ...severityRows(severities));
  return `${lines.join('\n')}\n`;
}

/** Rules that are set. */
function ruleRows(settings: Settings, layers: readonly SettingsLayer[]): string[] {
  return Object.entries(settings.severities).map(([id, severity]) =>
    row(
      `${JSON.stringify(id)} = ${JSON.stringify(severity)}`,
      sourceOf(layers, (each) => each.severities[id]),
    ),
  );
}

function severityRows(severities: Settings['severities']): string[] {
  return Object.entries(severities).map(([id, severity]) => `${JSON.stringify(id)} = ${JSON.stringify(severity)}`);
}

/** All rules as they hold for one file. */
function ruleRowsOf(file: string, settings: Settings): string[] {
  const root = process.cwd();
  const rules = new RuleSettings(settings, root);
  const path = relative(root, resolve(root, file)).replaceAll('\\', '/');
  return ruleDocs().map((doc) => `${JSON.stringify(doc.id)} = ${JSON.stringify(rules.severityIn(path, doc) ?? 'off')}`);
}

/** The last place that changed a value. */
function sourceOf(layers: readonly SettingsLayer[], of: (settings: Settings) => unknown): string {
  const text = (layer: SettingsLayer | undefined) => JSON.stringify(layer && of(layer.settings));
  return layers.findLast((layer, index) => index === 0 || text(layer) !== text(layers[index - 1]))?.source ?? '';
}

function row(text: string, source: string): string {
  return `${text.padEnd(39)} # ${source}`;
}
