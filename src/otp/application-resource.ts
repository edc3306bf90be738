import type { Place } from '../erlang/place.ts';
import { asAtom, asProperList, asString, listParts, proplistGet } from '../erlang/query-values.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { type Named, namedAtom, type TermSource, termsIn } from './term-source.ts';

/** An `.app` or `.app.src`: `{application, Name, [{Key, Value}]}`. A key that is not written is absent. */
export interface ApplicationResource {
  readonly at: Place;
  readonly file: string;
  readonly name: Named;
  /** Unclear when the build computes it (`git`, `{cmd, _}`). */
  readonly vsn: Fact<Named>;
  readonly description: Fact<Named>;
  readonly modules: Fact<readonly Named[]>;
  readonly registered: Fact<readonly Named[]>;
  readonly applications: Fact<readonly Named[]>;
  readonly includedApplications: Fact<readonly Named[]>;
  readonly optionalApplications: Fact<readonly Named[]>;
  /** The module that starts the application, with the argument it gets. */
  readonly mod: Fact<{ readonly module: Named; readonly argument: Value }>;
  readonly env: Fact<readonly { readonly key: Named; readonly value: Value }[]>;
  readonly startPhases: Fact<readonly { readonly phase: Named; readonly argument: Value }[]>;
  /** Every key that is written, known to OTP or not, in order; the value as it is written. */
  readonly keys: readonly { readonly key: Named; readonly value: Value }[];
}

/** The applications that have to be there before one starts, as far as they are known. */
export function neededIn({ applications, includedApplications }: ApplicationResource): readonly Named[] {
  return [applications, includedApplications].flatMap((list) => (typeof list === 'symbol' ? [] : list));
}

/** All applications that one lists, those it can do without among them. */
export function listedIn(resource: ApplicationResource): readonly Named[] {
  const { optionalApplications } = resource;
  return [...neededIn(resource), ...(typeof optionalApplications === 'symbol' ? [] : optionalApplications)];
}

/** Reads an application resource. Absent when its term is not of that form, unclear when that is not known. */
export function readApplicationResource(source: TermSource): Fact<ApplicationResource> {
  const [term, ...others] = termsIn(source);
  if (term === undefined || others.length > 0) return absent;
  if (term.kind === 'unclear') return unclear;
  const [tag, name, properties] = term.kind === 'tuple' && term.elements.length === 3 ? term.elements : [];
  if (tag === undefined || name === undefined || properties === undefined || asAtom(tag) !== 'application') return absent;
  const its = namedAtom(name);
  const parts = listParts(properties);
  if (its === unclear || parts === unclear) return unclear;
  if (its === absent || parts === absent) return absent;
  const read = <T>(key: string, use: (value: Value) => Fact<T>): Fact<T> => {
    const value = proplistGet(properties, key);
    return typeof value === 'symbol' ? value : use(value);
  };
  return {
    at: placeOfOrigin(term.at),
    file: source.file,
    name: its,
    vsn: read('vsn', (value) => orUnclear(text(value))),
    description: read('description', text),
    modules: read('modules', (value) => each(value, namedAtom)),
    registered: read('registered', (value) => each(value, namedAtom)),
    applications: read('applications', (value) => each(value, namedAtom)),
    includedApplications: read('included_applications', (value) => each(value, namedAtom)),
    optionalApplications: read('optional_applications', (value) => each(value, namedAtom)),
    mod: read('mod', (value) => pair(value, (module, argument) => ({ module, argument }))),
    env: read('env', (value) => each(value, (entry) => pair(entry, (key, its) => ({ key, value: its })))),
    startPhases: read('start_phases', (value) => each(value, (entry) => pair(entry, (phase, argument) => ({ phase, argument })))),
    keys: parts.flatMap((part) => {
      const found = part.kind === 'element' ? pair(part.value, (key, value) => ({ key, value })) : unclear;
      return typeof found === 'symbol' ? [] : [found];
    }),
  };
}

function text(value: Value): Fact<Named> {
  const known = asString(value);
  return typeof known === 'string' ? { name: known, at: placeOfOrigin(value.at) } : known;
}

function orUnclear<T>(fact: Fact<T>): Fact<T> {
  return fact === absent ? unclear : fact;
}

/** All elements of a list; unclear when one of them is, absent when one is of another form. */
function each<T>(value: Value, read: (element: Value) => Fact<T>): Fact<readonly T[]> {
  const elements = asProperList(value);
  if (typeof elements === 'symbol') return elements;
  const found: T[] = [];
  for (const element of elements) {
    const known = read(element);
    if (known === absent) return absent;
    if (known === unclear) return unclear;
    found.push(known);
  }
  return found;
}

/** `{Atom, Term}`. */
function pair<T>(value: Value, use: (first: Named, second: Value) => T): Fact<T> {
  if (value.kind === 'unclear') return unclear;
  const [first, second] = value.kind === 'tuple' && value.elements.length === 2 ? value.elements : [];
  if (first === undefined || second === undefined) return absent;
  const named = namedAtom(first);
  return typeof named === 'symbol' ? named : use(named, second);
}
