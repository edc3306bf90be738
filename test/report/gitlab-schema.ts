import { Ajv2020 } from 'ajv/dist/2020.js';

/*
 * GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): what it
 * requires, and of the Code Climate format behind it what may be there besides. Paths are relative and do not begin with ./
 */

const position = { type: 'integer', minimum: 1 };
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      type: { const: 'issue' },
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      categories: {
        type: 'array',
        items: {
          enum: ['Bug Risk', 'Clarity', 'Compatibility', 'Complexity', 'Duplication', 'Performance', 'Security', 'Style'],
        },
      },
      content: { type: 'object', required: ['body'], properties: { body: { type: 'string' } } },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: position, end: position } },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
});

/** What is wrong with a Code Quality report. */
export function gitlabProblems(report: unknown): readonly unknown[] {
  return validate(report) ? [] : (validate.errors ?? []);
}
