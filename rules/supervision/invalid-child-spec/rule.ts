import { type Fix, headOf, invalidSpecs, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/invalid-child-spec',
  summary: 'OTP refuses this child specification or these flags: the supervisor does not start',
  advice: 'Write the specification as a map with the keys and values that supervisor(3) lists.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [628],
  fix: 'suggestion',
  on: invalidSpecs,
  *check({ problem, who }) {
    const outcome = problem.isCertain ? 'does not start' : 'does not start when it comes to this';
    const { at, reason, nearest, written } = problem;
    const fix: Fix | undefined =
      nearest === undefined
        ? undefined
        : { title: `Write ${nearest}`, isSafe: false, edits: [{ at, text: nearest, was: written }] };
    yield { at: headOf(at), message: `OTP refuses this with ${reason}: ${who} ${outcome}`, fix };
  },
});
