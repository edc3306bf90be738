import { isForDevelopment, nodeFlags, rule, weaknessOf } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/hardcoded-cookie',
  summary: 'A cookie is part of the source: whoever has it and reaches the distribution port runs code on the node',
  advice: 'Let the environment fill it in, in vm.args.src, or use ~/.erlang.cookie with mode 0400.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [798, 1392, 521],
  securitySeverity: '8.1',
  on: nodeFlags,
  *check({ flag, all }) {
    if (flag.name.text !== '-setcookie' || flag.values.length === 0 || flag.values.length > 2) return;
    const cookie = flag.values.at(-1);
    if (cookie === undefined || cookie.isTemplate || /^[$%]/.test(cookie.text)) return;
    const weakness = weaknessOf(cookie, all);
    const shown = `${cookie.text.slice(0, 2)}…`;
    if (isForDevelopment(cookie.at.file)) {
      const message = `cookie ${shown} is written into the source, for development as it seems: nodes that others reach need another`;
      yield { at: cookie.at, severity: 'info', message };
      return;
    }
    if (weakness === undefined)
      yield {
        at: cookie.at,
        message: `cookie ${shown} is written into the source: everybody who can read it can run code on the node`,
      };
    else
      yield {
        at: cookie.at,
        severity: 'error',
        message: `cookie ${shown} is written into the source and easy to guess, ${weakness}: whoever reaches the distribution port can run code on the node`,
      };
  },
});
