import { list } from '../erlang/make-value.ts';
import { asAtom, asBoolean, asListValue, asString, asTuple, listParts, proplistGet } from '../erlang/query-values.ts';
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
  const [first] = terms;
  if (first === undefined) return [];
  const whole = list(terms, first.at);
  const plain = isRelxFile(source.file) ? whole : known(proplistGet(whole, 'relx'));
  const named = releasesIn(plain);
  const ofProfile = ({ name, options }: ProfileOptions) => {
    const own = releasesIn(options);
    return (own.length > 0 ? own : named).map((release) => describe(source, release, [options, plain], name));
  };
  return [...named.map((release) => describe(source, release, [plain])), ...profilesIn(whole).flatMap(ofProfile)];
}

function isRelxFile(file: string): boolean {
  return /(?:^|\/)relx[^/]*$/.test(file);
}

interface ProfileOptions {
  readonly name: string;
  readonly options: Value;
}

/** `{profiles, [{Name, [{relx, Options}]}]}`. */
function profilesIn(whole: Value): ProfileOptions[] {
  return elementsOf(known(proplistGet(whole, 'profiles'))).flatMap((profile) => {
    const [name, config] = tupleOf(profile, 2);
    const its = name === undefined ? unclear : asAtom(name);
    const options = config && known(proplistGet(config, 'relx'));
    return typeof its === 'string' && options !== undefined ? [{ name: its, options }] : [];
  });
}

interface Release {
  readonly name: Named;
  readonly applications: Value | undefined;
  /** What `{release, {Name, Version}, Applications, Options}` says of this one alone. */
  readonly options: readonly Value[];
}

function releasesIn(options: Value | undefined): Release[] {
  return elementsOf(options).flatMap((option) => {
    const [tag, version, applications, ...own] = option.kind === 'tuple' ? option.elements : [];
    if (tag === undefined || version === undefined || asAtom(tag) !== 'release') return [];
    const [its] = tupleOf(version, 2);
    const name = its === undefined ? unclear : namedAtom(its);
    return typeof name === 'symbol' ? [] : [{ name, applications, options: own }];
  });
}

/** What holds of a release; of several places the first that says something counts. */
function describe(
  { file }: TermSource,
  { name, applications, options }: Release,
  scopes: readonly (Value | undefined)[],
  profile?: string,
): ReleaseOptions {
  const all = [...options, ...scopes].filter((scope) => scope !== undefined);
  const first = <T>(keys: readonly string[], read: (value: Value) => Fact<T>): Fact<T> => {
    for (const scope of all) {
      for (const key of keys) {
        const value = proplistGet(scope, key);
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

function known(fact: Fact<Value>): Value | undefined {
  return typeof fact === 'symbol' ? undefined : fact;
}

function elementsOf(value: Value | undefined): readonly Value[] {
  const found = value === undefined || value.kind === 'string' ? absent : asListValue(value);
  return typeof found === 'symbol' ? [] : found.elements;
}

function tupleOf(value: Value, arity: number): readonly Value[] {
  const found = asTuple(value, arity);
  return typeof found === 'symbol' ? [] : found.elements;
}
