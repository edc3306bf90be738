import type { SourceText } from '../erlang/code-unit.ts';
import { literalValue } from '../erlang/evaluate.ts';
import type { Expr } from '../erlang/expr.ts';
import { list, map, tuple, unclearValue } from '../erlang/make-value.ts';
import type { Place } from '../erlang/place.ts';
import { asAtom } from '../erlang/query-values.ts';
import { type Fact, placeOfOrigin, type Value } from '../erlang/value.ts';
import { standIn } from '../lower/stand-in.ts';

/** A file of Erlang terms, as discovery and lowering hand it on. */
export interface TermSource extends SourceText {
  readonly terms: readonly Expr[];
  /** The text holds placeholders of a template language. */
  readonly hasTemplates: boolean;
}

/** A name or text with the place it is written at. */
export interface Named {
  readonly name: string;
  readonly at: Place;
}

/** The terms of a file; what a placeholder stands for is unclear. */
export function termsIn(source: TermSource): readonly Value[] {
  return source.terms.map((term) => withoutTemplates(literalValue(term, source), source.hasTemplates));
}

/** `{{vsn}}`, `${VSN}`, `%VSN%`, `@VSN@`, `<%= vsn %>` in the text of a string. */
const placeholder = /\{\{.*\}\}|\$\{[^}]*\}|%%?[A-Za-z_]{2,}%*|@@?[A-Za-z_]{2,}@@?|<%/;

function withoutTemplates(value: Value, hasTemplates: boolean): Value {
  const inside = (part: Value) => withoutTemplates(part, hasTemplates);
  switch (value.kind) {
    case 'atom':
      return hasTemplates && (value.name.includes(standIn) || placeholder.test(value.name))
        ? unclearValue('template', value.at)
        : value;
    case 'string':
      return placeholder.test(value.value) ? unclearValue('template', value.at) : value;
    case 'binary':
      return hasTemplates && placeholder.test(value.bytes) ? unclearValue('template', value.at) : value;
    case 'tuple': {
      return tuple(value.elements.map(inside), value.at);
    }
    case 'list':
      return list(value.elements.map(inside), value.at, value.tail && inside(value.tail));
    case 'map': {
      const entries = Array.from(value.entries, ([key, entry]) => [key, { key: entry.key, value: inside(entry.value) }] as const);
      return map(new Map(entries), value.isOpen, value.at);
    }
    default:
      return value;
  }
}

/** An atom with its place. */
export function namedAtom(value: Value): Fact<Named> {
  const name = asAtom(value);
  return typeof name === 'string' ? { name, at: placeOfOrigin(value.at) } : name;
}

/** Every atom in a term. */
export function atomsIn(value: Value): readonly string[] {
  if (value.kind === 'atom') return [value.name];
  return value.kind === 'tuple' || value.kind === 'list' ? value.elements.flatMap(atomsIn) : [];
}
