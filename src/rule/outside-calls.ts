import type { AtomExpr, CallExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Place, Span } from '../erlang/place.ts';
import { DataOrigins } from '../otp/data-origins.ts';
import { isKnownWord } from '../otp/known-words.ts';
import type { Source } from '../otp/outside-data.ts';
import { callsTo, type KnownCall } from './calls.ts';
import type { Fix } from './rule.ts';

/** A call that makes something of data, and where the data comes from. */
export interface OutsideCall extends KnownCall {
  readonly source: Source;
}

/** The calls of a module to some functions, with the source of their first argument; not those behind a test against known values. */
export function* outsideCalls(module: Module, functions: ReadonlySet<string>): Iterable<OutsideCall> {
  let origins: DataOrigins | undefined;
  for (const call of callsTo(module, functions)) {
    const { fn, site } = call;
    const clause = fn.clauses[site.clause];
    const [data] = site.call.args;
    if (clause === undefined || data === undefined || fn.isTest || isKnownWord(data, site.call, clause)) continue;
    origins ??= new DataOrigins(module);
    yield { ...call, source: origins.sourceOf(data, fn, clause) };
  }
}

/** Functions that make a new atom of any text. */
export const atomMaking: ReadonlySet<string> = new Set([
  'erlang:list_to_atom/1',
  'erlang:binary_to_atom/1',
  'erlang:binary_to_atom/2',
  'xmerl_scan:string/1',
  'xmerl_scan:string/2',
]);

/** Functions that decode the external term format. */
const termDecoding: ReadonlySet<string> = new Set(['erlang:binary_to_term/1', 'erlang:binary_to_term/2']);

/** Makes a call take only atoms that exist. */
export function existingAtom({ fun }: CallExpr, placeOf: (span: Span) => Place): Fix | undefined {
  if (fun.kind !== 'atom' || !fun.name.endsWith('_to_atom')) return undefined;
  const text = fun.name.replace('_to_atom', '_to_existing_atom');
  return { title: `Use ${text}`, isSafe: false, edits: [{ at: placeOf(fun), text, was: fun.name }] };
}

/** Gives `binary_to_term(Binary)` the option `safe`. */
export function safeDecoding({ args, end }: CallExpr, placeOf: (span: Span) => Place): Fix | undefined {
  const title = 'Decode with [safe]';
  const [, options] = args;
  if (options === undefined)
    return { title, isSafe: false, edits: [{ at: placeOf({ start: end - 1, end }), text: ', [safe])', was: ')' }] };
  if (options.kind !== 'list' || options.tail !== undefined) return undefined;
  const at = placeOf({ start: options.start, end: options.start + 1 });
  return { title, isSafe: false, edits: [{ at, text: options.elements.length === 0 ? '[safe' : '[safe, ', was: '[' }] };
}

/** The calls that decode terms without `safe`; options that cannot be seen may hold it. */
export function* unsafeDecodings(module: Module): Iterable<OutsideCall> {
  for (const call of outsideCalls(module, termDecoding)) {
    const [, options] = call.site.call.args;
    if (options === undefined) yield call;
    else if (options.kind === 'list' && options.tail === undefined && options.elements.every(isOtherOption)) yield call;
  }
}

function isOtherOption(option: Expr): boolean {
  return option.kind === 'atom' && option.name !== 'safe';
}

/** A JSON decoder that is told to make atoms of keys. */
export interface AtomKeyDecoder extends OutsideCall {
  /** The word that says so. */
  readonly option: AtomExpr;
  /** What would be said for existing atoms. */
  readonly existing: string;
}

/** The decoders, with the option that names the kind of keys, what makes atoms of them, and what only takes existing ones. */
const atomKeys: Readonly<Record<string, { readonly key: string; readonly atoms: string; readonly existing: string }>> = {
  'jsx:decode/2': { key: 'labels', atoms: 'atom', existing: 'existing_atom' },
  'jsx:consult/2': { key: 'labels', atoms: 'atom', existing: 'existing_atom' },
  'jsx:to_term/2': { key: 'labels', atoms: 'atom', existing: 'existing_atom' },
  'jsone:decode/2': { key: 'keys', atoms: 'atom', existing: 'existing_atom' },
  'jsone:try_decode/2': { key: 'keys', atoms: 'atom', existing: 'existing_atom' },
  'thoas:decode/2': { key: 'keys', atoms: 'to_atom', existing: 'to_existing_atom' },
  'euneus:decode/2': { key: 'object_keys', atoms: 'atom', existing: 'existing_atom' },
};
const keyDecoding: ReadonlySet<string> = new Set(Object.keys(atomKeys));

/** The calls of JSON decoders that make an atom of every key. */
export function* atomKeyDecodersIn(module: Module): Iterable<AtomKeyDecoder> {
  for (const call of outsideCalls(module, keyDecoding)) {
    const { target, site } = call;
    const its = atomKeys[`${target.module}:${target.name}/${target.arity}`];
    const [, options] = site.call.args;
    const option = its === undefined || options === undefined ? undefined : optionOf(options, its.key);
    if (its !== undefined && option?.kind === 'atom' && option.name === its.atoms)
      yield { ...call, option, existing: its.existing };
  }
}

/** What an option has in `[{Key, Value}]` or `#{Key => Value}`. */
function optionOf(options: Expr, key: string): Expr | undefined {
  const isKey = (expr: Expr | undefined) => expr?.kind === 'atom' && expr.name === key;
  if (options.kind === 'map') return options.entries.find((entry) => isKey(entry.key))?.value;
  if (options.kind !== 'list') return undefined;
  const option = options.elements.find((each) => each.kind === 'tuple' && isKey(each.elements[0]));
  return option?.kind === 'tuple' ? option.elements[1] : undefined;
}

/** Modules and functions that run when a system is built, configured or started, or on somebody's command. */
const atStart =
  /(?:^|_)(?:config|conf|schema|env|cli|ctl|cmd|command|escript|escriptize|plugin|prv|transform|prelaunch|boot|compiler?|scan|parse|lint|gen|generator|doc)(?:_|$|s$)/;

/** Whether a function is one of a start, of a command or of a build. */
export function isOfStart(module: Module, fn: FunctionDef): boolean {
  return (
    module.kind === 'escript' ||
    atStart.test(module.name) ||
    fn.name === 'parse_transform' ||
    (fn.name === 'init' && fn.arity === 1)
  );
}
