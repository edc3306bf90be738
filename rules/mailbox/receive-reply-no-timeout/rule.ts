import { replyDeadline, replyWaits, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/receive-reply-no-timeout',
  summary: 'A process waits for one reply without a timeout and without noticing that the other side died',
  advice: "Monitor the other process, and take its 'DOWN' message or give the receive an after part.",
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  yieldsTo: ['mailbox/receive-in-callback'],
  cwe: [1088, 835],
  fix: 'suggestion',
  on: replyWaits,
  *check({ receive, request, isLinked }, { place }) {
    const { module } = receive;
    const at = place(module, { start: receive.receive.start, end: receive.receive.start + 'receive'.length });
    const related = [{ at: place(module, request.expr), message: 'the request is sent here' }];
    const fix = replyDeadline(module, receive.receive);
    if (isLinked) {
      yield {
        at,
        related,
        fix,
        severity: 'info',
        message: 'waits for one reply with no timeout: only the link ends the wait when the other process dies',
      };
    } else {
      yield {
        at,
        related,
        fix,
        message: 'waits for one reply with no timeout and no monitor: hangs for ever if the other process dies',
      };
    }
  },
});
