import { calleeText, endlessCalls, functionText, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/infinity-call',
  summary: 'A server waits for another process without limit: one that is stuck makes this one stuck',
  advice: 'Give the call a timeout, or ask without waiting and take the answer as a message.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [1088, 833],
  yieldsTo: ['process/self-call-deadlock', 'process/blocking-callback'],
  on: endlessCalls,
  *check({ module, call, fn, callback, behaviour, isDefault }, { place }) {
    const where = fn === callback ? functionText(fn) : `${functionText(fn)}, which ${functionText(callback)} calls,`;
    const how = isDefault ? 'waits without limit, its default' : 'waits without limit';
    yield {
      at: place(module, call),
      message: `${calleeText(call)} in ${where} ${how}: while the other side is stuck, so is the ${behaviour}`,
    };
  },
});
