import { asAtom, listParts } from '../erlang/query-values.ts';
import { absent, type Fact, unclear, type Value } from '../erlang/value.ts';

/** The value of the first `{Key, Value}` in a list of options; bare atoms and other tuples are passed over. */
export function elementIn(options: Value, key: string): Fact<Value> {
  const parts = listParts(options);
  if (typeof parts === 'symbol') return parts;
  for (const part of parts) {
    if (part.kind === 'gap' || part.value.kind === 'unclear') return unclear;
    const [name, value] = part.value.kind === 'tuple' && part.value.elements.length === 2 ? part.value.elements : [];
    if (name === undefined || value === undefined) continue;
    const its = asAtom(name);
    if (its === unclear) return unclear;
    if (its === key) return value;
  }
  return absent;
}
