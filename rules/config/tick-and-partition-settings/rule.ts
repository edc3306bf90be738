import { nodeSettings, rule, settingOf } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/tick-and-partition-settings',
  summary: 'A setting that decides when nodes part is ignored, or takes effect in another way than it reads',
  advice: 'Write the value as kernel(6) describes it, the same on all nodes.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [1188],
  on: nodeSettings,
  *check(node) {
    const tick = settingOf(node, 'net_ticktime');
    if (tick?.shown !== undefined) {
      if (tick.number === undefined)
        yield {
          at: tick.at,
          severity: 'error',
          message: `net_ticktime is ${tick.shown}, and no integer: it is ignored, and 60 seconds hold`,
        };
      else if (tick.number < 8)
        yield { at: tick.at, message: `net_ticktime ${tick.number}: a node that is busy for a moment counts as down` };
    }
    const intensity = settingOf(node, 'net_tickintensity');
    if (intensity?.number !== undefined && (intensity.number < 4 || intensity.number > 1000))
      yield {
        at: intensity.at,
        message: `net_tickintensity ${intensity.number} lies outside 4 to 1000: it is silently taken to the nearest`,
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
