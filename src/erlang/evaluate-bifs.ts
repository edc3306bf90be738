import { type Builtin, type BuiltinTable, one, three, two } from './builtin-function.ts';
import { compareTerms, isSameTerm, typeOfValue } from './compare-values.ts';
import { atom, float, integer, list, never, opaque, tuple, unclearValue } from './make-value.ts';
import { asBoolean, asInteger, asProperList, asTuple } from './query-values.ts';
import { absent, type OpaqueType, type Origin, type TupleValue, unclear, type Value } from './value.ts';

function truth(answer: boolean | undefined, at: Origin): Value {
  return answer === undefined ? opaque('boolean', at) : atom(`${answer}`, at);
}

/** A type test such as is_atom/1. */
const isOfType = (...types: readonly string[]): Builtin =>
  one((value, { at }) => {
    const type = typeOfValue(value);
    return truth(type === undefined ? undefined : types.includes(type), at);
  });

const isBoolean = one((value, { at }) => {
  const known = asBoolean(value);
  if (known === unclear) return value.kind === 'opaque' && value.type === 'boolean' ? atom('true', at) : opaque('boolean', at);
  return atom(`${known !== absent}`, at);
});

const isFunction = two((value, arity, { at }) => {
  const wanted = asInteger(arity);
  if (wanted === absent || (wanted !== unclear && wanted < 0)) return never(at);
  const type = typeOfValue(value);
  if (type === undefined) return opaque('boolean', at);
  return value.kind === 'fun' ? truth(isSameTerm(integer(value.arity, at), arity), at) : atom('false', at);
});

function isRecord(value: Value, tag: Value, size: Value | undefined, at: Origin): Value {
  const known = asTuple(value);
  if (known === absent) return atom('false', at);
  if (known === unclear) return opaque('boolean', at);
  const [first] = known.elements;
  if (first === undefined || (size?.kind === 'integer' && size.value !== known.elements.length)) return atom('false', at);
  return truth(isSameTerm(first, tag), at);
}

/** Answers with a position in a tuple, counted from 0. */
function withPosition(index: Value, value: Value, at: Origin, use: (tuple: TupleValue, position: number) => Value): Value {
  const position = asInteger(index);
  const known = asTuple(value);
  if (position === absent || known === absent) return never(at);
  if (position === unclear || known === unclear) return unclearValue('element of a tuple', at);
  return position >= 1 && position <= known.elements.length ? use(known, Number(position) - 1) : never(at);
}

function extreme(a: Value, b: Value, isWanted: (order: number) => boolean, at: Origin): Value {
  const order = compareTerms(a, b);
  if (order === undefined) return unclearValue('min or max', at);
  return isWanted(order) ? a : b;
}

const sizeOfTuple = one((value, { at }) => {
  const known = asTuple(value);
  if (known === absent) return never(at);
  return known === unclear ? opaque('integer', at) : integer(known.elements.length, at);
});

const sizeOfBinary = one((value, { at }) => {
  const type = typeOfValue(value);
  if (type !== undefined && type !== 'binary') return never(at);
  return value.kind === 'binary' ? integer(value.bytes.length, at) : opaque('integer', at);
});

function mayBeNumber(value: Value): boolean {
  const type = typeOfValue(value);
  return type === undefined || type === 'integer' || type === 'float';
}

const rounding = (round: (value: number) => number): Builtin =>
  one((value, { at }) => {
    if (value.kind === 'integer') return value;
    if (value.kind === 'float') return integer(BigInt(round(value.value)), at);
    return mayBeNumber(value) ? opaque('integer', at) : never(at);
  });

const raises: Builtin = (_, { at }) => never(at);

const someOf =
  (type: OpaqueType): Builtin =>
  (_, { at }) =>
    opaque(type, at);

function forArities(name: string, arities: readonly number[], builtin: Builtin): BuiltinTable {
  return Object.fromEntries(arities.map((arity) => [`erlang:${name}/${arity}`, builtin]));
}

