/** What comes before a cookie, and what may be one: each pattern has these two groups. */
const places = [
  // `-setcookie Cookie`, `-setcookie Node Cookie` and their misspellings, as long as values follow.
  /((?<![^\s"'])[-+]{1,2}(?:set_?)?cookie)((?:[\s"']+(?![-+#])[^\s"']+)+)/gi,
  // `{cookie, Cookie}`, `{setcookie, Cookie}`
  /(\{\s*'?(?:set_?)?cookie'?\s*,)([^{}]*)/gi,
  // `erlang:set_cookie(Cookie)`, `erlang:set_cookie(Node, Cookie)`
  /(set_cookie\s*\()(.*)/g,
  // `SHOP_COOKIE=Cookie`, `COOKIE: Cookie`
  /(\b[A-Z_]*COOKIE["']?\s*[=:])(\s*[^\s,;]+)/g,
];

const isCookieFile = /(?:^|\/)\.erlang\.cookie$/;
/** `${X}`, `{{x}}`, `<%= x %>`, or anything without blanks and brackets. */
const words = /\$\{[^}]*\}|\{\{[^}]*\}\}|<%.*?%>|[^\s"'(){}<>[\],]+/g;
/** What a template or the shell puts in place of is no secret, and neither is a macro's name. */
const placeholder = /^(?:\$|\{\{|<%|%%|\?)/;

/**
 * Masks the cookies in a line of code, so that no report shows more than their first two characters. Columns stay what
 * they are.
 */
export function maskSecrets(file: string, line: string): string {
  if (isCookieFile.test(file)) return line.replace(words, mask);
  if (!/cookie/i.test(line)) return line;
  return places.reduce(
    (masked, place) => masked.replace(place, (_, before: string, values: string) => before + values.replace(words, mask)),
    line,
  );
}

function mask(text: string): string {
  return placeholder.test(text) ? text : text.slice(0, 2) + '*'.repeat(Math.max(0, text.length - 2));
}
