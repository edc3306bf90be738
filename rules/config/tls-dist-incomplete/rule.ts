import { rule, tlsGaps } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/tls-dist-incomplete',
  summary: 'Nodes are told to use TLS between them, and not all it takes: they cannot connect, or anybody can',
  advice: 'Give server and client a certificate, verify_peer and the authorities they trust, and server fail_if_no_peer_cert.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [295, 1188],
  securitySeverity: '7.4',
  on: tlsGaps,
  *check({ at, reason, kind, asked, until }, { otp }) {
    if (until !== undefined && otp >= until) return;
    const related = asked === undefined ? undefined : [{ at: asked, message: 'nodes are told to use this file here' }];
    yield { at, related, severity: kind === 'dead' ? 'error' : 'warning', message: reason };
  },
});
