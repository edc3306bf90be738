import type { BinarySegment, Expr } from '../erlang/expr.ts';
import { Field, Kind } from '../parse/kinds.ts';
import type { ExpressionLowering } from './expressions.ts';
import { Handlers, inner } from './handlers.ts';
import { charValue, floatValue, integerValue, intern, stringValue } from './literals.ts';
import { atomOf, childIn, childrenIn, endOf, type Source, startOf, textOf } from './source.ts';

/** Literals, variables, macros and the terms built of them. */
export const termHandlers = new Handlers();

termHandlers.on('atom', (_l, s, node) => ({
  kind: 'atom',
  name: atomOf(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('integer', (_l, s, node) => ({
  kind: 'integer',
  value: integerValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('float', (_l, s, node) => ({
  kind: 'float',
  value: floatValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('char', (_l, s, node) => ({
  kind: 'char',
  value: charValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('string', (_l, s, node) => ({
  kind: 'string',
  value: stringValue(textOf(s, node)),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('paren_expr', inner);
termHandlers.on('macro_expr', (l, s, node) => {
  const guard = childIn(s, node, Field.guard);
  return guard === 0 ? inner(l, s, node) : { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) };
});
termHandlers.on('replacement_parens', (l, s, node) => inner(l, s, node));
termHandlers.on('macro_string', (_l, s, node) => ({
  kind: 'string',
  value: textOf(s, node).slice(2),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('macro_call_expr', (l, s, node) => l.macro(s, node));

termHandlers.on('var', (l, s, node) => {
  const name = textOf(s, node);
  const bound = s.args?.get(name);
  if (bound !== undefined)
    return bound.node === 0
      ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) }
      : l.expr(bound.source, bound.node);
  return { kind: 'var', name: intern(name), start: startOf(s, node), end: endOf(s, node) };
});

termHandlers.on('concatables', (l, s, node) => {
  const parts = l.exprsIn(s, node, Field.elems);
  if (parts.every((part) => part.kind === 'string'))
    return { kind: 'string', value: parts.map((part) => part.value).join(''), start: startOf(s, node), end: endOf(s, node) };
  return { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) };
});

termHandlers.on('tuple', (l, s, node) => ({
  kind: 'tuple',
  elements: l.exprsIn(s, node, Field.expr),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('list', (l, s, node) => {
  const elements: Expr[] = [];
  let tail: Expr | undefined;
  for (const child of childrenIn(s, node, Field.exprs)) {
    if (s.kind[child] !== Kind.pipe) {
      elements.push(...l.exprs(s, [child]));
      continue;
    }
    elements.push(...l.exprsIn(s, child, Field.lhs));
    const rhs = childIn(s, child, Field.rhs);
    tail = rhs === 0 ? { kind: 'unknown', start: startOf(s, child), end: endOf(s, child) } : l.expr(s, rhs);
  }
  if (tail?.kind === 'list')
    return {
      kind: 'list',
      elements: [...elements, ...tail.elements],
      tail: tail.tail,
      start: startOf(s, node),
      end: endOf(s, node),
    };
  return { kind: 'list', elements, tail, start: startOf(s, node), end: endOf(s, node) };
});
termHandlers.on('binary', (l, s, node) => ({
  kind: 'binary',
  segments: childrenIn(s, node, Field.elements).map((element) => segment(l, s, element)),
  start: startOf(s, node),
  end: endOf(s, node),
}));

function segment(l: ExpressionLowering, s: Source, node: number): BinarySegment {
  const value = childIn(s, node, Field.element);
  const sizeNode = childIn(s, node, Field.size);
  const size = sizeNode === 0 ? 0 : childIn(s, sizeNode, Field.size);
  const types = childIn(s, node, Field.types);
  return {
    value: value === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : l.expr(s, value),
    size: size === 0 ? undefined : l.expr(s, size),
    types:
      types === 0
        ? []
        : childrenIn(s, types, Field.types).flatMap((type) => (s.kind[type] === Kind.atom ? [atomOf(s, type)] : [])),
  };
}

termHandlers.on('map_expr', (l, s, node) => ({
  kind: 'map',
  entries: l.mapEntries(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('map_expr_update', (l, s, node) => ({
  kind: 'map',
  base: inner(l, s, node),
  entries: l.mapEntries(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('record_expr', (l, s, node) => ({
  kind: 'record',
  name: l.recordName(s, node),
  fields: l.recordFields(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('record_update_expr', (l, s, node) => ({
  kind: 'record',
  base: inner(l, s, node),
  name: l.recordName(s, node),
  fields: l.recordFields(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('record_field_expr', (l, s, node) => ({
  kind: 'record-field',
  base: inner(l, s, node),
  record: l.recordName(s, node),
  field: l.recordField(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
termHandlers.on('record_index_expr', (l, s, node) => ({
  kind: 'record-index',
  record: l.recordName(s, node),
  field: l.recordField(s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
