import { asAtom, asBoolean, asListValue, asString, asTuple, listParts } from '../erlang/query-values.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { type Named, namedAtom, type TermSource, termsIn } from './term-source.ts';

/** A release as relx is told to make it: rebar.config's `relx` or a relx.config, in one profile. */
export interface ReleaseOptions {
  readonly name: Named;
  /** The profile of rebar3; absent for what holds without one. */
  readonly profile?: string;
  readonly file: string;
  /** The applications that it lists; those they need come by themselves. */
  readonly applications: Fact<readonly Named[]>;
  /** Files by their paths from the project's root, as they are written. */
  readonly sysConfig: Fact<Named>;
  readonly vmArgs: Fact<Named>;
  /** `dev`, `prod` or `minimal`, with `{dev_mode, true}` read as `dev`. */
  readonly mode: Fact<Named>;
}

/** The releases that a rebar.config or relx.config describes, each in every profile that says something of it. */
export function releaseOptionsIn(source: TermSource): ReleaseOptions[] {
  const terms = termsIn(source);
  const plain = isRelxFile(source.file) ? terms : (optionsOf(terms, 'relx') ?? []);
  const profiles = profilesIn(terms);
  const named = releasesIn(plain);
  const ofProfile = ({ name, options }: ProfileOptions) => {
    const own = releasesIn(options);
    return (own.length > 0 ? own : named).map((release) => describe(source, release, [options, plain], name));
  };
  return [...named.map((release) => describe(source, release, [plain])), ...profiles.flatMap(ofProfile)];
}

function isRelxFile(file: string): boolean {
  return /(?:^|\/)relx[^/]*$/.test(file);
}

interface ProfileOptions {
  readonly name: string;
  readonly options: readonly Value[];
}

/** `{profiles, [{Name, [{relx, Options}]}]}`. */
function profilesIn(terms: readonly Value[]): ProfileOptions[] {
  return (optionsOf(terms, 'profiles') ?? []).flatMap((profile) => {
    const [name, config] = tupleOf(profile, 2);
    const its = name === undefined ? unclear : asAtom(name);
    const options = config === undefined ? undefined : optionsOf(knownElements(config), 'relx');
    return typeof its === 'string' && options !== undefined ? [{ name: its, options }] : [];
  });
}

interface Release {
  readonly name: Named;
  readonly applications: Value | undefined;
  /** `{release, {Name, Version}, Applications, Options}`. */
  readonly options: readonly Value[];
}

function releasesIn(options: readonly Value[]): Release[] {
  return options.flatMap((option) => {
    const elements = option.kind === 'tuple' ? option.elements : [];
    const [tag, version, applications, third, fourth] = elements;
    if (tag === undefined || version === undefined || asAtom(tag) !== 'release') return [];
    const [its] = tupleOf(version, 2);
    const name = its === undefined ? unclear : namedAtom(its);
    if (typeof name === 'symbol') return [];
    const own = [third, fourth].filter((part) => part !== undefined && asListValue(part) !== absent);
    return [{ name, applications, options: own.flatMap((part) => (part === undefined ? [] : knownElements(part))) }];
  });
}

/** What holds of a release; of several places the first that says something counts. */
function describe(
  { file }: TermSource,
  { name, applications, options }: Release,
  scopes: readonly (readonly Value[])[],
  profile?: string,
): ReleaseOptions {
  const all = [options, ...scopes];
  const first = <T>(keys: readonly string[], read: (value: Value) => Fact<T>): Fact<T> => {
    for (const scope of all) {
      for (const key of keys) {
        const value = optionIn(scope, key);
        if (value !== absent) return value === unclear ? unclear : read(value);
      }
    }
    return absent;
  };
  const mode = first(['mode'], namedAtom);
  const isDev = first(['dev_mode'], (value) => {
    const known = asBoolean(value);
    return known === true ? { name: 'dev', at: placeOfOrigin(value.at) } : known === false ? absent : unclear;
  });
  return {
    name,
    profile,
    file,
    applications: applications === undefined ? absent : applicationNames(applications),
    sysConfig: first(['sys_config', 'sys_config_src'], path),
    vmArgs: first(['vm_args', 'vm_args_src'], path),
    mode: isDev === absent ? mode : isDev,
  };
}

function applicationNames(value: Value): Fact<readonly Named[]> {
  const parts = listParts(value);
  if (typeof parts === 'symbol') return parts;
  const names: Named[] = [];
  for (const part of parts) {
    if (part.kind === 'gap') return unclear;
    const [first] = part.value.kind === 'tuple' ? part.value.elements : [part.value];
    const name = first === undefined ? unclear : namedAtom(first);
    if (typeof name === 'symbol') return unclear;
    names.push(name);
  }
  return names;
}

function path(value: Value): Fact<Named> {
  const text = asString(value);
  return typeof text === 'string' ? { name: text.replace(/^\.\//, ''), at: placeOfOrigin(value.at) } : text;
}

function optionIn(options: readonly Value[], key: string): Fact<Value> {
  for (const option of options) {
    const [name, value] = tupleOf(option, 2);
    if (name !== undefined && value !== undefined && asAtom(name) === key) return value;
  }
  return absent;
}

function optionsOf(terms: readonly Value[], key: string): readonly Value[] | undefined {
  const found = optionIn(terms, key);
  return typeof found === 'symbol' ? undefined : knownElements(found);
}

function knownElements(value: Value): readonly Value[] {
  const found = value.kind === 'string' ? absent : asListValue(value);
  return typeof found === 'symbol' ? [] : found.elements;
}

function tupleOf(value: Value, arity: number): readonly Value[] {
  const found = asTuple(value, arity);
  return typeof found === 'symbol' ? [] : found.elements;
}
