import { atomKeyDecoders, calleeText, functionText, isOfStart, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/json-atom-keys',
  summary: 'A JSON decoder makes an atom of every key: whoever sends the JSON fills the atom table',
  advice: 'Let keys be binaries, or ask for existing atoms only.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [770, 400],
  securitySeverity: '7.5',
  fix: 'suggestion',
  on: atomKeyDecoders,
  *check({ module, fn, site, source, option, existing }, { place }) {
    if (source === 'written') return;
    const isNetwork = source === 'network';
    const isOwn = !isNetwork && (source === 'stored' || isOfStart(module, fn));
    const whence = isNetwork ? 'what comes over the network' : 'what it is given';
    yield {
      at: place(module, site.call),
      severity: isNetwork ? 'error' : isOwn ? 'info' : 'warning',
      profile: isOwn ? 'extended' : undefined,
      message: `${calleeText(site.call)} in ${functionText(fn)} makes an atom of every key in ${whence}: none of them is ever freed`,
      fix: {
        title: 'Take existing atoms only',
        isSafe: false,
        edits: [{ at: place(module, option), text: existing, was: option.name }],
      },
    };
  },
});
