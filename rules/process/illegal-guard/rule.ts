import { oddGuards, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/illegal-guard',
  summary: 'A guard calls what no guard may call: the module does not compile',
  advice: 'Ask before the clauses and match on the answer, or ask in the body of the clause with case.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [],
  on: oddGuards,
  *check({ module, parts }, { otp, place }) {
    for (const part of parts(otp)) {
      const { what = 'this', since } = part;
      yield {
        at: place(module, part),
        message:
          since === undefined
            ? `${what} is not allowed in a guard: the module does not compile`
            : `${what} is allowed in a guard from OTP ${since} on, and the project is for ${otp} too: there the module does not compile`,
      };
    }
  },
});
