import { effectiveText, type Fix, rule, unknownSpecKeys } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/unknown-spec-key',
  summary: 'OTP silently ignores keys it does not know in child specifications and supervisor flags',
  advice: 'Write the key as supervisor(3) spells it, or remove it.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [628],
  fix: 'suggestion',
  on: unknownSpecKeys,
  *check({ problem, place, subject }) {
    const { reason, nearest } = problem;
    const effective =
      nearest === undefined ? '' : ` (did you mean ${nearest}? its effective value: ${effectiveText(subject, nearest)})`;
    const fix: Fix | undefined =
      nearest === undefined
        ? undefined
        : {
            title: `Rename the key to ${nearest}`,
            isSafe: false,
            edits: [{ at: problem.at, text: nearest, was: problem.written }],
          };
    yield { at: problem.at, message: `unknown key ${reason} in ${place}: OTP ignores it silently${effective}`, fix };
  },
});
