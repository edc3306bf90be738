import { typeOfValue } from '../erlang/compare-values.ts';
import { nearestName } from '../erlang/nearest-name.ts';
import type { Place } from '../erlang/place.ts';
import { asAtom, asString, listParts } from '../erlang/query-values.ts';
import { absent, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import type { ApplicationResource } from './application-resource.ts';
import type { Named } from './term-source.ts';

/** Something in an application resource that OTP refuses or ignores. */
export interface ApplicationFault {
  readonly at: Place;
  readonly reason: string;
  /** For a key that is misspelt: what it was meant to be. */
  readonly instead?: string;
  /** Where a name is given first. */
  readonly first?: Place;
}

/** What systools wants of the value of a key; undefined where that is not known. */
const forms: Readonly<Record<string, (value: Value) => boolean | undefined>> = {
  mod: (value) => isEmpty(value) || isPairOfAtom(value),
  id: isString,
  vsn: isString,
  description: isString,
  applications: isListOf(isAtom),
  optional_applications: isListOf(isAtom),
  included_applications: isListOf(isAtom),
  registered: isListOf(isAtom),
  modules: isListOf(isAtom),
  start_phases: (value) => asAtom(value) === 'undefined' || isListOf(isPairOfAtom)(value),
  env: isListOf(isPairOfAtom),
  maxT: isLimit,
  maxP: isLimit,
};

/** The form in words. */
const wanted: Readonly<Record<string, string>> = {
  mod: '{Module, Arguments}',
  id: 'a string',
  vsn: 'a string',
  description: 'a string',
  start_phases: 'a list of {Phase, Arguments}',
  env: 'a list of {Parameter, Value}',
  maxT: 'a number or infinity',
  maxP: 'a number or infinity',
};

/** Keys that are no misspellings: those of app(4), and what rebar3, hex and relx keep in a source. */
const known: ReadonlySet<string> = new Set([
  ...Object.keys(forms),
  ...['runtime_dependencies', 'licenses', 'links', 'maintainers', 'contributors', 'files', 'include_files', 'exclude_files'],
  ...[
    'exclude_patterns',
    'build_tools',
    'pkg_name',
    'doc',
    'documentation',
    'author',
    'authors',
    'organization',
    'website',
    'url',
  ],
  ...['copyright', 'homepage', 'date', 'env_schema', 'keywords', 'requirements', 'include_paths', 'features', 'vcs', 'repo'],
]);

/** Keys that systools misses where a build tool does not add them. */
const required = ['description', 'vsn', 'modules', 'registered', 'applications'] as const;

/**
 * What systools:make_script/2 refuses in an application resource file (check_item/2 in systools_make.erl), and keys that OTP
 * ignores though they look like ones it reads. A source, `.app.src`, is completed by the build tool: it fills in `modules`,
 * `registered` and a `vsn` that is no string.
 */
export function applicationFaultsIn(resource: ApplicationResource): ApplicationFault[] {
  const isSource = resource.file.endsWith('.src');
  const seen = new Set<string>();
  const faults: ApplicationFault[] = [];
  for (const { key, value } of resource.keys) {
    if (seen.has(key.name)) continue;
    seen.add(key.name);
    const isFormed = Object.hasOwn(forms, key.name) ? forms[key.name]?.(value) : undefined;
    if (isFormed === false && !(isSource && key.name === 'vsn')) {
      const what = wanted[key.name] ?? 'a list of names';
      faults.push({ at: placeOfOrigin(value.at), reason: `${key.name} is not ${what}: no release can be made with it` });
    }
    if (known.has(key.name)) continue;
    const instead = nearestName(key.name, Object.keys(forms));
    if (instead !== undefined)
      faults.push({ at: key.at, reason: `there is no key ${key.name}, but ${instead}: OTP ignores it`, instead });
  }
  const missing = isSource ? [] : required.filter((key) => resource[key] === absent);
  if (missing.length > 0)
    faults.push({ at: resource.name.at, reason: `there is no ${missing.join(', no ')}: no release can be made with it` });
  return [
    ...faults,
    ...repeatedIn(resource, 'registered'),
    ...repeatedIn(resource, 'modules'),
    ...repeatedIn(resource, 'includedApplications'),
  ];
}

/** Names that are given twice in a list whose names have to be different. */
function repeatedIn(resource: ApplicationResource, list: 'registered' | 'modules' | 'includedApplications'): ApplicationFault[] {
  const names = resource[list];
  if (typeof names === 'symbol') return [];
  const firsts = new Map<string, Named>();
  return names.flatMap((name) => {
    const first = firsts.get(name.name);
    if (first === undefined) firsts.set(name.name, name);
    return first === undefined
      ? []
      : [{ at: name.at, reason: `${name.name} is given twice: no release can be made with it`, first: first.at }];
  });
}

function isEmpty(value: Value): boolean {
  return value.kind === 'list' && value.elements.length === 0 && value.tail === undefined;
}

function isString(value: Value): boolean | undefined {
  const text = asString(value);
  return text === unclear ? undefined : text !== absent;
}

function isAtom(value: Value): boolean | undefined {
  const type = typeOfValue(value);
  return type === undefined ? undefined : type === 'atom';
}

function isPairOfAtom(value: Value): boolean | undefined {
  const type = typeOfValue(value);
  if (type === undefined) return undefined;
  const [first, second, third] = value.kind === 'tuple' ? value.elements : [];
  return first === undefined || second === undefined || third !== undefined ? false : isAtom(first);
}

function isLimit(value: Value): boolean | undefined {
  if (typeOfValue(value) === undefined) return undefined;
  return (value.kind === 'integer' && value.value > 0) || asAtom(value) === 'infinity';
}

function isListOf(isElement: (value: Value) => boolean | undefined): (value: Value) => boolean | undefined {
  return (value) => {
    const parts = listParts(value);
    if (parts === unclear) return undefined;
    if (parts === absent) return false;
    const answers = parts.map((part) => (part.kind === 'gap' ? undefined : isElement(part.value)));
    if (answers.includes(false)) return false;
    return answers.includes(undefined) ? undefined : true;
  };
}
