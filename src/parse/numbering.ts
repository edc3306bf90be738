import type { Language } from 'web-tree-sitter';
import { fieldNames, Kind, kindNames } from './kinds.ts';

/** What a decoder does with a grammar symbol's node. */
export const Handling = { emit: 0, skip: 1, comment: 2 } as const;

/** The number of ERROR nodes in every tree-sitter grammar. */
export const errorSymbol = 0xffff;

/** The grammar's own numbers, mapped to those of `kinds.ts`. */
export interface Numbering {
  /** Kind by grammar symbol. */
  readonly kindOf: Uint16Array;
  /** Handling by grammar symbol. */
  readonly handlingOf: Uint8Array;
  /** Field number of `kinds.ts` by the grammar's field number. */
  readonly fieldOf: Uint8Array;
}

const notSymbols = new Set<string>(['other', 'ERROR', 'MISSING']);

/** Maps symbols and fields by name; throws when the grammar lacks a kind or a field the program relies on. */
export function numberingOf(language: Language): Numbering {
  const kindOf = new Uint16Array(errorSymbol + 1);
  const handlingOf = new Uint8Array(errorSymbol + 1);
  const kindNumbers = new Map<string, number>(kindNames.map((name, index) => [name, index]));
  const found = new Set<string>(notSymbols);
  for (let symbol = 0; symbol < language.nodeTypeCount; symbol++) {
    const name = language.nodeTypeForId(symbol) ?? '';
    const kind = notSymbols.has(name) ? undefined : kindNumbers.get(name);
    const isNamed = language.nodeTypeIsNamed(symbol);
    // Words such as `catch` name a token only; kinds such as `module` name both a token and a node, and mean the node.
    const isMeant = kind !== undefined && (isNamed || language.idForNodeType(name, true) === null);
    kindOf[symbol] = isMeant ? kind : Kind.other;
    if (isMeant) found.add(name);
    handlingOf[symbol] = name === 'comment' && isNamed ? Handling.comment : isNamed || isMeant ? Handling.emit : Handling.skip;
  }
  kindOf[errorSymbol] = Kind.ERROR;
  handlingOf[errorSymbol] = Handling.emit;

  const fieldOf = new Uint8Array(256);
  for (let field = 1; field <= language.fieldCount; field++) {
    const number = (fieldNames as readonly string[]).indexOf(language.fieldNameForId(field) ?? '');
    fieldOf[field] = Math.max(number, 0);
  }
  const missingFields = fieldNames.filter((name) => name !== '' && language.fieldIdForName(name) === null);
  const missing = [...kindNames.filter((name) => !found.has(name)), ...missingFields];
  if (missing.length > 0) throw new Error(`the Erlang grammar is not the one expected: it lacks ${missing.join(', ')}`);
  return { kindOf, handlingOf, fieldOf };
}
