import { headOf, invalidSpecs, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/invalid-child-spec',
  summary: 'OTP refuses this child specification or these flags: the supervisor does not start',
  advice: 'Write the specification as a map with the keys and values that supervisor(3) lists.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [628],
  on: invalidSpecs,
  *check({ problem, who }) {
    const outcome = problem.isCertain ? 'does not start' : 'does not start when it comes to this';
    yield { at: headOf(problem.at), message: `OTP refuses this with ${problem.reason}: ${who} ${outcome}` };
  },
});
