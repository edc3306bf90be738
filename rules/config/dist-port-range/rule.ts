import { nodeSettings, rule, settingOf } from '../../../src/rule/index.ts';

const isPort = (number: number | undefined) => number !== undefined && number >= 1 && number <= 65535;

export default rule({
  id: 'config/dist-port-range',
  summary: 'The ports of the distribution are set in a way that OTP ignores, or that keeps the node from starting',
  advice: 'Set inet_dist_listen_min and inet_dist_listen_max, both integers, the first no larger than the second.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [665],
  on: nodeSettings,
  *check(node) {
    const [min, max] = [settingOf(node, 'inet_dist_listen_min'), settingOf(node, 'inet_dist_listen_max')];
    for (const setting of [min, max]) {
      if (setting?.shown === undefined || isPort(setting.number)) continue;
      yield {
        at: setting.at,
        message: `${setting.name} is ${setting.shown}, and no port number: the node does not start distributed`,
      };
    }
    if (max !== undefined && !node.setSomewhere.has('inet_dist_listen_min'))
      yield {
        at: max.at,
        message:
          'inet_dist_listen_max without inet_dist_listen_min is ignored: the node listens on a random port, which no firewall lets through',
      };
    if (
      min?.number !== undefined &&
      max?.number !== undefined &&
      isPort(min.number) &&
      isPort(max.number) &&
      min.number > max.number
    )
      yield {
        at: min.at,
        message: `inet_dist_listen_min ${min.number} is larger than inet_dist_listen_max ${max.number}: there is no port to listen on, and the node does not start`,
        related: [{ at: max.at, message: 'the end of the range' }],
      };
  },
});
