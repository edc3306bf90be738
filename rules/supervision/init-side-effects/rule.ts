import { initEffects, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/init-side-effects',
  summary: 'A supervisor has side effects in init/1, and a release upgrade runs it again',
  advice: 'Do it in start/2 of the application, or in a child of its own.',
  severity: 'info',
  confidence: 'medium',
  profile: 'extended',
  cwe: [696],
  on: initEffects,
  *check({ module, at, what, failsAgain, hasAppup }) {
    yield {
      at,
      severity: hasAppup ? 'warning' : 'info',
      message: `${module.name}:init/1 ${what}: ${failsAgain ? 'a release upgrade runs it again, and then it fails' : 'it holds up the start, and a release upgrade does it again'}`,
    };
  },
});
