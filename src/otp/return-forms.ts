import { typeOfValue } from '../erlang/compare-values.ts';
import { editDistance } from '../erlang/nearest-name.ts';
import { asAtom, asInteger } from '../erlang/query-values.ts';
import { absent, unclear, type Value } from '../erlang/value.ts';
import { areActions, areReplies } from './statem-actions.ts';
import { hasTermForm, type TermForm, termForm } from './term-forms.ts';

/**
 * A form that a callback may return, read from Erlang text such as `{reply,Reply,State,Wait}`. Most variables stand for any
 * term, some for what `checks` says.
 */
export interface ReturnForm {
  readonly text: string;
  readonly form: TermForm;
  readonly tag: string;
  /** Number of elements, 0 for a bare atom. */
  readonly size: number;
}

export function returnForm(text: string): ReturnForm {
  const form = termForm(text);
  const elements = form.kind === 'tuple' ? form.elements : [form];
  const [tag] = elements;
  return { text, form, tag: tag?.kind === 'atom' ? tag.name : '', size: form.kind === 'tuple' ? elements.length : 0 };
}

/** What the variables of a form require; undefined where it is not known. */
const checks: Readonly<Record<string, (value: Value) => boolean | undefined>> = {
  Timeout: isTimeout,
  Wait: isWait,
  Actions: areActions,
  Replies: areReplies,
  Pid: (value) => isOfType(value, 'pid'),
};

/** Whether a value has a form; undefined where that is not known. */
export function hasForm(value: Value, { form }: ReturnForm): boolean | undefined {
  return hasTermForm(value, form, (variable, part) => {
    const check = Object.hasOwn(checks, variable) ? checks[variable] : undefined;
    return check === undefined ? true : check(part);
  });
}

function isNamed(value: Value, name: string): boolean | undefined {
  const its = asAtom(value);
  return its === unclear ? undefined : its === name;
}

function isOfType(value: Value, type: string): boolean | undefined {
  const its = typeOfValue(value);
  return its === undefined ? undefined : its === type;
}

/** Milliseconds, `infinity` or `hibernate`. */
function isTimeout(value: Value): boolean | undefined {
  const time = asInteger(value);
  const name = asAtom(value);
  if (typeof time !== 'symbol') return time >= 0;
  if (typeof name === 'string') return name === 'infinity' || name === 'hibernate';
  return time === absent && name === absent ? false : undefined;
}

/** A timeout, or `{continue, _}`. */
function isWait(value: Value): boolean | undefined {
  if (value.kind !== 'tuple') return isOfType(value, 'tuple') === true ? undefined : isTimeout(value);
  const [tag] = value.elements;
  return tag !== undefined && value.elements.length === 2 ? isNamed(tag, 'continue') : false;
}

/**
 * The form a wrong value was most likely meant to have: the same tag with as many elements as possible in common, a tag at
 * most two letters away, or what `slips` says about the tag.
 */
export function nearestForm(
  value: Value,
  forms: readonly ReturnForm[],
  slips: Readonly<Record<string, string>>,
): string | undefined {
  const elements = value.kind === 'tuple' ? value.elements : [value];
  const tag = elements[0] === undefined ? absent : asAtom(elements[0]);
  if (typeof tag !== 'string') return undefined;
  const size = value.kind === 'tuple' ? elements.length : 0;
  const slip = Object.hasOwn(slips, tag) ? slips[tag] : undefined;
  if (slip !== undefined && value.kind === 'atom') return slip;
  const ranked = forms
    .map((form) => ({
      form,
      distance: editDistance(tag, form.tag),
      sizes: Math.abs(form.size - size),
    }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || a.sizes - b.sizes);
  const best = ranked[0];
  if (best?.distance === 0 || slip === undefined) return best?.form.text ?? slip;
  return slip;
}
