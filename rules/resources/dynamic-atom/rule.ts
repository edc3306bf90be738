import { atomMakers, calleeText, existingAtom, functionText, isOfStart, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/dynamic-atom',
  summary: 'Atoms are made of data from outside: they are never freed, and the node ends when there are too many',
  advice: 'Keep a table of the words that are known, or use the *_to_existing_atom function and catch its error.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [770, 400],
  securitySeverity: '7.5',
  fix: 'suggestion',
  on: atomMakers,
  *check({ module, fn, site, source }, { place }) {
    if (source === 'written') return;
    const at = place(module, site.call);
    const what = `${calleeText(site.call)} in ${functionText(fn)}`;
    const fix = existingAtom(site.call, (span) => place(module, span));
    if (source === 'network') {
      yield {
        at,
        fix,
        severity: 'error',
        message: `${what} makes atoms of what comes over the network: whoever sends enough different words ends the node`,
      };
    } else if (!isOfStart(module, fn)) {
      const whence = {
        parameter: 'what its callers give it',
        stored: 'what it reads',
        bounded: 'names and numbers',
        unknown: 'data nobody knows',
      };
      yield {
        at,
        fix,
        severity: 'info',
        profile: source === 'parameter' || source === 'stored' ? 'extended' : 'audit',
        message: `${what} makes atoms of ${whence[source]}: none of them is ever freed`,
      };
    }
  },
});
