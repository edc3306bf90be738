import { lengthTests, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/length-compare',
  summary: 'The length of a list is counted to learn whether it is empty',
  advice: 'Match [] or [_ | _]: that looks at the first cell only.',
  severity: 'info',
  confidence: 'high',
  profile: 'audit',
  cwe: [1050],
  fix: 'safe',
  on: lengthTests,
  *check({ module, test, list, written, isEmptyTest, isGuard }, { place }) {
    const at = place(module, test);
    const name = list.kind === 'var' ? list.name : undefined;
    // In a guard a term that is no list fails either test; in a body length/1 raises an error.
    const isSafe = isGuard && isEmptyTest;
    yield {
      at,
      message: `length/1 walks the whole list to tell whether it is ${isEmptyTest ? 'empty' : 'not empty'}`,
      fix:
        name === undefined
          ? undefined
          : {
              title: 'Compare with []',
              isSafe,
              edits: [{ at, text: `${name} ${isEmptyTest ? '=:=' : '=/='} []`, was: written }],
            },
    };
  },
});
