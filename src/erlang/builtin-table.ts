import type { Builtin, BuiltinTable } from './builtin-function.ts';
import { bifs } from './evaluate-bifs.ts';
import { conversions } from './evaluate-conversions.ts';
import { foldFunctions } from './evaluate-folds.ts';
import { libraryFunctions } from './evaluate-library.ts';
import { listFunctions } from './evaluate-lists.ts';
import { mapFunctions } from './evaluate-maps.ts';
import { processFunctions } from './evaluate-processes.ts';
import type { Mfa } from './expr.ts';

const tables: readonly BuiltinTable[] = [
  bifs,
  conversions,
  foldFunctions,
  libraryFunctions,
  listFunctions,
  mapFunctions,
  processFunctions,
];
const builtins = new Map(tables.flatMap((table) => Object.entries(table)));

/** How evaluation computes a function of OTP, if it knows it. */
export function builtinNamed(mfa: Mfa): Builtin | undefined {
  return builtins.get(`${mfa.module}:${mfa.name}/${mfa.arity}`);
}
