/** Control characters, halves of surrogate pairs, line separators and what turns the direction of text. */
const unsafe = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Shows characters that would move the cursor, change colours or reverse the order of text instead of passing them to a
 * terminal. Length and tabs are kept.
 */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t') return character;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The same on one line, without tabs. */
export function oneLine(text: string): string {
  return visible(text).replaceAll('\t', ' ');
}

const headerStart = /(:\d+:\d+):(?= (?:error|warning|info): )/g;

/** Code may quote a finding; with a look-alike colon no reader of reports takes the quotation for one. */
export function unlikeHeader(line: string): string {
  return line.replace(headerStart, '$1\u2236');
}
