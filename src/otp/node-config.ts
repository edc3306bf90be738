import type { Place } from '../erlang/place.ts';
import { asAtom, asListValue, asTuple } from '../erlang/query-values.ts';
import { placeOfOrigin, type Value } from '../erlang/value.ts';
import type { Named } from './term-source.ts';

/** A parameter as a configuration file sets it. */
export interface ConfigParameter {
  readonly name: Named;
  readonly value: Value;
}

/** What a configuration file sets for one application; an application may come several times. */
export interface ApplicationConfig {
  readonly name: Named;
  readonly parameters: readonly ConfigParameter[];
}

/** `[{Application, [{Parameter, Value}]} | "other.config"]`, config(4): the parameters that are known to be set, in file order. */
export function applicationConfigsIn(term: Value): ApplicationConfig[] {
  return elementsOf(term).flatMap((element) => {
    const entry = pairOf(element);
    if (entry === undefined) return [];
    return [{ name: entry.name, parameters: elementsOf(entry.value).flatMap((each) => pairOf(each) ?? []) }];
  });
}

/** The other configuration files that one names: only a file named sys.config may, config(4). */
export function includedConfigsIn(term: Value): Named[] {
  return elementsOf(term).flatMap((element) =>
    element.kind === 'string' ? [{ name: element.value, at: placeOfOrigin(element.at) }] : [],
  );
}

function elementsOf(value: Value): readonly Value[] {
  const found = value.kind === 'string' ? undefined : asListValue(value);
  return typeof found === 'object' ? found.elements : [];
}

function pairOf(element: Value): ConfigParameter | undefined {
  const found = asTuple(element, 2);
  const [key, value] = typeof found === 'symbol' ? [] : found.elements;
  const name = key === undefined ? undefined : asAtom(key);
  const at: Place | undefined = key && placeOfOrigin(key.at);
  return typeof name === 'string' && at !== undefined && value !== undefined ? { name: { name, at }, value } : undefined;
}
