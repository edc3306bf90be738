import { childText, hotUpgradedChildren, placeOfKey, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'upgrade/child-modules-field',
  summary: 'The modules of a child specification lack the callback module, so a release upgrade does not find the process',
  advice: 'List the callback module; write dynamic for an event manager.',
  severity: 'info',
  confidence: 'high',
  profile: 'default',
  cwe: [573],
  fix: 'safe',
  on: hotUpgradedChildren,
  *check({ spec, started, hasAppup }) {
    if (started === undefined || !spec.explicit.includes('modules') || typeof spec.modules === 'symbol') return;
    const severity = hasAppup ? 'warning' : 'info';
    const at = placeOfKey(spec, 'modules');
    if (started.behaviour === 'gen_event') {
      if (spec.modules === 'dynamic') return;
      const message = `${childText(spec)} is an event manager, but its modules are not dynamic: a release upgrade does not ask it for its handlers`;
      yield {
        at,
        severity,
        message,
        fix: { title: 'Write dynamic', isSafe: true, edits: [{ at, text: 'dynamic', was: `[${spec.modules.join(', ')}]` }] },
      };
    } else if (started.behaviour !== undefined && typeof started.moduleName === 'string' && spec.modules !== 'dynamic') {
      if (spec.modules.includes(started.moduleName)) return;
      const listed = spec.modules.length === 0 ? 'are empty' : `are ${spec.modules.join(', ')}`;
      const message = `the modules of ${childText(spec)} ${listed}, but its callback module is ${started.moduleName}: a release upgrade does not find the process and leaves it on the old state`;
      yield {
        at,
        severity,
        message,
        fix: {
          title: 'List the callback module',
          isSafe: true,
          edits: [{ at, text: `[${[...spec.modules, started.moduleName].join(', ')}]`, was: `[${spec.modules.join(', ')}]` }],
        },
      };
    }
  },
});
