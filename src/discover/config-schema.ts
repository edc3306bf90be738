import { aliasedBehaviours, failOnValues, otpReleases, profiles, severities } from './config-values.ts';

/** What a rule is called, and what it is about. */
export interface NamedRule {
  readonly id: string;
  readonly summary: string;
}

const text = { type: 'string', minLength: 1 } as const;

function texts(description: string) {
  return { type: 'array', items: text, description } as const;
}

/** Digits of a release, as the reader takes them in a string. */
const releaseDigits = '^0*(1[7-9]|[2-9][0-9])$';

/** The JSON schema (draft 07, which editors know) of faultline.toml; `rules` are all that may be set. */
export function configSchema(rules: readonly NamedRule[]): object {
  const areas = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/') + 1)))];
  const named = [
    ...areas.map((area) => [area, `All rules of ${area}`] as const),
    ...rules.map(({ id, summary }) => [id, summary] as const),
  ];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of faultline',
    type: 'object',
    additionalProperties: false,
    properties: {
      profile: { enum: profiles, description: 'Which rules are on; each has the rules of those before it' },
      otp: {
        anyOf: [
          { type: 'integer', minimum: otpReleases.first, maximum: otpReleases.last },
          { type: 'string', pattern: releaseDigits },
        ],
        description: 'The oldest OTP release the project runs on; default: minimum_otp_vsn of rebar.config, or 25',
      },
      fail_on: { enum: failOnValues, description: 'From which severity on to exit with 1' },
      include: texts('Only these files, written as in .gitignore'),
      exclude: texts('Not these files, written as in .gitignore'),
      include_dirs: texts('Folders of headers, relative to the configuration file'),
      behaviours: {
        type: 'object',
        additionalProperties: { enum: aliasedBehaviours },
        description: 'Modules that keep the contract of an OTP behaviour',
      },
      baseline: { ...text, description: 'The file of known findings' },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: 'Other severities for some files',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: texts('Written as in .gitignore'), rules: { $ref: '#/definitions/rules' } },
        },
      },
    },
    definitions: {
      severity: { enum: severities },
      rule: {
        anyOf: [
          { $ref: '#/definitions/severity' },
          {
            type: 'object',
            additionalProperties: false,
            properties: { severity: { $ref: '#/definitions/severity' }, options: { type: 'object' } },
          },
        ],
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          named.map(([name, description]) => [name, { allOf: [{ $ref: '#/definitions/rule' }], description }]),
        ),
      },
    },
  };
}
