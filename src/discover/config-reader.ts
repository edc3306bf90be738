import {
  type Check,
  isBehaviour,
  isFailOn,
  isOtpRelease,
  isProfile,
  isSeverity,
  isTable,
  isText,
  nameOfType,
  shownKey,
} from './config-values.ts';
import type { ConfigPath, ConfigPositions } from './positions.ts';
import type { Override, Profile, RuleOptions, Settings, Severity } from './settings.ts';
import { errorAt, type SettingsError } from './settings-error.ts';
import { suggestion } from './suggestion.ts';

/** What a configuration file says; paths and globs as written. */
export interface Config {
  readonly profile?: Profile;
  readonly otp?: number;
  readonly failOn?: Settings['failOn'];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly includeDirs?: readonly string[];
  readonly behaviours?: Readonly<Record<string, string>>;
  readonly baseline?: string;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, RuleOptions>>;
  readonly overrides: readonly Override[];
}

/** The keys at the top of a configuration file. */
export const configKeys = [
  'profile',
  'otp',
  'fail_on',
  'include',
  'exclude',
  'rules',
  'overrides',
  'include_dirs',
  'behaviours',
  'baseline',
];
const ruleKeys = ['severity', 'options'];
const overrideKeys = ['files', 'rules'];

interface RuleSetting {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, RuleOptions>>;
}

export interface ConfigSource {
  /** The file's name in messages. */
  readonly file: string;
  readonly positions: ConfigPositions;
  readonly knownRules: readonly string[];
}

/** Turns the value of a configuration file into settings, and notes whatever is wrong with it. */
export class ConfigReader {
  readonly errors: SettingsError[] = [];
  private readonly source: ConfigSource;
  private readonly areas: readonly string[];

  constructor(source: ConfigSource) {
    this.source = source;
    this.areas = [...new Set(source.knownRules.map((id) => id.slice(0, id.indexOf('/') + 1)))];
  }

  read(config: Readonly<Record<string, unknown>>): Config {
    this.checkKeys(config, [], configKeys);
    const rules = this.rules(config.rules, ['rules']);
    return {
      profile: this.value(config, 'profile', isProfile),
      otp: this.value(config, 'otp', isOtpRelease),
      failOn: this.value(config, 'fail_on', isFailOn),
      include: this.texts(config.include, ['include']),
      exclude: this.texts(config.exclude, ['exclude']),
      includeDirs: this.texts(config.include_dirs, ['include_dirs']),
      behaviours: this.behaviours(config.behaviours),
      baseline: this.value(config, 'baseline', isText),
      severities: rules.severities,
      options: rules.options,
      overrides: this.overrides(config.overrides),
    };
  }

  private value<T>(table: Readonly<Record<string, unknown>>, key: string, check: Check<T>): T | undefined {
    return table[key] === undefined ? undefined : this.checked(table[key], [key], check);
  }

  private checked<T>(value: unknown, path: ConfigPath, check: Check<T>): T | undefined {
    const result = check(value);
    if ('value' in result) return result.value;
    this.complain(path, `${shownKey(path)}: ${result.complaint.what}`, result.complaint.hint);
    return undefined;
  }

  private texts(value: unknown, path: ConfigPath): readonly string[] | undefined {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      this.complain(path, `${shownKey(path)}: expected a list of strings, not ${nameOfType(value)},`);
      return undefined;
    }
    return value.map((item, i) => this.checked(item, [...path, i], isText)).filter((item) => item !== undefined);
  }

  private behaviours(value: unknown): Readonly<Record<string, string>> | undefined {
    const path = ['behaviours'];
    if (value === undefined || !this.expectTable(value, path)) return undefined;
    const entries = Object.entries(value).map(([alias, name]) => [alias, this.checked(name, [...path, alias], isBehaviour)]);
    return Object.fromEntries(entries.filter(([, name]) => name !== undefined));
  }

  /** `"area/name" = "off"`, or a table with `severity` and `options`; `"area/"` stands for the area's rules. */
  private rules(value: unknown, path: ConfigPath): RuleSetting {
    const severities: Record<string, Severity | 'off'> = {};
    const options: Record<string, RuleOptions> = {};
    if (value === undefined || !this.expectTable(value, path)) return { severities, options };
    const areasFirst = Object.entries(value).sort(([a], [b]) => Number(b.endsWith('/')) - Number(a.endsWith('/')));
    for (const [name, setting] of areasFirst) {
      const ids = this.rulesNamed(name, [...path, name]);
      const { severity, ruleOptions } = this.rule(setting, [...path, name]);
      for (const id of ids) {
        if (severity !== undefined) severities[id] = severity;
        if (ruleOptions !== undefined) options[id] = ruleOptions;
      }
    }
    return { severities, options };
  }

  private rulesNamed(name: string, path: ConfigPath): readonly string[] {
    const { knownRules } = this.source;
    const ids = knownRules.filter((id) => (name.endsWith('/') ? id.startsWith(name) : id === name));
    if (ids.length === 0) this.unknown(path, 'rule', name, [...knownRules, ...this.areas]);
    return ids;
  }

  private rule(value: unknown, path: ConfigPath): { severity?: Severity | 'off'; ruleOptions?: RuleOptions } {
    if (typeof value === 'string') return { severity: this.checked(value, path, isSeverity) };
    if (!this.expectTable(value, path)) return {};
    this.checkKeys(value, path, ruleKeys);
    const { severity, options } = value;
    return {
      severity: severity === undefined ? undefined : this.checked(severity, [...path, 'severity'], isSeverity),
      ruleOptions: options !== undefined && this.expectTable(options, [...path, 'options']) ? options : undefined,
    };
  }

  private overrides(value: unknown): readonly Override[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.complain(['overrides'], `overrides: expected [[overrides]], not ${nameOfType(value)},`);
      return [];
    }
    return value.flatMap((item: unknown, i) => {
      const path = ['overrides', i];
      if (!this.expectTable(item, path)) return [];
      this.checkKeys(item, path, overrideKeys);
      if (item.files === undefined) this.complain(path, 'overrides: the key files is missing');
      return [
        {
          files: this.texts(item.files, [...path, 'files']) ?? [],
          severities: this.rules(item.rules, [...path, 'rules']).severities,
        },
      ];
    });
  }

  private expectTable(value: unknown, path: ConfigPath): value is Readonly<Record<string, unknown>> {
    if (isTable(value)) return true;
    this.complain(path, `${shownKey(path)}: expected a table, not ${nameOfType(value)},`);
    return false;
  }

  private checkKeys(table: Readonly<Record<string, unknown>>, path: ConfigPath, known: readonly string[]): void {
    for (const key of Object.keys(table)) if (!known.includes(key)) this.unknown([...path, key], 'key', key, known);
  }

  private unknown(path: ConfigPath, noun: string, name: string, known: readonly string[]): void {
    const position = this.source.positions.ofKey(path);
    this.errors.push(errorAt(this.source.file, position, `unknown ${noun} '${name}'`, suggestion(name, known)));
  }

  private complain(path: ConfigPath, what: string, hint?: string): void {
    this.errors.push(errorAt(this.source.file, this.source.positions.ofValue(path), what, hint));
  }
}
