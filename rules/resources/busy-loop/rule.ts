import { busyEdges, functionText, rule } from '../../../src/rule/index.ts';

const reasons = {
  never: 'never ends and never waits for anything',
  poll: 'never ends and looks for messages without waiting for one',
  same: 'calls itself with the same arguments without having waited for anything',
};

export default rule({
  id: 'resources/busy-loop',
  summary: 'A loop that never ends does not wait for anything: it uses up a scheduler',
  advice: 'Wait for a message: a receive without after 0, or a timer that sends one.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [835],
  fix: 'suggestion',
  on: busyEdges,
  *check({ module, edge, kind, timeout }, { place }) {
    yield {
      at: place(module, edge.site.call),
      message: `${functionText(edge.from)} ${reasons[kind]}: it uses up a scheduler`,
      fix: timeout && {
        title: 'Wait a second for a message',
        isSafe: false,
        edits: [{ at: place(module, timeout), text: '1000', was: '0' }],
      },
    };
  },
});
