/** Ends a text with a full stop, if nothing ends it yet. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
