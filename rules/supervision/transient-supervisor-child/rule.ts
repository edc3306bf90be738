import { childText, isSupervisor, placeOfKey, rule, specs } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/transient-supervisor-child',
  summary: 'A supervisor that is a transient child is never restarted once it has given up',
  advice: 'Use restart => permanent for a supervisor that belongs to the tree.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [691],
  fix: 'suggestion',
  on: specs,
  *check({ spec, supervisor, child, isDynamic, isUnderDynamic }) {
    if (supervisor === undefined || isDynamic || isUnderDynamic || supervisor.flags === undefined) return;
    if (
      spec.restart !== 'transient' ||
      supervisor.flags.autoShutdown !== 'never' ||
      typeof supervisor.flags.strategy !== 'string'
    )
      return;
    if (spec.type !== 'supervisor' && !(child !== undefined && isSupervisor(child))) return;
    const at = placeOfKey(spec, 'restart');
    yield {
      at,
      message: `${childText(spec)} is a supervisor with restart transient: when it reaches its own restart intensity it exits with shutdown and is never restarted`,
      fix: { title: 'Make it permanent', isSafe: false, edits: [{ at, text: 'permanent', was: 'transient' }] },
    };
  },
});
