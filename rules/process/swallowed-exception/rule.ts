import { rule, swallowedExceptions, toldFailure } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/swallowed-exception',
  summary: 'Whatever goes wrong in a call is answered as if it had succeeded',
  advice: 'Catch the class and reason that are expected, and let everything else be an error.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [391, 396],
  fix: 'suggestion',
  on: swallowedExceptions,
  *check({ module, fn, at, call }, { place }) {
    const { target } = call;
    const name = target === undefined ? 'the call' : `${target.module}:${target.name}/${target.arity}`;
    yield {
      at: place(module, at),
      message: `every failure of ${name} counts as success here: a timeout, a dead server and a bug look the same as work that was done`,
      fix: toldFailure(module, fn, at),
      related: [{ at: place(module, call), message: 'this may fail unseen' }],
    };
  },
});
