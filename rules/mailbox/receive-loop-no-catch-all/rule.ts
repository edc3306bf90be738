import { functionText, hasCatchAll, rule, serverLoops } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/receive-loop-no-catch-all',
  summary: 'A server loop takes only certain messages: all others stay in its mailbox for ever',
  advice: 'Add a last clause that takes any message, logs it and goes on.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [770, 401],
  on: serverLoops,
  *check(loop, { place }) {
    if (!loop.runsForever || !loop.isPublic || loop.shrinks) return;
    if (hasCatchAll(loop) !== false) return;
    const [fn] = loop.functions;
    const receive = loop.receives[0];
    if (fn === undefined || receive === undefined) return;
    yield {
      at: place(loop.module, { start: receive.start, end: receive.start + 'receive'.length }),
      message: `server loop ${functionText(fn)} has no clause for unexpected messages: they stay in the mailbox for ever and slow down every receive`,
    };
  },
});
