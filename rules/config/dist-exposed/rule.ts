import { exposedNodes, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/dist-exposed',
  summary: 'A node listens to other nodes on all interfaces and without TLS: the cookie is all that keeps others out',
  advice: 'Use -proto_dist inet_tls, or bind the distribution to an inner interface with inet_dist_use_interface.',
  severity: 'info',
  confidence: 'medium',
  profile: 'audit',
  cwe: [319, 1327, 668],
  securitySeverity: '6.5',
  on: exposedNodes,
  *check({ at, name, published }) {
    const message = `${name} listens to other nodes on all interfaces and without TLS: whoever learns the cookie runs code on it`;
    if (published === undefined) yield { at, message };
    else
      yield { at, severity: 'warning', message, related: [{ at: published, message: 'the machine opens the port to others' }] };
  },
});
