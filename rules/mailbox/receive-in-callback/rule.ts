import { callbackReceives, functionText, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/receive-in-callback',
  summary: 'A receive inside a behaviour callback blocks the server and takes messages that are not its own',
  advice: 'Let the message arrive in a callback and keep what is waited for in the state.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [1322],
  on: callbackReceives,
  *check({ receive, callback, behaviour, keyedBy }, { place }) {
    if (keyedBy === 'reference' || (receive.timeout === 'poll' && receive.takesAnything !== true)) return;
    const where =
      receive.fn === callback
        ? `in ${functionText(callback)}`
        : `in ${functionText(receive.fn)}, which ${functionText(callback)} calls,`;
    const at = place(receive.module, { start: receive.receive.start, end: receive.receive.start + 'receive'.length });
    // Waiting for one known partner, or before the server serves anybody, blocks and no more.
    const isMild = keyedBy === 'variable' || callback.name === 'init' || callback.name === 'terminate';
    if (receive.takesAnything === true) {
      const message = `receive ${where} takes any message: it swallows calls, casts and system messages meant for the ${behaviour}`;
      yield { at, message, severity: isMild && keyedBy === 'variable' ? 'info' : 'error' };
    } else if (receive.timeout === 'never') {
      const message = `receive ${where} has no timeout: the ${behaviour} answers nobody until the message comes`;
      yield { at, message, severity: isMild ? 'info' : 'error' };
    } else {
      const message = `receive ${where} blocks the ${behaviour}: its messages pile up and every one of them is scanned`;
      yield { at, message, severity: isMild ? 'info' : 'warning' };
    }
  },
});
