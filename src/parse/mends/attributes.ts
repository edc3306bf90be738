import { depthChange } from '../brackets.ts';
import { blank, type Mend, type Repair } from './mend.ts';

const specs = new Set(['spec', 'callback']);

/** `when is_subtype(X, integer())`, the old way to bound a type variable. */
export const specGuards: Mend = (_text, tokens) => {
  if (!specs.has(tokens[1]?.text ?? '')) return [];
  const repairs: Repair[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.text !== 'when') continue;
    const { start } = tokens[at]!;
    let end = tokens[at]!.end;
    let isOld = false;
    for (let depth = 0; at + 1 < tokens.length; at++) {
      const next = tokens[at + 1]!;
      depth += depthChange(tokens, at + 1);
      if (depth < 0 || next.kind === 'dot' || (depth === 0 && next.text === ';')) break;
      end = next.end;
      isOld ||= next.text === 'is_subtype';
    }
    if (isOld) repairs.push({ changes: [blank(start, end)] });
  }
  return repairs;
};

const freeForm = new Set(['deprecated', 'optional_callbacks']);

/** Attributes whose content the compiler hardly checks: under another name the grammar takes any term. */
export const freeFormAttributes: Mend = (_text, tokens) => {
  const name = tokens[1];
  return tokens[0]?.text === '-' && name !== undefined && freeForm.has(name.text)
    ? [{ changes: [{ start: name.end - 1, text: '_' }] }]
    : [];
};
