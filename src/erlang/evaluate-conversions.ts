import { type Builtin, type BuiltinTable, one } from './builtin-function.ts';
import { typeOfValue } from './compare-values.ts';
import { withElements } from './evaluate-lists.ts';
import { atom, binary, integer, never, opaque, string } from './make-value.ts';
import { asAtom, asBinaryText, asInteger, asString } from './query-values.ts';
import { absent, type Fact, type OpaqueType, type Origin, unclear, type Value } from './value.ts';

/** A conversion: reads one type, makes another; of an unknown term only the new type is known. */
function conversion<T>(read: (value: Value) => Fact<T>, make: (known: T, at: Origin) => Value, result: OpaqueType): Builtin {
  return one((value, { at }) => {
    const known = read(value);
    if (known === absent) return never(at);
    return known === unclear ? opaque(result, at) : make(known, at);
  });
}

function toInteger(text: string, at: Origin): Value {
  return /^[+-]?\d+$/.test(text) ? integer(BigInt(text.replace(/^\+/, '')), at) : never(at);
}

const utf8 = (text: string, at: Origin) => binary(Buffer.from(text, 'utf8').toString('latin1'), at);
const latin1 = (text: string, at: Origin) => (/^[\0-\xff]*$/.test(text) ? binary(text, at) : never(at));
const asBytes = (value: Value): Fact<string> =>
  value.kind === 'binary' ? value.bytes : typeOfValue(value) === undefined ? unclear : absent;
const asByteString = (value: Value): Fact<string> => {
  const text = asString(value);
  return text === absent ? unclear : text;
};

/** Only the first argument matters: the encoding of names that can be read is the same in all of them. */
const firstOf =
  (builtin: Builtin): Builtin =>
  ([first], call) =>
    builtin(first === undefined ? [] : [first], call);

const atomToBinary = conversion(asAtom, utf8, 'binary');
const binaryToAtom = conversion(asBinaryText, atom, 'atom');
const listToAtom = conversion(asString, atom, 'atom');

/** lists:concat/1: atoms, numbers and strings put together. */
const concat = one((value, { at }) =>
  withElements(value, at, opaque('list', at), (elements) => {
    let text = '';
    for (const element of elements) {
      const its = element.kind === 'atom' ? element.name : element.kind === 'integer' ? `${element.value}` : asString(element);
      if (typeof its === 'symbol') return opaque('list', at);
      text += its;
    }
    return string(text, at);
  }),
);

/** Conversions between atoms, strings, binaries and integers. */
export const conversions: BuiltinTable = {
  'erlang:atom_to_list/1': conversion(asAtom, string, 'list'),
  'erlang:atom_to_binary/1': atomToBinary,
  'erlang:atom_to_binary/2': firstOf(atomToBinary),
  'erlang:list_to_atom/1': listToAtom,
  'erlang:list_to_existing_atom/1': listToAtom,
  'erlang:binary_to_atom/1': binaryToAtom,
  'erlang:binary_to_atom/2': firstOf(binaryToAtom),
  'erlang:binary_to_existing_atom/1': binaryToAtom,
  'erlang:binary_to_existing_atom/2': firstOf(binaryToAtom),
  'erlang:integer_to_list/1': conversion(asInteger, (value, at) => string(`${value}`, at), 'list'),
  'erlang:integer_to_binary/1': conversion(asInteger, (value, at) => binary(`${value}`, at), 'binary'),
  'erlang:list_to_integer/1': conversion(asString, toInteger, 'integer'),
  'erlang:binary_to_integer/1': conversion(asBytes, toInteger, 'integer'),
  'erlang:list_to_binary/1': conversion(asByteString, latin1, 'binary'),
  'erlang:iolist_to_binary/1': (args, call) =>
    args[0]?.kind === 'binary' ? args[0] : conversion(asByteString, latin1, 'binary')(args, call),
  'erlang:binary_to_list/1': conversion(asBytes, string, 'list'),
  'unicode:characters_to_list/1': (args, call) =>
    args[0]?.kind === 'string' ? args[0] : conversion(asBinaryText, string, 'list')(args, call),
  'unicode:characters_to_binary/1': conversion(asByteString, utf8, 'binary'),
  'lists:concat/1': concat,
};
