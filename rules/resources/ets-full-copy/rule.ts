import { functionText, rule, wholeTableCopies } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/ets-full-copy',
  summary: 'A server copies a whole ETS table into its own memory while it serves',
  advice: 'Ask the table for what is needed: ets:info(Table, size), a match with a limit, or ets:select_count/2.',
  severity: 'info',
  confidence: 'medium',
  profile: 'audit',
  cwe: [1050],
  on: wholeTableCopies,
  *check({ module, fn, site, target, callback }, { place }) {
    const where = fn === callback ? functionText(callback) : `${functionText(fn)}, which ${functionText(callback)} calls,`;
    yield {
      at: place(module, { start: site.call.start, end: site.call.fun.end }),
      message: `ets:${target.name}/${target.arity} in ${where} copies every row of the table: the server stops for as long as that takes, and its heap grows by all of it`,
    };
  },
});
