import { join } from 'node:path';
import fc from 'fast-check';
import { readConfig } from '../../src/discover/config-file.ts';
import { configKeys } from '../../src/discover/config-reader.ts';
import { isSettingsError, type LoadSettingsOptions, loadSettings, type SettingsError } from '../../src/discover/load-settings.ts';
import { defaultSettings, type Settings } from '../../src/discover/settings.ts';
import { addFiles, temporaryProject } from './temporary-project.ts';

const knownRules = [
  'supervision/implicit-restart',
  'supervision/unknown-spec-key',
  'mailbox/receive-in-callback',
  'source/syntax-error',
];

function load(cwd: string, options: Partial<LoadSettingsOptions> = {}): Settings | SettingsError {
  return loadSettings({ cwd, knownRules, ...options });
}

function settingsOf(cwd: string, options: Partial<LoadSettingsOptions> = {}): Settings {
  const result = load(cwd, options);
  if (isSettingsError(result)) throw new Error(result.message);
  return result;
}

/** The error of a faultline.toml with this text. */
function errorOf(toml: string): SettingsError {
  const result = load(temporaryProject({ 'faultline.toml': toml }));
  if (!isSettingsError(result)) throw new Error('the settings are valid');
  return result;
}

describe('where settings come from', () => {
  test('without any, the defaults hold', () => {
    const root = temporaryProject({});
    expect(settingsOf(root)).toEqual({ ...defaultSettings, base: root });
  });

  test('the nearest faultline.toml upwards', () => {
    const root = temporaryProject({ 'faultline.toml': 'otp = 24', 'a/faultline.toml': 'otp = 26', 'a/b/c/': '', 'd/': '' });
    expect(settingsOf(join(root, 'a/b/c'))).toMatchObject({ otp: 26, configFile: join(root, 'a/faultline.toml') });
    expect(settingsOf(join(root, 'd'))).toMatchObject({ otp: 24, base: root });
  });

  test('a file that was asked for, instead', () => {
    const root = temporaryProject({
      'faultline.toml': 'otp = 24',
      'ci/strict.toml': 'profile = "audit"\ninclude_dirs = ["inc"]',
    });
    expect(settingsOf(root, { configFile: 'ci/strict.toml' })).toMatchObject({
      profile: 'audit',
      otp: 25,
      includeDirs: [join(root, 'ci/inc')],
    });
    expect(settingsOf(root, { env: { FAULTLINE_CONFIG: 'ci/strict.toml' } }).profile).toBe('audit');
    expect(load(root, { configFile: 'gone.toml' })).toMatchObject({ message: 'cannot read gone.toml: no such file' });
    expect(load(root, { configFile: 'ci' })).toMatchObject({ message: 'cannot read ci: it is a folder' });
  });

  test('rebar.config says the oldest release, anything else outdoes it', () => {
    const root = temporaryProject({ 'rebar.config': '{minimum_otp_vsn, "24.1"}.\n', 'apps/shop/src/shop.app.src': '' });
    expect(settingsOf(root).otp).toBe(24);
    expect(settingsOf(join(root, 'apps/shop')).otp).toBe(24);
    addFiles(root, { 'faultline.toml': 'otp = 26' });
    expect(settingsOf(root).otp).toBe(26);
    expect(settingsOf(root, { env: { FAULTLINE_OTP: '27' } }).otp).toBe(27);
    expect(settingsOf(root, { env: { FAULTLINE_OTP: '27' }, flags: { otp: 28 } }).otp).toBe(28);
  });

  test('a rebar.config that is broken or templated is no obstacle', () => {
    const templated = temporaryProject({ 'rebar.config': '{{#x}} {minimum_otp_vsn, "23"}. {erl_opts, [' });
    expect(settingsOf(templated).otp).toBe(23);
    expect(settingsOf(temporaryProject({ 'rebar.config': '{minimum_otp_vsn, [' })).otp).toBe(25);
  });

  test('environment and flags have every setting they have a name for', () => {
    const root = temporaryProject({});
    const env = {
      FAULTLINE_PROFILE: 'extended',
      FAULTLINE_FAIL_ON: 'error',
      FAULTLINE_SELECT: 'supervision/, source/syntax-error',
      FAULTLINE_IGNORE: 'supervision/implicit-restart',
      FAULTLINE_SEVERITY: 'supervision/implicit-restart=off mailbox/=info',
      FAULTLINE_TESTS: '1',
      FAULTLINE_BASELINE: 'known.json',
    };
    const expected = {
      profile: 'extended',
      failOn: 'error',
      select: ['supervision/', 'source/syntax-error'],
      ignore: ['supervision/implicit-restart'],
      severities: { 'supervision/implicit-restart': 'off', 'mailbox/receive-in-callback': 'info' },
      tests: true,
      baseline: join(root, 'known.json'),
    };
    expect(settingsOf(root, { env })).toMatchObject(expected);
    const flags = {
      profile: 'extended',
      failOn: 'error',
      select: expected.select,
      ignore: expected.ignore,
      severity: ['supervision/implicit-restart=off', 'mailbox/=info'],
      tests: true,
      baseline: 'known.json',
    };
    expect(settingsOf(root, { flags })).toMatchObject(expected);
    expect(settingsOf(root, { env: { FAULTLINE_PROFILE: '', FAULTLINE_TESTS: 'false' } })).toMatchObject({
      profile: 'default',
      tests: false,
    });
  });
});

