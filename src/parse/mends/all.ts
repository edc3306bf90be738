import { maybeAsAtom, wideCharacters } from './atoms-and-chars.ts';
import { freeFormAttributes, specGuards } from './attributes.ts';
import { allArms, firstArms, lastArms } from './conditionals.ts';
import { bareArguments, clauseArguments, opaqueArguments } from './macro-arguments.ts';
import { opaqueBodies, trailingSeparators } from './macro-definitions.ts';
import { clauseHeadMacros, mapMacros, recordFieldMacros, recordMacros, stackMacros, statementMacros } from './macro-uses.ts';
import type { Mend } from './mend.ts';

/**
 * In the order they are tried: those that keep more of the text's meaning go first. Mends of one group are alternatives,
 * each tried on the text as the groups before left it.
 */
export const mends: readonly (readonly Mend[])[] = [
  [maybeAsAtom],
  [wideCharacters],
  [allArms, firstArms, lastArms],
  [recordMacros],
  [statementMacros],
  [clauseHeadMacros],
  [stackMacros],
  [recordFieldMacros],
  [bareArguments],
  [clauseArguments, opaqueArguments],
  [mapMacros],
  [specGuards],
  [freeFormAttributes],
  [trailingSeparators, opaqueBodies],
];
