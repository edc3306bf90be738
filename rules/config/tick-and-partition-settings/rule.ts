import { type Problem, partitionSettings, rule, settingOf } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/tick-and-partition-settings',
  summary: 'A setting that decides when nodes part is ignored, or takes effect in another way than it reads',
  advice: 'Write the value as kernel(6) describes it, the same on all nodes.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [1188],
  on: partitionSettings,
  *check(subject): Iterable<Problem> {
    if (subject.kind === 'differ') {
      const { one, other } = subject;
      const message = `${other.name} is ${other.shown} here and ${one.shown} at a node that this one is to meet: it has to be the same`;
      yield { at: other.at, message, related: [{ at: one.at, message: 'the other node' }] };
      return;
    }
    const { node } = subject;
    const tick = settingOf(node, 'net_ticktime');
    if (tick?.type !== undefined && tick.type !== 'integer')
      yield {
        at: tick.at,
        severity: 'error',
        message: `net_ticktime is ${tick.shown}, and no integer: it is ignored, and 60 seconds hold`,
      };
    else if (tick?.number !== undefined && tick.number < 8)
      yield { at: tick.at, message: `net_ticktime ${tick.number}: a node that is busy for a moment counts as down` };
    const intensity = settingOf(node, 'net_tickintensity');
    if (intensity?.number !== undefined && (intensity.number < 4 || intensity.number > 1000))
      yield {
        at: intensity.at,
        message: `net_tickintensity ${intensity.number} lies outside 4 to 1000: it is silently taken to the nearest`,
      };
    const setup = settingOf(node, 'net_setuptime');
    if (setup?.number !== undefined && setup.number > 120)
      yield {
        at: setup.at,
        severity: 'info',
        message: `net_setuptime ${setup.number} is more than 120 seconds, which hold instead`,
      };
    const connect = settingOf(node, 'dist_auto_connect');
    if (connect?.type !== undefined && connect.atom !== 'never' && connect.atom !== 'once')
      yield {
        at: connect.at,
        message: `dist_auto_connect is ${connect.shown}, where only never and once mean something: nodes connect by themselves, as without it`,
      };
    else if (connect?.atom === 'once')
      yield {
        at: connect.at,
        severity: 'info',
        message: 'dist_auto_connect once: nodes that lost each other stay apart until somebody connects them',
      };
    const wait = settingOf(node, 'sync_nodes_mandatory');
    if (wait !== undefined && !node.setSomewhere.has('sync_nodes_timeout'))
      yield {
        at: wait.at,
        severity: 'error',
        message: 'sync_nodes_mandatory without sync_nodes_timeout: the node waits for nobody',
      };
  },
});
