/** Copies a string so that it does not keep the text alive that it was cut from. */
export function detach(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
