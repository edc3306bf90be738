import { isMisspeltCookieFlag, nodeFlags, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/cookie-flag-typo',
  summary: 'A cookie is set in a way that OTP ignores: the node uses another one',
  advice: 'Write -setcookie once, with one value.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [1188],
  fix: 'suggestion',
  on: nodeFlags,
  *check({ flag, all }) {
    const { at, text } = flag.name;
    if (isMisspeltCookieFlag(flag)) {
      const end = text.startsWith('+')
        ? 'the node does not start'
        : 'it is ignored, and the node uses the cookie of ~/.erlang.cookie';
      yield {
        at,
        message: `${text} is no flag of erl: ${end}`,
        fix: { title: 'Write -setcookie', isSafe: false, edits: [{ at, text: '-setcookie', was: text }] },
      };
    }
    if (text !== '-setcookie') return;
    const same = all.filter((other) => other.name.text === '-setcookie' && other.values.length < 2);
    const isSecond = same.length > 1 && same.indexOf(flag) > 0;
    if (flag.values.length === 0)
      yield { at, message: '-setcookie has no value: it is ignored, and the node uses the cookie of ~/.erlang.cookie' };
    else if (flag.values.length > 2) {
      const [, , third] = flag.values;
      yield {
        at: third?.at ?? at,
        message:
          '-setcookie takes one or two values, and this is one more: all of it is ignored, and the node uses the cookie of ~/.erlang.cookie',
      };
    } else if (isSecond)
      yield { at, message: '-setcookie is given twice: OTP takes neither, and the node uses the cookie of ~/.erlang.cookie' };
  },
});
