import { Kind } from '../kinds.ts';
import type { Token } from '../tokens.ts';
import type { Mend, Repair } from './mend.ts';

const asAtom = ({ start }: Token): Repair => ({ changes: [{ start, text: 'mayb_' }] });

/** `maybe` is an atom wherever the feature is off; the grammar knows the keyword only. */
export const maybeAsAtom: Mend = (_text, tokens) => tokens.filter(({ text }) => text === 'maybe').map(asAtom);

/** `$\x{20AC}`, which the grammar ends at the brace. */
export const wideCharacters: Mend = (_text, tokens) =>
  tokens
    .filter(({ kind, text }) => kind === 'char' && text.startsWith('$\\x{'))
    .map(({ start, end }) => ({
      changes: [{ start, text: '0'.repeat(end - start) }],
      retags: [{ from: Kind.integer, to: Kind.char, end }],
    }));
