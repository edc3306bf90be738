import { childText, ownStops, placeOfKey, placeOfSpot, rule, staticChildren } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/restart-type-mismatch',
  summary: 'The restart type of a child does not fit what its process does',
  advice: 'Use permanent for a process that others rely on, transient for one that ends by itself when its work is done.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [691],
  on: staticChildren,
  *check({ spec, callback, asked }) {
    if (!spec.explicit.includes('restart')) return;
    const at = placeOfKey(spec, 'restart');
    if (spec.restart === 'temporary' && asked !== undefined) {
      yield {
        at,
        message: `${childText(spec)} is temporary, but ${asked.caller.name} calls ${asked.callee}, which waits for its answer: after its first crash it never comes back and every such call fails`,
      };
    }
    const stop = spec.restart === 'permanent' ? ownStops(callback)[0] : undefined;
    if (stop !== undefined) {
      yield {
        at,
        message: `${childText(spec)} is permanent, but ${callback.name}:${stop.callback} stops with ${stop.reason}: it is restarted after a clean end, and each time counts towards the restart intensity`,
        related: [{ at: placeOfSpot(callback, stop), message: `the process ends with ${stop.reason} here` }],
      };
    }
  },
});
