/** `error`: OTP or the node will misbehave; `warning`: a defect in most systems; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
/** How often a finding is a defect: high at least 90 %, medium 60–90 %, low less. */
export type Confidence = 'high' | 'medium' | 'low';
/** Which rules are on: each profile includes the ones before it. */
export type Profile = 'default' | 'extended' | 'audit';

/** By rule id. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** The settings in force: defaults, `faultline.toml`, environment and command line, in that order. */
export interface Settings {
  readonly profile: Profile;
  /** The oldest OTP release the project is meant for. */
  readonly otp: number;
  readonly failOn: Severity | 'never';
  /** Globs relative to `base`, written as in `.gitignore`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Absolute. */
  readonly includeDirs: readonly string[];
  /** Alias behaviour to OTP behaviour, e.g. `supervisor2` to `supervisor`. */
  readonly behaviours: Readonly<Record<string, string>>;
  /** By rule id. */
  readonly severities: Severities;
  /** Rule ids or areas ending in `/`; empty selects what the profile has. */
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  /** Report in test code too. */
  readonly tests: boolean;
  /** Absolute path of the configuration file, when there is one. */
  readonly configFile?: string;
  /** Absolute folder that globs are relative to: the configuration file's; the working directory without one. */
  readonly base?: string;
  /** Severities for some files; where several apply, the last one counts. */
  readonly overrides?: readonly Override[];
  /** Options of rules, by rule id, as they were written. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  /** Absolute path of the baseline. */
  readonly baseline?: string;
}

/** Severities that hold for the files some globs match. */
export interface Override {
  /** Globs relative to the settings' `base`. */
  readonly files: readonly string[];
  readonly severities: Severities;
}

/** A rule's options as the configuration file has them. */
export type RuleOptions = Readonly<Record<string, unknown>>;

export const defaultSettings: Settings = {
  profile: 'default',
  otp: 25,
  failOn: 'warning',
  include: [],
  exclude: [],
  includeDirs: [],
  behaviours: { supervisor2: 'supervisor', supervisor3: 'supervisor' },
  severities: {},
  select: [],
  ignore: [],
  tests: false,
};
