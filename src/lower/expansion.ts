import { Field, Kind } from '../parse/kinds.ts';
import { intern } from './literals.ts';
import type { MacroDef } from './macros.ts';
import { type Bound, childIn, childrenIn, type Source, spanOf } from './source.ts';

/** The arguments of a macro use, without their wrappers; undefined when it has no argument list. */
export function macroArguments(s: Source, use: number): number[] | undefined {
  const list = childIn(s, use, Field.args);
  if (list === 0) return undefined;
  return childrenIn(s, list, Field.args).map((arg) =>
    s.kind[arg] === Kind.macro_expr && childIn(s, arg, Field.guard) === 0 ? childIn(s, arg, Field.expr) : arg,
  );
}

/** The body of `def` as seen from one use, or undefined when the use does not fit it. */
export function expand(
  def: MacroDef,
  s: Source,
  use: number,
  args = macroArguments(s, use),
): { source: Source; nodes: readonly number[] } | undefined {
  if ((def.params?.length ?? -1) !== (args?.length ?? -1)) return undefined;
  const bound = new Map<string, Bound>();
  def.params?.forEach((param, index) => {
    bound.set(param, { source: s, node: args?.[index] ?? 0 });
  });
  const source: Source = {
    ...def.source,
    args: bound,
    fixedSpan: spanOf(s, use),
    depth: s.depth + 1,
    expanding: [...(s.expanding ?? []), intern(def.name)],
  };
  return { source, nodes: def.body };
}
