import { typeOfValue } from '../erlang/compare-values.ts';
import type { Place } from '../erlang/place.ts';
import { alternativesOf, asAtom, asBoolean, asInteger, asListValue, asProperList, listParts } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { mergeChildSpecs } from './merge-child-specs.ts';
import { isOneOf, mayBeMapOrTuple, oneOf } from './spec-facts.ts';
import { invalid, type SpecProblem, tagged, unknownKeys, wrongOnes } from './spec-problems.ts';
import type { AutoShutdown } from './supervisor-flags.ts';

export type RestartType = 'permanent' | 'transient' | 'temporary';
export type ChildType = 'worker' | 'supervisor';
/** Milliseconds, or a way. */
export type Shutdown = number | 'infinity' | 'brutal_kill';

/**
 * A child specification as OTP would use it, its defaults filled in. A field is absent when what is written there is
 * invalid or a mandatory part is missing, unclear when it is not known or depends on a choice.
 */
export interface ChildSpec {
  readonly at: Place;
  readonly form: 'map' | 'tuple' | 'other';
  readonly id: Fact<Value>;
  readonly start: Fact<StartFunction>;
  readonly restart: Fact<RestartType>;
  readonly significant: Fact<boolean>;
  readonly shutdown: Fact<Shutdown>;
  readonly type: Fact<ChildType>;
  readonly modules: Fact<'dynamic' | readonly string[]>;
  /** The keys OTP knows that are written. */
  readonly explicit: readonly string[];
  /** What is written, by key: each has its place. */
  readonly written: ReadonlyMap<string, Value>;
  readonly problems: readonly SpecProblem[];
}

/** `{M, F, Args}`. */
export interface StartFunction {
  readonly at: Place;
  readonly module: Fact<string>;
  readonly name: Fact<string>;
  readonly args: Fact<readonly Value[]>;
}

const restarts: readonly RestartType[] = ['permanent', 'transient', 'temporary'];
const types: readonly ChildType[] = ['worker', 'supervisor'];
/** In the order in which the tuple form has them, which lacks `significant`. */
const tupleKeys = ['id', 'start', 'restart', 'shutdown', 'type', 'modules'] as const;
const specKeys = ['id', 'start', 'restart', 'significant', 'shutdown', 'type', 'modules'] as const;

/**
 * Judges one child specification as supervisor:check_childspecs/2 of OTP 25 does. Problems come in the order in which OTP
 * looks, so that the first invalid one is what it reports when everything is known.
 */
export function judgeChildSpec(value: Value, autoShutdown: Fact<AutoShutdown> = unclear): ChildSpec {
  const ways = alternativesOf(value).map((each) => judgeOne(each, autoShutdown));
  const [first, ...others] = ways;
  if (first === undefined) return nothingKnown(value);
  return others.length === 0 ? first : mergeChildSpecs(first, others, placeOfOrigin(value.at));
}

function nothingKnown(value: Value): ChildSpec {
  return {
    at: placeOfOrigin(value.at),
    form: 'other',
    id: unclear,
    start: unclear,
    restart: unclear,
    significant: unclear,
    shutdown: unclear,
    type: unclear,
    modules: unclear,
    explicit: [],
    written: new Map(),
    problems: [],
  };
}

function judgeOne(value: Value, autoShutdown: Fact<AutoShutdown>): ChildSpec {
  if (value.kind === 'map') {
    const written = new Map<string, Value>();
    for (const { key, value: its } of value.entries.values()) if (key.kind === 'atom') written.set(key.name, its);
    return judgeFields(new Fields(value, 'map', written, value.isOpen), autoShutdown, unknownKeys(value, specKeys));
  }
  if (value.kind === 'tuple' && value.elements.length === tupleKeys.length) {
    const written = new Map(value.elements.map((each, i) => [tupleKeys[i] ?? '', each]));
    return judgeFields(new Fields(value, 'tuple', written, false), autoShutdown, []);
  }
  if (mayBeMapOrTuple(value)) return nothingKnown(value);
  return {
    ...nothingKnown(value),
    form: typeOfValue(value) === 'tuple' ? 'tuple' : 'other',
    id: absent,
    start: absent,
    restart: absent,
    significant: absent,
    shutdown: absent,
    type: absent,
    modules: absent,
    problems: [invalid(`{invalid_child_spec,${showValue(value)}}`, value, true)],
  };
}

/** The parts of one specification. */
class Fields {
  readonly spec: Value;
  readonly form: 'map' | 'tuple';
  readonly written: ReadonlyMap<string, Value>;
  /** The map may have other entries: a key that is not written may be there. */
  readonly isOpen: boolean;

  constructor(spec: Value, form: 'map' | 'tuple', written: ReadonlyMap<string, Value>, isOpen: boolean) {
    this.spec = spec;
    this.form = form;
    this.written = written;
    this.isOpen = isOpen;
  }

  /** The effective value of an optional key. */
  read<T>(key: string, otherwise: Fact<T>, read: (value: Value) => Fact<T>): Fact<T> {
    const its = this.written.get(key);
    return its === undefined ? (this.isOpen ? unclear : otherwise) : read(its);
  }

  check(key: string, tag: string, isValid: (value: Value) => boolean | undefined, words: readonly string[] = []): SpecProblem[] {
    const its = this.written.get(key);
    return its === undefined ? [] : tagged(tag, its, isValid, words);
  }

  missing(key: string): SpecProblem[] {
    return this.isOpen || this.written.has(key) ? [] : [invalid(`missing_${key}`, this.spec, true)];
  }
}