describe('faultline.toml', () => {
  test('has every key', () => {
    const root = temporaryProject({
      'faultline.toml': `
profile = "extended"
otp = 26
fail_on = "never"
include = ["apps"]
exclude = ["apps/gen/**"]
include_dirs = ["proto/include", "/opt/include"]
baseline = "faultline-baseline.json"

[behaviours]
my_server = "gen_server"

[rules]
"mailbox/" = "info"
"mailbox/receive-in-callback" = "error"

[rules."supervision/implicit-restart"]
severity = "off"
options = { children = 3 }

[[overrides]]
files = ["apps/legacy/**"]
rules."supervision/unknown-spec-key" = "info"

[[overrides]]
files = ["*_gen.erl"]
[overrides.rules."source/syntax-error"]
severity = "off"
`,
    });
    expect(settingsOf(root)).toEqual({
      profile: 'extended',
      otp: 26,
      failOn: 'never',
      include: ['apps'],
      exclude: ['apps/gen/**'],
      includeDirs: [join(root, 'proto/include'), '/opt/include'],
      behaviours: { supervisor2: 'supervisor', supervisor3: 'supervisor', my_server: 'gen_server' },
      severities: { 'mailbox/receive-in-callback': 'error', 'supervision/implicit-restart': 'off' },
      options: { 'supervision/implicit-restart': { children: 3 } },
      overrides: [
        { files: ['apps/legacy/**'], severities: { 'supervision/unknown-spec-key': 'info' } },
        { files: ['*_gen.erl'], severities: { 'source/syntax-error': 'off' } },
      ],
      baseline: join(root, 'faultline-baseline.json'),
      select: [],
      ignore: [],
      tests: false,
      base: root,
      configFile: join(root, 'faultline.toml'),
    });
  });

  test('a severity by flag holds for all files', () => {
    const root = temporaryProject({ 'faultline.toml': '[[overrides]]\nfiles = ["x"]\nrules."source/syntax-error" = "off"\n' });
    expect(settingsOf(root, { flags: { severity: ['source/syntax-error=error'] } })).toMatchObject({
      severities: { 'source/syntax-error': 'error' },
      overrides: [{ files: ['x'], severities: {} }],
    });
  });

  test('may begin with a byte order mark and have the line ends of Windows', () => {
    expect(errorOf('\uFEFF# settings\r\nprofil = "audit"\r\n').message).toMatch(/ at faultline\.toml:2:1,/);
  });
});

