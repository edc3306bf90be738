import { type Fix, normalSignals, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/exit-normal-signal',
  summary: 'An exit signal with reason normal is sent to another process, which ignores it and lives on',
  advice: 'Ask the process to stop, with gen_server:stop/1 or a message, or send it shutdown.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [772],
  fix: 'suggestion',
  on: normalSignals,
  *check({ module, call, reason, target, isSpawned }, { place }) {
    const at = place(module, { start: call.start, end: call.end });
    const fix: Fix = {
      title: 'Send shutdown',
      isSafe: false,
      edits: [{ at: place(module, reason), text: 'shutdown', was: 'normal' }],
    };
    const who = target === undefined ? 'the process' : target;
    yield {
      at,
      fix,
      severity: isSpawned ? 'error' : 'warning',
      message: `exit(${target ?? '…'}, normal) does not stop ${who}: the signal is ignored by every process that does not trap exits`,
    };
  },
});
