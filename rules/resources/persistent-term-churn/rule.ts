import { functionText, isSingleWord, rule, servingTermWrites } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/persistent-term-churn',
  summary: 'A server writes persistent terms while it serves: every change makes all processes of the node collect garbage',
  advice: 'Keep what changes in an ETS table with read_concurrency, and in persistent_term only what is written at start.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [1050],
  on: servingTermWrites,
  *check({ module, fn, site, target, callback }, { place }) {
    const [, value] = site.call.args;
    const where = fn === callback ? functionText(callback) : `${functionText(fn)}, which ${functionText(callback)} calls,`;
    const at = place(module, { start: site.call.start, end: site.call.fun.end });
    const isWord = target.name === 'put' && value !== undefined && isSingleWord(value);
    // What is asked for in a call is often done once; events and messages come again and again.
    const isRare = isWord ? 'audit' : callback.name === 'handle_call' ? 'extended' : undefined;
    yield {
      at,
      ...(isRare === undefined ? {} : { severity: 'info', profile: isRare }),
      message: `persistent_term:${target.name}/${target.arity} in ${where} changes a term again and again: each time every process of the node is scanned, and those that hold the old term collect all their garbage`,
    };
  },
});
