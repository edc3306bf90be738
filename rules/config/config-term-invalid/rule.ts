import { configMistakes, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/config-term-invalid',
  summary: 'A configuration file is written in a way that a node refuses: it does not start',
  advice: 'Write one list of {Application, [{Parameter, Value}]}, each name once, with a dot at its end.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [665],
  on: configMistakes,
  *check({ at, reason, first, isFatal }) {
    const related = first === undefined ? undefined : [{ at: first, message: 'given here first' }];
    if (isFatal) yield { at, related, message: `${reason}: the node does not start` };
    else yield { at, related, severity: 'warning', message: `${reason}: only this value counts` };
  },
});