test.each([
  ['\n\nprofil = "audit"', "unknown key 'profil' at faultline.toml:3:1, did you mean 'profile'?"],
  ['zzz = 1', "unknown key 'zzz' at faultline.toml:1:1"],
  ['profile = "defualt"', "profile: unknown profile 'defualt' at faultline.toml:1:11, did you mean 'default'?"],
  ['profile = "x"', "profile: unknown profile 'x' at faultline.toml:1:11 (one of default, extended, audit)"],
  ['profile = 3', 'profile: expected a profile, not a number, at faultline.toml:1:11'],
  ['otp = "new"', 'otp: expected the number of an OTP release, not a string, at faultline.toml:1:7'],
  ['otp = 3', 'otp: 3 is no OTP release at faultline.toml:1:7 (the oldest that is known is 17)'],
  ['otp = 25.5', 'otp: 25.5 is no OTP release at faultline.toml:1:7 (the oldest that is known is 17)'],
  ['fail_on = "warn"', "fail_on: unknown severity 'warn' at faultline.toml:1:11 (one of error, warning, info, never)"],
  ['exclude = "gen"', 'exclude: expected a list of strings, not a string, at faultline.toml:1:11'],
  ['exclude = [\n  "a", # gen\n  3,\n]', 'exclude[1]: expected a string, not a number, at faultline.toml:3:3'],
  ['include = [["a"]]', 'include[0]: expected a string, not a list, at faultline.toml:1:12'],
  ['rules = 1', 'rules: expected a table, not a number, at faultline.toml:1:9'],
  [
    '[rules."supervision/implicit-restrat"]\nseverity = "off"',
    "unknown rule 'supervision/implicit-restrat' at faultline.toml:1:8, did you mean 'supervision/implicit-restart'?",
  ],
  [
    '[rules]\nreceive-in-callback = "off"',
    "unknown rule 'receive-in-callback' at faultline.toml:2:1, did you mean 'mailbox/receive-in-callback'?",
  ],
  ['rules."mailboxs/" = "off"', "unknown rule 'mailboxs/' at faultline.toml:1:7, did you mean 'mailbox/'?"],
  ['rules = { "mailbox/" = { severty = "off" } }', "unknown key 'severty' at faultline.toml:1:26, did you mean 'severity'?"],
  [
    '[rules."mailbox/"]\nseverity = "eror"',
    "rules.\"mailbox/\".severity: unknown severity 'eror' at faultline.toml:2:12, did you mean 'error'?",
  ],
  [
    '[behaviours]\nx = "gen_sever"',
    "behaviours.x: unknown behaviour 'gen_sever' at faultline.toml:2:5, did you mean 'gen_server'?",
  ],
  ['[overrides]\nfiles = []', 'overrides: expected [[overrides]], not a table, at faultline.toml:1:2'],
  ['[[overrides]]\nrules."mailbox/" = "off"', 'overrides: the key files is missing at faultline.toml:1:3'],
  [
    '[[overrides]]\nfiles = ["a"]\n\n[[overrides]]\nfile = ["b"]\nfiles = ["c"]',
    "unknown key 'file' at faultline.toml:5:1, did you mean 'files'?",
  ],
  [
    '[[overrides]]\nfiles = ["""\na\n""", \'b\', 7]',
    'overrides[0].files[2]: expected a string, not a number, at faultline.toml:4:11',
  ],
  ['baseline = ""', 'baseline: expected a string, not an empty string, at faultline.toml:1:12'],
  ['otp = 24\notp = 25', expect.stringMatching(/^not valid TOML: .+ at faultline\.toml:2:\d+$/)],
  ['profile = "audit', expect.stringMatching(/^not valid TOML: .+ at faultline\.toml:1:\d+$/)],
  ['[rules', expect.stringMatching(/^not valid TOML: .+ at faultline\.toml:1:\d+$/)],
])('what is wrong with %j is said in one line with its place', (toml, message) => {
  const error = errorOf(toml);
  expect(error.message).toEqual(message);
  expect(error.message).not.toContain('\n');
  expect(error.message).toContain(`faultline.toml:${error.line}:${error.column}`);
});

test('an error is shown with the path from the working directory', () => {
  const root = temporaryProject({ 'conf/faultline.toml': 'zzz = 1', 'conf/sub/': '' });
  expect(load(root, { configFile: 'conf/faultline.toml' })).toMatchObject({ file: 'conf/faultline.toml' });
  expect(load(join(root, 'conf/sub'))).toMatchObject({ file: join(root, 'conf/faultline.toml') });
});

test.each([
  [{ profile: 'extende' }, {}, "--profile: unknown profile 'extende', did you mean 'extended'?"],
  [{ otp: 'x' }, {}, '--otp: expected the number of an OTP release, not a string'],
  [{ failOn: 'never!' }, {}, "--fail-on: unknown severity 'never!', did you mean 'never'?"],
  [{ select: ['mailbox'] }, {}, "--select: unknown rule 'mailbox', did you mean 'mailbox/'?"],
  [{ ignore: ['x/y'] }, {}, "--ignore: unknown rule 'x/y'"],
  [{ severity: ['mailbox/'] }, {}, "--severity: expected RULE=SEVERITY, not 'mailbox/'"],
  [{ severity: ['mailbox/=of'] }, {}, "--severity: unknown severity 'of', did you mean 'off'?"],
  [{}, { FAULTLINE_FAIL_ON: 'x' }, "FAULTLINE_FAIL_ON: unknown severity 'x' (one of error, warning, info, never)"],
])('a wrong flag or variable is named: %j %j', (flags, env, message) => {
  expect(load(temporaryProject({}), { flags, env })).toEqual({ kind: 'settings-error', message });
});

test('any text is either understood or one error with a place', () => {
  const pieces = [
    'rules',
    '[',
    ']',
    '[[overrides]]',
    '\n',
    ' = ',
    '"mailbox/"',
    '.',
    '{',
    '}',
    ',',
    '"',
    "'",
    '"""',
    '# x',
    '3',
    '\\',
  ];
  const document = fc.array(fc.constantFrom(...pieces, 'files', 'profile = "audit"\n', 'exclude = ["a"]\n'), { maxLength: 12 });
  fc.assert(
    fc.property(document, (parts) => {
      const errors = readConfig(parts.join(''), 'faultline.toml', knownRules)?.errors ?? [];
      for (const { message } of errors) expect(message).toMatch(/^[^\n]+ at faultline\.toml:\d+:\d+[^\n]*$/);
    }),
    { numRuns: 2000 },
  );
});

test('every key of the configuration file is read', () => {
  for (const key of configKeys) expect(errorOf(`${key} = true`).message).toMatch(new RegExp(`^${key}: .* at faultline.toml:1:`));
});
