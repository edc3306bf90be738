import type { Place } from '../erlang/place.ts';
import { alternativesOf, asAtom, asInteger, asListValue, listParts } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { isOneOf } from './spec-facts.ts';
import { hasTermForm, partsOf, type TermForm, termForm } from './term-forms.ts';
import { type Named, namedAtom } from './term-source.ts';

/** One instruction of an appup script. */
export interface AppupInstruction {
  readonly at: Place;
  readonly value: Value;
  /** `update`, `load_module`, `point_of_no_return`, …; absent when it is no instruction, unclear when it is not known. */
  readonly name: Fact<string>;
  /** The modules it updates, loads, adds, deletes, suspends, … */
  readonly modules: readonly Named[];
  /** The modules it depends on, which must have instructions of their own. */
  readonly dependencies: readonly Named[];
  /** The application it adds, removes or restarts, or whose object code it loads. */
  readonly application?: Named;
  /** Of `update`: whether processes change their state, and whether they are supervisors. */
  readonly change?: Fact<'soft' | 'advanced' | 'supervisor'>;
  /** What systools reports when it makes a relup of this, e.g. `{bad_purge_method,soft}`. */
  readonly problem?: { readonly reason: string; readonly at: Place };
}

/** The forms of appup(4). Variables are checked by `checks`; those named `Any…` only tell forms of one size apart. */
const forms: readonly TermForm[] = [
  '{update,Mod}',
  '{update,Mod,supervisor}',
  '{update,Mod,AnyChange}',
  '{update,Mod,AnyMods}',
  '{update,Mod,AnyChange,AnyMods}',
  '{update,Mod,Change,Purge,Purge,Mods}',
  '{update,Mod,Timeout,Change,Purge,Purge,Mods}',
  '{update,Mod,ModType,Timeout,Change,Purge,Purge,Mods}',
  '{load_module,Mod}',
  '{load_module,Mod,AnyMods}',
  '{load_module,Mod,Purge,Purge,Mods}',
  '{add_module,Mod}',
  '{add_module,Mod,Mods}',
  '{delete_module,Mod}',
  '{delete_module,Mod,Mods}',
  '{add_application,App}',
  '{add_application,App,StartType}',
  '{remove_application,App}',
  '{restart_application,App}',
  'restart',
  'reboot',
  '{load_object_code,{Lib,LibVsn,Mains}}',
  'point_of_no_return',
  '{load,{Mod,Purge,Purge}}',
  '{remove,{Mod,Purge,Purge}}',
  '{purge,Mains}',
  '{suspend,Suspended}',
  '{resume,Mains}',
  '{code_change,Changed}',
  '{code_change,Mode,Changed}',
  '{stop,Mains}',
  '{start,Mains}',
  '{sync_nodes,Id,{Other,Func,Args}}',
  '{sync_nodes,Id,Nodes}',
  '{apply,{Other,Func,Args}}',
  'restart_new_emulator',
  'restart_emulator',
].map(termForm);

/** Reads one instruction as systools_rc of OTP 25 does. */
export function readInstruction(value: Value): AppupInstruction {
  const at = placeOfOrigin(value.at);
  const nothing = { at, value, modules: [], dependencies: [] };
  if (alternativesOf(value).length !== 1) return { ...nothing, name: unclear };
  const fitting = forms.map((form) => ({ form, answer: hasTermForm(value, form, tellsApart) }));
  const found = fitting.find((each) => each.answer === true)?.form;
  if (found === undefined) {
    if (fitting.some((each) => each.answer === undefined)) return { ...nothing, name: unclear };
    return { ...nothing, name: absent, problem: { reason: `{bad_instruction,${showValue(value)}}`, at } };
  }
  const parts = partsOf(value, found);
  const of = (...variables: readonly string[]) => parts.filter((part) => variables.includes(part.variable));
  const application = of('App', 'Lib').map((part) => namedAtom(part.value))[0];
  const name = nameOf(found);
  const instruction: AppupInstruction = {
    at,
    value,
    name,
    modules: of('Mod', 'Mains', 'Suspended', 'Changed').flatMap((part) => modulesIn(part.value)),
    dependencies: of('Mods', 'AnyMods').flatMap((part) => modulesIn(part.value)),
  };
  return {
    ...instruction,
    ...(typeof application === 'object' ? { application } : {}),
    ...(name === 'update' ? { change: changeOf(found, of('Change', 'AnyChange')[0]?.value) } : {}),
    ...problemOf(parts),
  };
}

function nameOf(form: TermForm): string {
  const tag = form.kind === 'tuple' ? form.elements[0] : form;
  return tag?.kind === 'atom' ? tag.name : '';
}

/** Which of several forms of one size a value has. */
function tellsApart(variable: string, value: Value): boolean | undefined {
  if (variable === 'AnyMods') return known(asListValue(value));
  if (variable !== 'AnyChange') return true;
  if (value.kind === 'tuple') return true;
  return isOneOf(value, ['soft']);
}

