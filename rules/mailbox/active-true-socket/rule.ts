import { floodedSockets, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/active-true-socket',
  summary: 'A socket in active mode without limit: a fast peer fills the mailbox',
  advice: 'Use {active, once} or {active, N} and ask for more when the data is handled.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [770],
  on: floodedSockets,
  *check({ socket, isDefault }, { place }) {
    const { module, call, callee, at } = socket;
    const why = isDefault ? `${callee} without {active, _}, which means {active, true}` : `{active, true} in ${callee}`;
    // Whom a client talks to, it has chosen itself.
    const isMild = isDefault && /connect/.test(callee);
    yield {
      severity: isMild ? 'info' : 'warning',
      at: place(module, isDefault || at === undefined ? call : at),
      message: `${why}: nothing slows the peer down, and what it sends fills the mailbox`,
    };
  },
});
