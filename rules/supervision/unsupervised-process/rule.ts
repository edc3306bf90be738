import { functionText, linkedStart, rule, unsupervisedStarts } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/unsupervised-process',
  summary: 'A process is started outside any supervisor, and nobody is linked to it or watches it',
  advice: 'Make it a child of a supervisor; spawn_link ties it at least to the process that starts it.',
  severity: 'info',
  confidence: 'medium',
  profile: 'default',
  cwe: [772],
  fix: 'suggestion',
  on: unsupervisedStarts,
  *check({ module, fn, site, by, kind, loop }, { place }) {
    const at = place(module, site.call);
    const where = `${functionText(fn)} starts`;
    const fix = linkedStart(at, by);
    if (kind === 'behaviour') {
      yield {
        at,
        fix,
        severity: 'warning',
        message: `${where} a process with ${by} and lets go of it: when it crashes nobody restarts it, and when the application stops it stays`,
      };
    } else if (kind === 'loop' && loop !== undefined) {
      yield {
        at,
        fix,
        severity: 'warning',
        message: `${where} ${functionText(loop)} with ${by}, which never ends: when it crashes nobody restarts it, and when the application stops it stays`,
        related: [{ at: place(module, loop.nameSpan), message: 'this is what the process does for ever' }],
      };
    } else {
      yield { at, fix, profile: 'audit', message: `${where} a process with ${by}: when it fails nobody hears of it but the log` };
    }
  },
});
