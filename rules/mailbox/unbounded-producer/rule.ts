import { producers, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/unbounded-producer',
  summary: 'Data of any size is sent to one process without waiting for it',
  advice: 'Send it in batches with calls, or wait for an answer now and then.',
  severity: 'info',
  confidence: 'low',
  profile: 'audit',
  cwe: [770],
  on: producers,
  *check({ module, sending, by }, { place }) {
    yield {
      at: place(module, sending.expr),
      message: `${by} sends a message in every round and waits for nobody: the receiver's mailbox grows as fast as the data comes`,
    };
  },
});
