import { calleeText, functionText, rule, safeDecoding, termDecoders } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/unsafe-binary-to-term',
  summary: 'Terms from outside are decoded without [safe]: they can make atoms without end, and bring funs',
  advice: 'Decode with [safe], check the shape of the term, and never call a fun that is in it.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [502],
  securitySeverity: '8.1',
  fix: 'suggestion',
  on: termDecoders,
  *check({ module, fn, site, source }, { place }) {
    if (source === 'written') return;
    const at = place(module, site.call);
    const what = `${calleeText(site.call)} in ${functionText(fn)}`;
    const fix = safeDecoding(site.call, (span) => place(module, span));
    if (source === 'network') {
      yield {
        at,
        fix,
        severity: 'error',
        message: `${what} decodes what comes over the network without [safe]: whoever sends it can fill the atom table and bring funs`,
      };
    } else {
      const whence =
        source === 'stored' ? 'what was stored' : source === 'parameter' ? 'what its callers give it' : 'data nobody knows';
      yield {
        at,
        fix,
        severity: 'info',
        profile: source === 'parameter' ? 'extended' : 'audit',
        message: `${what} decodes ${whence} without [safe]: right only if nobody else can write it`,
      };
    }
  },
});
