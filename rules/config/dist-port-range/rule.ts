import { distributionPorts, type Problem, rule, settingOf } from '../../../src/rule/index.ts';

const isPort = (number: number | undefined): number is number => number !== undefined && number >= 1 && number <= 65535;

export default rule({
  id: 'config/dist-port-range',
  summary: 'The ports of the distribution are set in a way that OTP ignores, or that keeps the node from starting',
  advice: 'Set inet_dist_listen_min and inet_dist_listen_max, both integers, the first no larger than the second.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [665],
  on: distributionPorts,
  *check(subject): Iterable<Problem> {
    if (subject.kind === 'epmd') {
      const { at, isPublished } = subject;
      const message =
        'the port of epmd is open, but nodes listen on random ones: those who ask epmd are sent to a port that is closed';
      yield isPublished ? { at, severity: 'warning', message } : { at, severity: 'info', profile: 'extended', message };
      return;
    }
    if (subject.kind === 'no-epmd') {
      const message = '-start_epmd false without a port for the node: it does not start unless an epmd runs already';
      yield { at: subject.at, severity: 'info', profile: 'extended', message };
      return;
    }
    const { node } = subject;
    const [min, max] = [settingOf(node, 'inet_dist_listen_min'), settingOf(node, 'inet_dist_listen_max')];
    if (min?.type !== undefined && min.type !== 'integer')
      yield {
        at: min.at,
        message: `inet_dist_listen_min is ${min.shown}, and no integer: it is ignored, and the node listens on a random port`,
      };
    else if (min?.number !== undefined && min.number !== 0 && !isPort(min.number))
      yield { at: min.at, message: `inet_dist_listen_min ${min.number} is no port: the node does not start distributed` };
    if (isPort(min?.number) && max === undefined && !node.setSomewhere.has('inet_dist_listen_max')) {
      const message = `inet_dist_listen_min alone is one port, ${min.number}: a second node on the machine does not start`;
      yield { at: min.at, severity: 'info', profile: 'audit', message };
    }
    if (max === undefined) return;
    if (!node.setSomewhere.has('inet_dist_listen_min')) {
      const message =
        'inet_dist_listen_max without inet_dist_listen_min is ignored: the node listens on a random port, which no firewall lets through';
      yield { at: max.at, message };
    } else if (max.type !== undefined && max.type !== 'integer')
      yield {
        at: max.at,
        message: `inet_dist_listen_max is ${max.shown}, and no integer: it is ignored, and only inet_dist_listen_min is tried`,
      };
    else if (isPort(min?.number) && max.number !== undefined && min.number > max.number)
      yield {
        at: min.at,
        message: `inet_dist_listen_min ${min.number} is larger than inet_dist_listen_max ${max.number}: there is no port to listen on, and the node does not start`,
        related: [{ at: max.at, message: 'the end of the range' }],
      };
  },
});
