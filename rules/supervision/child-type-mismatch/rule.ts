import { addedKey, children, childText, type Fix, headOf, placeOfKey, rule } from '../../../src/rule/index.ts';

const supervisors = ['supervisor', 'supervisor_bridge'];
const workers = ['gen_server', 'gen_statem', 'gen_event', 'gen_fsm', 'gen_server2'];

export default rule({
  id: 'supervision/child-type-mismatch',
  summary: 'A child specification says worker of a supervisor, or supervisor of a worker',
  advice: 'Write type => supervisor for a supervisor, and leave it out for a worker.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [404],
  fix: 'safe',
  on: children,
  *check({ spec, started }) {
    const behaviour = started?.behaviour;
    if (behaviour === undefined || typeof spec.type !== 'string') return;
    const isWritten = spec.explicit.includes('type');
    const at = isWritten ? placeOfKey(spec, 'type') : headOf(spec.at);
    if (supervisors.includes(behaviour) && spec.type === 'worker') {
      const { shutdown } = spec;
      const end =
        shutdown === 'brutal_kill' ? 'at once' : typeof shutdown === 'number' ? `after ${shutdown / 1000} s` : undefined;
      const killed = end === undefined ? '' : `it is killed ${end} at shutdown, its children with it, and `;
      const edit = isWritten ? { at, text: 'supervisor', was: 'worker' } : addedKey(spec, 'type', 'supervisor');
      // The default shutdown of a supervisor is another.
      const isSafe = spec.explicit.includes('shutdown');
      const fix: Fix | undefined = edit && { title: 'Say that it is a supervisor', isSafe, edits: [edit] };
      const said = isWritten ? 'the specification says worker' : 'the specification says worker, by default';
      yield {
        at,
        fix,
        message: `${childText(spec)} is a ${behaviour}, but ${said}: ${killed}release upgrades do not see what is below it`,
      };
    } else if (workers.includes(behaviour) && spec.type === 'supervisor') {
      const fix: Fix | undefined = isWritten
        ? { title: 'Say that it is a worker', isSafe: false, edits: [{ at, text: 'worker', was: 'supervisor' }] }
        : undefined;
      const shutdown = spec.explicit.includes('shutdown')
        ? ''
        : 'shutdown becomes infinity, so that a stuck process stops the node from stopping, and ';
      yield {
        at,
        fix,
        message: `${childText(spec)} is a ${behaviour}, but the specification says supervisor: ${shutdown}release upgrades ask it for children it does not have`,
      };
    }
  },
});
