/** What XML 1.0 cannot hold, not even escaped. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML and HTML. */
export function xmlText(text: string): string {
  return text.replace(illegal, '\ufffd').replace(/[&<>"]/g, (character) => entities[character]!);
}

/** ` name="value"` for each attribute. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attributeValue(String(value))}"`)
    .join('');
}

/** Blanks other than spaces are read back as spaces unless they are escaped. */
function attributeValue(value: string): string {
  return xmlText(value).replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
