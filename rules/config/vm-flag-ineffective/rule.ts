import { idleFlags, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/vm-flag-ineffective',
  summary: 'A flag has no effect, or keeps the node from starting',
  advice: 'Take the flag away, or give it a value that the emulator takes; write comments with #.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [1188],
  on: idleFlags,
  *check({ at, reason, kind }) {
    if (kind === 'fatal') yield { at, message: `${reason}: the node does not start` };
    else if (kind === 'comment') yield { at, message: reason };
    else yield { at, severity: 'info', profile: 'extended', message: reason };
  },
});
