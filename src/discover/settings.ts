/** `error`: OTP or the node will misbehave; `warning`: a defect in most systems; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
/** How often a finding is a defect: high at least 90 %, medium 60–90 %, low less. */
export type Confidence = 'high' | 'medium' | 'low';
/** Which rules are on: each profile includes the ones before it. */
export type Profile = 'default' | 'extended' | 'audit';

/** The settings in force: defaults, `faultline.toml`, environment and command line, in that order. */
export interface Settings {
  readonly profile: Profile;
  /** The oldest OTP release the project is meant for. */
  readonly otp: number;
  readonly failOn: Severity | 'never';
  /** Globs relative to the configuration file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Absolute. */
  readonly includeDirs: readonly string[];
  /** Alias behaviour to OTP behaviour, e.g. `supervisor2` to `supervisor`. */
  readonly behaviours: Readonly<Record<string, string>>;
  /** By rule id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Rule ids or areas ending in `/`; empty selects what the profile has. */
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  /** Report in test code too. */
  readonly tests: boolean;
}

export const defaultSettings: Settings = {
  profile: 'default',
  otp: 25,
  failOn: 'warning',
  include: [],
  exclude: [],
  includeDirs: [],
  behaviours: {},
  severities: {},
  select: [],
  ignore: [],
  tests: false,
};
