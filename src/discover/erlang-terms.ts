/**
 * Terms of a build file, read without a grammar: enough to ask a rebar.config for a handful of options. What is not
 * plain data (funs, macros, templates) reads as `{ other: text }`.
 */
export type Term =
  | string
  | number
  | { readonly atom: string }
  | { readonly list: readonly Term[] }
  | { readonly tuple: readonly Term[] }
  | { readonly other: string };

const token = /%.*|\s+|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\\n]|\\.)*'|\$\\?[\s\S]|-?\d[\w.#]*|[\p{L}_?][\p{L}\p{N}_@]*|[\s\S]/gu;

/** The terms of `text`, each ended by a full stop; a broken file gives what could be read. */
export function readTerms(text: string): readonly Term[] {
  const tokens = (text.match(token) ?? []).filter((t) => !/^(?:%|\s)/.test(t));
  const terms: Term[] = [];
  let at = 0;
  const sequence = (close: string): Term[] => {
    const items: Term[] = [];
    while (at < tokens.length && tokens[at] !== close) {
      if (tokens[at] === ',' || tokens[at] === '.') at++;
      else items.push(term());
    }
    at++;
    return items;
  };
  const depthLimit = 1000;
  let depth = 0;
  const term = (): Term => {
    const first = tokens[at++] ?? '';
    if ((first === '[' || first === '{') && depth < depthLimit) {
      depth++;
      const items = sequence(first === '[' ? ']' : '}');
      depth--;
      return first === '[' ? { list: items } : { tuple: items };
    }
    if (first.startsWith('"')) return strings(first);
    if (first.startsWith("'")) return { atom: unquoted(first) };
    if (/^[a-z]/.test(first)) return { atom: first };
    if (/^-?\d+\.?$/.test(first)) return Number.parseInt(first, 10);
    return { other: first };
  };
  const strings = (first: string): string => {
    let value = unquoted(first);
    while (tokens[at]?.startsWith('"')) value += unquoted(tokens[at++] ?? '');
    return value;
  };
  while (at < tokens.length) {
    if (tokens[at] === '.' || tokens[at] === ',') at++;
    else terms.push(term());
  }
  return terms;
}

/** The value of `{Key, Value}` in a list of options; the first one counts. */
export function optionOf(terms: readonly Term[], key: string): Term | undefined {
  return optionsOf(terms, key)[0];
}

/** The values of every `{Key, Value}` in a list of options. */
export function optionsOf(terms: readonly Term[], key: string): readonly Term[] {
  return terms.flatMap((term) => {
    if (typeof term !== 'object' || !('tuple' in term)) return [];
    const [name, value] = term.tuple;
    return typeof name === 'object' && 'atom' in name && name.atom === key && value !== undefined ? [value] : [];
  });
}

/** The items of a list; none for anything else. */
export function itemsOf(term: Term | undefined): readonly Term[] {
  return typeof term === 'object' && 'list' in term ? term.list : [];
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\([\s\S])/gu, (_, c: string) => ({ n: '\n', t: '\t' })[c] ?? c);
}