function known(fact: unknown): boolean | undefined {
  return fact === unclear ? undefined : fact !== absent;
}

/** A module, `{Module, _}`, or a list of these. */
function modulesIn(value: Value): readonly Named[] {
  const parts = listParts(value);
  const values = typeof parts === 'symbol' ? [value] : parts.flatMap((part) => (part.kind === 'element' ? [part.value] : []));
  return values.flatMap((each) => {
    const module = each.kind === 'tuple' ? each.elements[0] : each;
    const named = module === undefined ? absent : namedAtom(module);
    return typeof named === 'symbol' ? [] : [named];
  });
}

function changeOf(form: TermForm, change: Value | undefined): Fact<'soft' | 'advanced' | 'supervisor'> {
  if (change === undefined) {
    const last = form.kind === 'tuple' ? form.elements.at(-1) : undefined;
    return last?.kind === 'atom' && last.name === 'supervisor' ? 'supervisor' : 'soft';
  }
  if (change.kind === 'tuple') return isChange(change) === true ? 'advanced' : isChange(change) === false ? absent : unclear;
  const answer = isOneOf(change, ['soft']);
  return answer === true ? 'soft' : answer === false ? absent : unclear;
}

function isChange(value: Value): boolean | undefined {
  if (value.kind !== 'tuple') return isOneOf(value, ['soft']);
  const [tag] = value.elements;
  return tag === undefined || value.elements.length !== 2 ? false : isOneOf(tag, ['advanced']);
}

const isAtom = (value: Value): boolean | undefined => known(asAtom(value));
const isList = (value: Value): boolean | undefined => known(asListValue(value));

function isTimeout(value: Value): boolean | undefined {
  const time = asInteger(value);
  return typeof time === 'symbol' ? isOneOf(value, ['default', 'infinity']) : time > 0;
}

/** What is wrong with the value of a variable, as systools says it: a tag, and the part it is about. */
type Check = (value: Value) => readonly [tag: string, part: Value] | undefined;

const check =
  (tag: string, isRight: (value: Value) => boolean | undefined): Check =>
  (value) =>
    isRight(value) === false ? [tag, value] : undefined;

/** A list whose elements are checked too. */
const checkList =
  (element: Check): Check =>
  (value) => {
    if (isList(value) === false) return ['bad_list', value];
    const parts = listParts(value);
    for (const part of typeof parts === 'symbol' ? [] : parts) {
      const wrong = part.kind === 'element' ? element(part.value) : undefined;
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const checkModule = check('bad_module', isAtom);
const checkModules = checkList(checkModule);
const checkTimeout = check('bad_timeout', isTimeout);
const isPair = (value: Value) => value.kind === 'tuple' && value.elements.length === 2;
const checkFirst: Check = (value) =>
  value.kind === 'tuple' && value.elements[0] !== undefined ? checkModule(value.elements[0]) : undefined;
const checkSecond: Check = (value) =>
  value.kind === 'tuple' && value.elements[1] !== undefined ? checkTimeout(value.elements[1]) : undefined;

const checks: Readonly<Record<string, Check>> = {
  Mod: checkModule,
  Other: checkModule,
  Mods: checkModules,
  AnyMods: checkModules,
  Mains: checkModules,
  Change: check('bad_change', isChange),
  AnyChange: check('bad_change', isChange),
  ModType: check('bad_mod_type', (value) => isOneOf(value, ['static', 'dynamic'])),
  Timeout: checkTimeout,
  Purge: check('bad_purge_method', (value) => isOneOf(value, ['soft_purge', 'brutal_purge'])),
  App: check('bad_application', isAtom),
  StartType: check('bad_start_type', (value) => isOneOf(value, ['none', 'load', 'temporary', 'transient', 'permanent'])),
  Lib: check('bad_lib', isAtom),
  LibVsn: check('bad_lib_vsn', isList),
  Suspended: checkList((value) => (isPair(value) ? (checkFirst(value) ?? checkSecond(value)) : checkModule(value))),
  Changed: checkList((value) =>
    isPair(value) ? checkFirst(value) : value.kind === 'unclear' ? undefined : ['bad_code_change', value],
  ),
  Mode: check('bad_mode', (value) => isOneOf(value, ['up', 'down'])),
  Func: check('bad_func', isAtom),
  Args: check('bad_args_list', isList),
  Nodes: checkList(check('bad_node', isAtom)),
};

function problemOf(parts: readonly { readonly variable: string; readonly value: Value }[]): Pick<AppupInstruction, 'problem'> {
  for (const { variable, value } of parts) {
    const wrong = (Object.hasOwn(checks, variable) ? checks[variable] : undefined)?.(value);
    if (wrong !== undefined)
      return { problem: { reason: `{${wrong[0]},${showValue(wrong[1])}}`, at: placeOfOrigin(wrong[1].at) } };
  }
  return {};
}
