import { appends, calleeText, functionText, prepended, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/append-in-loop',
  summary: 'Every round of a loop appends to a list, and copies the whole list for it: quadratic time',
  advice: 'Put elements in front with [X | Acc], and call lists:reverse/1 once at the end.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [407, 1050],
  fix: 'suggestion',
  on: appends,
  *check(loop, { place }) {
    const { module, fn, append, fold, isOverData } = loop;
    const where = fold === undefined ? functionText(fn) : `the fun of ${calleeText(fold)} in ${functionText(fn)}`;
    yield {
      at: place(module, append),
      severity: isOverData ? undefined : 'info',
      message: `${where} appends to ${append.accumulator.name} in every round, and copies all that is in it each time: the time grows with the square of the length`,
      fix: prepended(loop),
    };
  },
});
