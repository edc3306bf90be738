import { childText, cleaningChildren, placeOfKey, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/brutal-kill-skips-terminate',
  summary: 'A child is killed at shutdown although its terminate callback cleans up',
  advice: 'Give it the time it takes, in milliseconds, as shutdown.',
  severity: 'info',
  confidence: 'medium',
  profile: 'extended',
  cwe: [404],
  fix: 'suggestion',
  on: cleaningChildren,
  *check({ spec, callback, cleanup, cleanupAt, trapsExits }) {
    if (spec.shutdown !== 'brutal_kill' || trapsExits !== true) return;
    const at = placeOfKey(spec, 'shutdown');
    yield {
      at,
      message: `${childText(spec)} is killed at shutdown: ${callback.name}:${cleanup.callback} never runs then, and ${cleanup.callee} is not called`,
      related: [{ at: cleanupAt, message: 'this is skipped' }],
      fix: { title: 'Give it five seconds', isSafe: false, edits: [{ at, text: '5000', was: 'brutal_kill' }] },
    };
  },
});
