import { childText, cleaningChildren, type Fix, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/terminate-without-trap-exit',
  summary: 'A terminate callback cleans up, but the process does not trap exits and is never asked when its supervisor ends it',
  advice: "Call process_flag(trap_exit, true) in init/1, and take {'EXIT', Pid, Reason} of what the process is linked to.",
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [404],
  fix: 'suggestion',
  on: cleaningChildren,
  *check({ spec, callback, cleanup, cleanupAt, trapsExits }) {
    if (trapsExits !== false || !cleanup.isLasting || spec.shutdown === 'brutal_kill') return;
    const { file, name } = callback;
    const { init } = cleanup;
    const at = init && { file, ...init, endLine: init.line, endColumn: init.column };
    const fix: Fix | undefined = at && {
      title: 'Trap exits',
      isSafe: false,
      edits: [{ at, text: `process_flag(trap_exit, true),\n${' '.repeat(at.column - 1)}` }],
    };
    yield {
      at: cleanupAt,
      fix,
      message: `${name}:${cleanup.callback} calls ${cleanup.callee}, but the process does not trap exits: when its supervisor shuts it down, this is not done`,
      related: [{ at: spec.at, message: `it runs as ${childText(spec)}` }],
    };
  },
});
