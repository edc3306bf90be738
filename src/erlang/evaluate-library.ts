import { type Builtin, type BuiltinTable, one, three, two } from './builtin-function.ts';
import { binaryOperation } from './evaluate-operators.ts';
import { atom, integer, never, opaque, unclearValue } from './make-value.ts';
import { asAtom, proplistGet } from './query-values.ts';
import { absent, type Origin, unclear, type Value } from './value.ts';

/** Milliseconds of a number of larger units. */
const milliseconds = (factor: number): Builtin => one((value, { at }) => binaryOperation('*', value, integer(factor, at), at));

function propertyOr(key: Value, value: Value, otherwise: Value, at: Origin): Value {
  const name = asAtom(key);
  const found = typeof name === 'string' ? proplistGet(value, name) : unclear;
  if (found === absent) return otherwise;
  return found === unclear ? unclearValue('property', at) : found;
}

const ok: Builtin = (_, { at }) => atom('ok', at);
const string: Builtin = (_, { at }) => opaque('list', at);
const notKnownHere =
  (reason: string): Builtin =>
  (_, { at }) =>
    unclearValue(reason, at);

/** What is in the application's environment is settled when the node starts; even a default says little. */
const environment = notKnownHere('application environment');

/** Functions of other modules of OTP. */
export const libraryFunctions: BuiltinTable = {
  'application:get_env/1': environment,
  'application:get_env/2': environment,
  'application:get_env/3': environment,
  'os:getenv/1': notKnownHere('environment variable'),
  'os:getenv/2': notKnownHere('environment variable'),
  'io:format/1': ok,
  'io:format/2': ok,
  'io:format/3': ok,
  'io_lib:format/2': string,
  'proplists:get_value/2': two((key, value, { at }) => propertyOr(key, value, atom('undefined', at), at)),
  'proplists:get_value/3': three((key, value, otherwise, { at }) => propertyOr(key, value, otherwise, at)),
  'proplists:get_bool/2': two((key, value, { at }) => {
    const found = propertyOr(key, value, atom('false', at), at);
    const name = asAtom(found);
    return name === unclear ? opaque('boolean', at) : atom(`${name === 'true'}`, at);
  }),
  'proplists:is_defined/2': two((key, value, { at }) => {
    const name = asAtom(key);
    const found = typeof name === 'string' ? proplistGet(value, name) : unclear;
    return found === unclear ? opaque('boolean', at) : atom(`${found !== absent}`, at);
  }),
  'timer:hms/3': three((hours, minutes, seconds, { at }) => {
    const sum = (a: Value, b: Value) => binaryOperation('+', a, b, at);
    const times = (a: Value, factor: number) => binaryOperation('*', a, integer(factor, at), at);
    return sum(sum(times(hours, 3_600_000), times(minutes, 60_000)), times(seconds, 1000));
  }),
  'timer:hours/1': milliseconds(3_600_000),
  'timer:minutes/1': milliseconds(60_000),
  'timer:seconds/1': milliseconds(1000),
  'timer:sleep/1': one((time, { at }) => (asAtom(time) === 'infinity' ? never(at) : atom('ok', at))),
};
