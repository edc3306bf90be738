import { typeOfValue } from '../erlang/compare-values.ts';
import { editDistance } from '../erlang/nearest-name.ts';
import { asAtom, asInteger } from '../erlang/query-values.ts';
import { absent, unclear, type Value } from '../erlang/value.ts';
import { areActions, areReplies } from './statem-actions.ts';

/**
 * A form that a callback may return, read from Erlang text such as `{reply,Reply,State,Wait}`. Parts in lower case are
 * atoms. Most variables stand for any term, some for what `checks` says.
 */
export interface ReturnForm {
  readonly text: string;
  readonly tag: string;
  /** The elements of a tuple, the tag first; undefined for a bare atom. */
  readonly elements?: readonly string[];
}

export function returnForm(text: string): ReturnForm {
  if (!text.startsWith('{')) return { text, tag: text };
  const elements = text.slice(1, -1).split(',');
  return { text: text.replace('Pair', '{Flags,Children}'), tag: elements[0] ?? '', elements };
}

/** What the variables of a form require; undefined where it is not known. */
const checks: Readonly<Record<string, (value: Value) => boolean | undefined>> = {
  Timeout: isTimeout,
  Wait: isWait,
  Actions: areActions,
  Replies: areReplies,
  Pid: (value) => isOfType(value, 'pid'),
  Pair: (value) =>
    value.kind === 'tuple' ? value.elements.length === 2 : isOfType(value, 'tuple') === false ? false : undefined,
};

/** Whether a value has a form; undefined where that is not known. */
export function hasForm(value: Value, form: ReturnForm): boolean | undefined {
  if (form.elements === undefined) {
    const name = asAtom(value);
    return name === unclear ? undefined : name === form.tag;
  }
  if (value.kind !== 'tuple') return isOfType(value, 'tuple') === false ? false : undefined;
  if (value.elements.length !== form.elements.length) return false;
  let result: boolean | undefined = true;
  for (const [i, element] of value.elements.entries()) {
    const answer = fits(element, form.elements[i] ?? '');
    if (answer === false) return false;
    if (answer === undefined) result = undefined;
  }
  return result;
}

/** Whether an element is what its place in the form asks for: an atom, what the variable's check says, or any term. */
function fits(element: Value, part: string): boolean | undefined {
  if (/^[a-z]/.test(part)) return isNamed(element, part);
  const check = Object.hasOwn(checks, part) ? checks[part] : undefined;
  return check === undefined ? true : check(element);
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
      sizes: Math.abs((form.elements?.length ?? 0) - size),
    }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || a.sizes - b.sizes);
  const best = ranked[0];
  if (best?.distance === 0 || slip === undefined) return best?.form.text ?? slip;
  return slip;
}
