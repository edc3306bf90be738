import { typeOfValue } from '../erlang/compare-values.ts';
import { asAtom } from '../erlang/query-values.ts';
import { unclear, type Value } from '../erlang/value.ts';

/** The shape of a term: an atom, something named by a variable, or a tuple of shapes. */
export type TermForm =
  | { readonly kind: 'atom'; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'tuple'; readonly elements: readonly TermForm[] };

/** Reads a form from Erlang text without blanks, such as `{load,{Mod,Purge,Purge}}`. */
export function termForm(text: string): TermForm {
  if (!text.startsWith('{')) return { kind: /^[A-Z]/.test(text) ? 'variable' : 'atom', name: text };
  const elements: string[] = [];
  let depth = 0;
  let start = 1;
  for (let i = 1; i < text.length; i++) {
    const character = text[i];
    if (depth === 0 && (character === ',' || character === '}')) {
      elements.push(text.slice(start, i));
      start = i + 1;
    }
    if (character === '{') depth++;
    if (character === '}') depth--;
  }
  return { kind: 'tuple', elements: elements.map(termForm) };
}

/** Whether a value has a form; `fits` says it of the variables. Undefined where it is not known. */
export function hasTermForm(
  value: Value,
  form: TermForm,
  fits: (variable: string, value: Value) => boolean | undefined,
): boolean | undefined {
  if (form.kind === 'variable') return fits(form.name, value);
  if (form.kind === 'atom') {
    const name = asAtom(value);
    return name === unclear ? undefined : name === form.name;
  }
  if (value.kind !== 'tuple') {
    const type = typeOfValue(value);
    return type === undefined || type === 'tuple' ? undefined : false;
  }
  if (value.elements.length !== form.elements.length) return false;
  let result: boolean | undefined = true;
  for (const [element, part] of pairs(value.elements, form.elements)) {
    const answer = hasTermForm(element, part, fits);
    if (answer === false) return false;
    if (answer === undefined) result = undefined;
  }
  return result;
}

/** What stands in a value at the variables of a form it has, in order. */
export function partsOf(value: Value, form: TermForm): readonly { readonly variable: string; readonly value: Value }[] {
  if (form.kind === 'variable') return [{ variable: form.name, value }];
  if (form.kind === 'atom' || value.kind !== 'tuple') return [];
  return pairs(value.elements, form.elements).flatMap(([element, part]) => partsOf(element, part));
}

function pairs(values: readonly Value[], forms: readonly TermForm[]): (readonly [Value, TermForm])[] {
  return values.flatMap((value, i) => {
    const form = forms[i];
    return form === undefined ? [] : [[value, form] as const];
  });
}
