import { calleeText, functionText, rule, servingBlocks } from '../../../src/rule/index.ts';

const waits = {
  sleep: 'sleeps',
  node: 'waits for other nodes without limit',
  network: 'waits for the network',
  program: 'waits for a program',
  process: 'waits without limit for a process to end',
};

export default rule({
  id: 'process/blocking-callback',
  summary: 'A server waits in a callback: meanwhile its messages pile up and its callers time out',
  advice: 'Let a timer or another process send the server a message when there is something to do.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [1322],
  on: servingBlocks,
  *check({ module, site, fn, callback, behaviour, blocking, isSingle }, { place }) {
    const where = fn === callback ? functionText(fn) : `${functionText(fn)}, which ${functionText(callback)} calls,`;
    yield {
      at: place(module, site.call),
      // One of many workers keeps nobody but its own client waiting.
      severity: isSingle && (blocking === 'sleep' || blocking === 'node') ? 'warning' : 'info',
      message: `${calleeText(site.call)} in ${where} ${waits[blocking]}: meanwhile the ${behaviour} takes no messages`,
    };
  },
});
