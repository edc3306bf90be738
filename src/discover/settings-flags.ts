import { type Check, type Checked, complaint, isFailOn, isOtpRelease, isProfile, isSeverity } from './config-values.ts';
import type { Profile, Settings, Severities, Severity } from './settings.ts';
import type { SettingsError } from './settings-error.ts';
import { suggestion } from './suggestion.ts';

/** Settings as they are typed on the command line. */
export interface SettingsFlags {
  readonly profile?: string;
  readonly otp?: string | number;
  readonly failOn?: string;
  /** `ID=off|info|warning|error`; `AREA/=…` stands for the area's rules. */
  readonly severity?: readonly string[];
  /** Rule ids, or areas ending in `/`. */
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly tests?: boolean;
  /** Relative to the working directory, or absolute. */
  readonly baseline?: string;
}

/** Flags that have been checked. */
export interface Flags {
  readonly profile?: Profile;
  readonly otp?: number;
  readonly failOn?: Settings['failOn'];
  readonly severities: Severities;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly tests?: boolean;
  readonly baseline?: string;
}

/** The flags that `FAULTLINE_*` variables stand for; lists are separated by commas or blanks, empty values are unset. */
export function flagsOfEnvironment(env: Readonly<Record<string, string | undefined>>): {
  readonly flags: SettingsFlags;
  readonly config?: string;
} {
  const text = (name: string) => env[`FAULTLINE_${name}`] || undefined;
  const list = (name: string) =>
    text(name)
      ?.split(/[\s,]+/)
      .filter((item) => item !== '');
  const tests = text('TESTS');
  return {
    config: text('CONFIG'),
    flags: {
      profile: text('PROFILE'),
      otp: text('OTP'),
      failOn: text('FAIL_ON'),
      severity: list('SEVERITY'),
      select: list('SELECT'),
      ignore: list('IGNORE'),
      tests: tests === undefined ? undefined : !/^(?:0|false|no|off)$/i.test(tests),
      baseline: text('BASELINE'),
    },
  };
}

/** Checks flags; `nameOf` is what a flag is called where it was given. */
export function checkFlags(
  flags: SettingsFlags,
  nameOf: (flag: string) => string,
  knownRules: readonly string[],
): Flags | SettingsError {
  const errors: SettingsError[] = [];
  const check = <T>(flag: string, value: unknown, by: Check<T>): T | undefined => {
    if (value === undefined) return undefined;
    const result = by(value);
    if ('value' in result) return result.value;
    const { what, hint = '' } = result.complaint;
    errors.push({ kind: 'settings-error', message: `${nameOf(flag)}: ${what.replace(/,$/, '')}${hint}` });
    return undefined;
  };
  const isSelector: Check<string> = (value) => selector(String(value), knownRules);
  const selectors = (flag: string, values: readonly string[] | undefined) =>
    values?.map((value) => check(flag, value, isSelector)).filter((value) => value !== undefined);
  const severities: Record<string, Severity | 'off'> = {};
  for (const written of flags.severity ?? []) {
    const { ids, severity } = check('severity', written, (value) => assignment(String(value), knownRules)) ?? { ids: [] };
    for (const id of ids) if (severity !== undefined) severities[id] = severity;
  }
  const checked: Flags = {
    profile: check('profile', flags.profile, isProfile),
    otp: check('otp', flags.otp, isOtpRelease),
    failOn: check('fail-on', flags.failOn, isFailOn),
    severities,
    select: selectors('select', flags.select),
    ignore: selectors('ignore', flags.ignore),
    tests: flags.tests,
    baseline: flags.baseline,
  };
  return errors[0] ?? checked;
}

/** A rule's id, or an area with its `/`. */
function selector(name: string, knownRules: readonly string[]): Checked<string> {
  return rulesNamed(name, knownRules).length > 0 ? { value: name } : unknownRule(name, knownRules);
}

/** `ID=severity`. */
function assignment(
  written: string,
  knownRules: readonly string[],
): Checked<{ readonly ids: readonly string[]; readonly severity?: Severity | 'off' }> {
  const equals = written.indexOf('=');
  if (equals === -1) return complaint(`expected RULE=SEVERITY, not '${written}'`);
  const name = written.slice(0, equals);
  const ids = rulesNamed(name, knownRules);
  if (ids.length === 0) return unknownRule(name, knownRules);
  const severity = isSeverity(written.slice(equals + 1));
  return 'value' in severity ? { value: { ids, severity: severity.value } } : severity;
}

function rulesNamed(name: string, knownRules: readonly string[]): readonly string[] {
  return knownRules.filter((id) => (name.endsWith('/') ? id.startsWith(name) : id === name));
}

function unknownRule(name: string, knownRules: readonly string[]): Checked<never> {
  const areas = new Set(knownRules.map((id) => id.slice(0, id.indexOf('/') + 1)));
  return complaint(`unknown rule '${name}'`, suggestion(name, [...knownRules, ...areas]));
}
