import { abandonedRequests, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/late-reply-state-leak',
  summary: 'A call that times out is given up, but the server still does what it was asked for',
  advice: 'Tell the server to take the request back when the timeout is caught, or let the caller exit.',
  severity: 'info',
  confidence: 'medium',
  profile: 'extended',
  cwe: [772],
  on: abandonedRequests,
  *check({ module, call, shown, caughtAt }, { place }) {
    yield {
      at: place(module, call),
      related: [{ at: place(module, { start: caughtAt.start, end: caughtAt.start + 5 }), message: 'the timeout is caught here' }],
      message: `the timeout of this call is caught and forgotten: the server still handles ${shown}, for a caller that has given up`,
    };
  },
});