function judgeFields(fields: Fields, autoShutdown: Fact<AutoShutdown>, unknown: readonly SpecProblem[]): ChildSpec {
  const { written } = fields;
  const start = fields.read<StartFunction>('start', absent, startFunction);
  const type = fields.read<ChildType>('type', 'worker', (its) => oneOf(types, asAtom(its)));
  const defaultShutdown: Fact<Shutdown> = typeof type === 'symbol' ? type : type === 'worker' ? 5000 : 'infinity';
  const problems = [
    ...fields.missing('id'),
    ...fields.missing('start'),
    ...fields.check('start', 'invalid_mfa', isStartFunction),
    ...fields.check('restart', 'invalid_restart_type', (its) => isOneOf(its, restarts), restarts),
    ...significantProblems(fields, autoShutdown),
    ...fields.check('type', 'invalid_child_type', (its) => isOneOf(its, types), types),
    ...fields.check('shutdown', 'invalid_shutdown', isShutdown, ['infinity', 'brutal_kill']),
    ...moduleProblems(written.get('modules')),
    ...unknown,
  ];
  return {
    at: placeOfOrigin(fields.spec.at),
    form: fields.form,
    id: written.get('id') ?? (fields.isOpen ? unclear : absent),
    start,
    restart: fields.read<RestartType>('restart', 'permanent', (its) => oneOf(restarts, asAtom(its))),
    significant: fields.read('significant', false, asBoolean),
    shutdown: fields.read('shutdown', defaultShutdown, shutdownOf),
    type,
    modules: fields.read('modules', defaultModules(start), modulesOf),
    explicit: specKeys.filter((key) => written.has(key)),
    written,
    problems,
  };
}

function startFunction(value: Value): Fact<StartFunction> {
  if (value.kind === 'alternatives' || value.kind === 'unclear' || value.kind === 'opaque') return unclear;
  const [module, name, args] = value.kind === 'tuple' ? value.elements : [];
  if (module === undefined || name === undefined || args === undefined || isStartFunction(value) === false) return absent;
  return { at: placeOfOrigin(value.at), module: asAtom(module), name: asAtom(name), args: asProperList(args) };
}

/** validFunc/1: two atoms and a list, which may be improper. */
function isStartFunction(value: Value): boolean | undefined {
  if (value.kind !== 'tuple') return typeOfValue(value) === undefined || isUnknownTuple(value) ? undefined : false;
  const [module, name, args] = value.elements;
  if (value.elements.length !== 3 || module === undefined || name === undefined || args === undefined) return false;
  const answers = [asAtom(module), asAtom(name), asListValue(args)];
  if (answers.includes(absent)) return false;
  return answers.includes(unclear) ? undefined : true;
}

function isUnknownTuple(value: Value): boolean {
  return value.kind === 'opaque' && value.type === 'tuple';
}

function shutdownOf(value: Value): Fact<Shutdown> {
  const name = asAtom(value);
  if (name === 'infinity' || name === 'brutal_kill') return name;
  const time = asInteger(value);
  if (time === unclear || name === unclear) return unclear;
  return time !== absent && time >= 0 ? Number(time) : absent;
}

function isShutdown(value: Value): boolean | undefined {
  const known = shutdownOf(value);
  return known === unclear ? undefined : known !== absent;
}

/** validSignificant/3; it looks at the restart type even when that is invalid. */
function significantProblems(fields: Fields, autoShutdown: Fact<AutoShutdown>): SpecProblem[] {
  const value = fields.written.get('significant');
  if (value === undefined) return [];
  const restart = fields.read<string>('restart', 'permanent', (its) => asAtom(its));
  const isTrue = asBoolean(value) === true;
  if (isTrue && autoShutdown === 'never') return [combination('auto_shutdown,never', value)];
  if (isTrue && restart === 'permanent') return [combination('restart,permanent', value)];
  return tagged('invalid_significant', value, (its) => {
    const known = asBoolean(its);
    return known === unclear ? undefined : known !== absent;
  });
}

function combination(other: string, value: Value): SpecProblem {
  return invalid(`{bad_combination,[{${other}},{significant,true}]}`, value, true);
}

function defaultModules(start: Fact<StartFunction>): Fact<'dynamic' | readonly string[]> {
  if (typeof start === 'symbol') return start;
  return typeof start.module === 'string' ? [start.module] : start.module;
}

function modulesOf(value: Value): Fact<'dynamic' | readonly string[]> {
  const name = asAtom(value);
  if (name === 'dynamic') return name;
  const elements = asProperList(value);
  if (typeof elements === 'symbol') return elements;
  const names = elements.map((each) => asAtom(each));
  if (names.includes(absent)) return absent;
  const known = names.filter((each) => typeof each === 'string');
  return known.length === names.length ? known : unclear;
}

function moduleProblems(value: Value | undefined): SpecProblem[] {
  if (value === undefined) return [];
  return alternativesOf(value).flatMap((each) => {
    const parts = listParts(each);
    const isOnly = value.kind !== 'alternatives';
    if (parts === absent)
      return asAtom(each) === 'dynamic' ? [] : [invalid(`{invalid_modules,${showValue(each)}}`, each, isOnly)];
    if (parts === unclear) return [];
    return parts.flatMap((part) => {
      const element = part.kind === 'element' ? part.value : part.each;
      const wrong = wrongOnes(element, (its) => {
        const name = asAtom(its);
        return name === unclear ? undefined : name !== absent;
      });
      return wrong.map((its) =>
        invalid(`{invalid_module,${showValue(its.value)}}`, its.value, isOnly && its.isCertain && part.kind === 'element'),
      );
    });
  });
}
