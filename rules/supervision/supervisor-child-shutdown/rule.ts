import { childText, headOf, isSupervisor, placeOfKey, rule, supervisors } from '../../../src/rule/index.ts';

/** Longer than 49 days is meant to be for ever. */
const forEver = 0xffffffff;

export default rule({
  id: 'supervision/supervisor-child-shutdown',
  summary: 'A supervisor that is a child has a finite shutdown: it can be killed before its own children are stopped',
  advice: 'Use shutdown => infinity for supervisors, which is their default.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [404],
  fix: 'suggestion',
  on: supervisors,
  *check(supervisor) {
    const limited = supervisor.children.filter(({ spec, started }) => {
      const { shutdown } = spec;
      if (shutdown !== 'brutal_kill' && !(typeof shutdown === 'number' && shutdown < forEver)) return false;
      if (typeof started === 'symbol') return spec.type === 'supervisor';
      if (started.behaviour === 'supervisor_bridge') return false;
      const isOne = started.behaviour === 'supervisor' || (typeof started.module !== 'symbol' && isSupervisor(started.module));
      return isOne && spec.type === 'supervisor';
    });
    const [first, ...others] = limited;
    if (first === undefined) return;
    const { spec } = first;
    const at = spec.explicit.includes('shutdown') ? placeOfKey(spec, 'shutdown') : headOf(spec.at);
    const how = spec.shutdown === 'brutal_kill' ? 'brutal_kill' : `${String(spec.shutdown)} ms`;
    yield {
      at,
      message: `${childText(spec)} is a supervisor with shutdown ${how}: OTP asks for infinity, otherwise it may be killed before its children are stopped`,
      related: others.map((child) => ({
        at: headOf(child.spec.at),
        message: `${childText(child.spec)} has a finite shutdown as well`,
      })),
      fix: spec.explicit.includes('shutdown')
        ? {
            title: 'Wait for it for as long as it takes',
            isSafe: false,
            edits: [{ at, text: 'infinity', was: String(spec.shutdown) }],
          }
        : undefined,
    };
  },
});
