import type { FunctionDef, Module } from '../erlang/module.ts';
import { type Place, placeOf, type Span } from '../erlang/place.ts';
import { variablesOf, walkAll } from '../erlang/walk.ts';

/** A statement of init/1 that handle_continue/2 can run instead: it needs no variable and gives none. */
export interface Postponement {
  /** The statement with what separates it from the next one. */
  readonly statement: Place;
  /** The statement as written. */
  readonly text: string;
  /** Before the closing brace of `{ok, State}`. */
  readonly inResult: Place;
  readonly behindInit: Place;
  /** Where the module's first function begins. */
  readonly beforeFunctions: Place;
}

/** How the call at `at` in `init/1` of a gen_server is put off until init/1 has returned; undefined where that is not plain. */
export function postponementOf(module: Module, init: FunctionDef, at: Span): Postponement | undefined {
  const [clause] = init.clauses;
  if (init.name !== 'init' || clause === undefined || init.clauses.length > 1 || init.hasVariants) return undefined;
  if (!module.behaviours.some(({ name }) => name === 'gen_server')) return undefined;
  if (module.functionNamed('handle_continue', 2) !== undefined) return undefined;
  const index = clause.body.findIndex(({ start, end }) => start <= at.start && at.end <= end);
  const statement = clause.body[index];
  const next = clause.body[index + 1];
  const result = clause.body.at(-1);
  if (statement === undefined || next === undefined || result?.kind !== 'tuple') return undefined;
  const [tag] = result.elements;
  if (result.elements.length !== 2 || tag?.kind !== 'atom' || tag.name !== 'ok') return undefined;
  const variables = new Set<string>();
  walkAll([statement], (expr) => {
    if (expr.kind === 'match') variablesOf(expr.pattern, variables);
    if (expr.kind === 'var' && expr.name !== '_') variables.add(expr.name);
    return true;
  });
  const [first] = module.functions;
  if (variables.size > 0 || first === undefined) return undefined;
  const spot = (start: number, end = start) => placeOf(module.file, module.lines, { start, end });
  return {
    statement: spot(statement.start, next.start),
    text: module.text.slice(statement.start, statement.end),
    inResult: spot(result.end - 1),
    behindInit: spot(init.end),
    beforeFunctions: spot(first.start),
  };
}
