import { codeChangeMistakes, functionText, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'upgrade/code-change-wrong-return',
  summary: 'A code_change callback can only return what its behaviour rejects, or the wrong thing',
  advice: 'Return {ok, NewState}, built from the state argument; {ok, State, Data} in a gen_statem.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [573],
  on: codeChangeMistakes,
  *check({ module, behaviour, fn, leaf, mistake, shown }, { place }) {
    const returns = `${functionText(fn)} returns ${shown}`;
    const texts = {
      'bare-state': `${returns}, the bare state: ${behaviour} does not take it, the upgrade fails and the node restarts`,
      extra: `${returns}, its last argument: that is Extra from the appup, so an upgrade installs Extra as the state`,
      version: `${returns}, its first argument: that is the old version, so an upgrade installs the version as the state`,
      swapped: `${returns}, state and data swapped: after an upgrade the state machine is in a state named by its data`,
      illegal: `${returns}, which ${behaviour} does not take: the upgrade fails and the node restarts`,
    };
    yield { at: place(module, leaf), message: texts[mistake] };
  },
});