/** Functions of module erlang that are not conversions, nor about lists or maps. */
export const bifs: BuiltinTable = {
  'erlang:is_atom/1': isOfType('atom'),
  'erlang:is_binary/1': isOfType('binary'),
  'erlang:is_bitstring/1': isOfType('binary'),
  'erlang:is_boolean/1': isBoolean,
  'erlang:is_float/1': isOfType('float'),
  'erlang:is_function/1': isOfType('fun'),
  'erlang:is_function/2': isFunction,
  'erlang:is_integer/1': isOfType('integer'),
  'erlang:is_list/1': isOfType('list'),
  'erlang:is_map/1': isOfType('map'),
  'erlang:is_number/1': isOfType('integer', 'float'),
  'erlang:is_pid/1': isOfType('pid'),
  'erlang:is_port/1': isOfType('port'),
  'erlang:is_reference/1': isOfType('reference'),
  'erlang:is_tuple/1': isOfType('tuple'),
  'erlang:is_record/2': two((value, tag, { at }) => isRecord(value, tag, undefined, at)),
  'erlang:is_record/3': three((value, tag, size, { at }) => isRecord(value, tag, size, at)),
  'erlang:element/2': two((index, value, { at }) =>
    withPosition(index, value, at, (known, position) => known.elements[position] ?? never(at)),
  ),
  'erlang:setelement/3': three((index, value, element, { at }) =>
    withPosition(index, value, at, (known, position) => tuple(known.elements.with(position, element), at)),
  ),
  'erlang:append_element/2': two((value, element, { at }) => {
    const known = asTuple(value);
    if (known === absent) return never(at);
    return known === unclear ? opaque('tuple', at) : tuple([...known.elements, element], at);
  }),
  'erlang:tuple_size/1': sizeOfTuple,
  'erlang:size/1': (args, call) =>
    (args[0] !== undefined && typeOfValue(args[0]) === 'tuple' ? sizeOfTuple : sizeOfBinary)(args, call),
  'erlang:byte_size/1': sizeOfBinary,
  'erlang:tuple_to_list/1': one((value, { at }) => {
    const known = asTuple(value);
    if (known === absent) return never(at);
    return known === unclear ? opaque('list', at) : list(known.elements, at);
  }),
  'erlang:list_to_tuple/1': one((value, { at }) => {
    const known = asProperList(value);
    if (known === absent) return never(at);
    return known === unclear ? opaque('tuple', at) : tuple(known, at);
  }),
  'erlang:abs/1': one((value, { at }) => {
    if (value.kind === 'integer') return integer(value.value < 0 ? -value.value : value.value, at);
    if (value.kind === 'float') return float(Math.abs(value.value), at);
    return mayBeNumber(value) ? unclearValue('arithmetic', at) : never(at);
  }),
  'erlang:min/2': two((a, b, { at }) => extreme(a, b, (order) => order <= 0, at)),
  'erlang:max/2': two((a, b, { at }) => extreme(a, b, (order) => order >= 0, at)),
  'erlang:round/1': rounding((value) => Math.sign(value) * Math.round(Math.abs(value))),
  'erlang:trunc/1': rounding(Math.trunc),
  'erlang:floor/1': rounding(Math.floor),
  'erlang:ceil/1': rounding(Math.ceil),
  ...forArities('error', [1, 2, 3], raises),
  ...forArities('exit', [1], raises),
  ...forArities('throw', [1], raises),
  ...forArities('raise', [3], raises),
  ...forArities('halt', [0, 1, 2], raises),
  ...forArities('nif_error', [1, 2], raises),
  ...forArities('exit', [2], (_, { at }) => atom('true', at)),
  ...forArities('self', [0], someOf('pid')),
  ...forArities('group_leader', [0], someOf('pid')),
  ...forArities('spawn', [1, 2, 3, 4], someOf('pid')),
  ...forArities('spawn_link', [1, 2, 3, 4], someOf('pid')),
  ...forArities('node', [0, 1], someOf('atom')),
  ...forArities('make_ref', [0], someOf('reference')),
  ...forArities('monitor', [2, 3], someOf('reference')),
  ...forArities('open_port', [2], someOf('port')),
  ...forArities('is_alive', [0], someOf('boolean')),
  ...forArities('is_process_alive', [1], someOf('boolean')),
  ...forArities('monotonic_time', [0, 1], someOf('integer')),
  ...forArities('system_time', [0, 1], someOf('integer')),
  ...forArities('unique_integer', [0, 1], someOf('integer')),
  ...forArities('phash2', [1, 2], someOf('integer')),
  ...forArities('term_to_binary', [1, 2], someOf('binary')),
  ...forArities('registered', [0], someOf('list')),
  ...forArities('nodes', [0, 1], someOf('list')),
};
