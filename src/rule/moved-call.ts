import type { CallExpr, Expr, TryExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { type Place, placeOf, type Span } from '../erlang/place.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { walkAll } from '../erlang/walk.ts';
import type { Edit, Fix } from './rule.ts';

/**
 * Moves the call by which a function goes on from the body of a `try` into its `of` part, where it is a tail call. Only
 * where nothing but such calls is moved; the protection of what happens after the call is lost, so it is a suggestion.
 */
export function callBehindTry(module: Module, fn: FunctionDef, call: Span): Fix | undefined {
  const around = innermostTry(fn, call);
  if (around === undefined || around.of.length > 0 || around.after !== undefined) return undefined;
  const last = around.body.at(-1);
  if (last === undefined) return undefined;
  const edits =
    last.start === call.start && last.end === call.end ? splitOff(module, around, last) : lifted(module, around, last);
  return edits && { title: 'Go on in the of part of the try', isSafe: false, edits };
}

function innermostTry(fn: FunctionDef, call: Span): TryExpr | undefined {
  let found: TryExpr | undefined;
  for (const { body } of fn.clauses) {
    walkAll(body, (expr) => {
      const [first] = expr.kind === 'try' ? expr.body : [];
      const last = expr.kind === 'try' ? expr.body.at(-1) : undefined;
      if (expr.kind === 'try' && first && last && first.start <= call.start && call.end <= last.end) found = expr;
      return expr.start <= call.start && call.end <= expr.end;
    });
  }
  return found;
}

/** `try A, loop(S) catch …` becomes `try A of _ -> loop(S) catch …`; what A binds can be used there. */
function splitOff(module: Module, { body }: TryExpr, last: Expr): readonly Edit[] | undefined {
  const before = body.at(-2);
  if (before === undefined) return undefined;
  const between = { start: before.end, end: last.start };
  const written = module.text.slice(between.start, between.end);
  if (!/^\s*,\s*$/.test(written)) return undefined;
  const layout = written.slice(written.indexOf(',') + 1);
  return [{ at: spot(module, between), text: ` of${layout}_ -> `, was: written }];
}

/** `try receive M -> loop(f(M)) end catch …` becomes `try receive M -> f(M) end of Next -> loop(Next) catch …`. */
function lifted(module: Module, { body }: TryExpr, last: Expr): readonly Edit[] | undefined {
  if (/\bNext\d?\b/.test(module.text)) return undefined;
  const calls = bodyLeaves(body).filter((leaf) => leaf.kind === 'call');
  const [first] = calls;
  const name = first === undefined ? undefined : nameOf(first);
  if (first === undefined || name === undefined || calls.length < bodyLeaves(body).length) return undefined;
  const edits: Edit[] = [];
  for (const call of calls) {
    const [head, tail] = [call.args[0], call.args.at(-1)];
    if (nameOf(call) !== name || call.args.length !== first.args.length || head === undefined || tail === undefined)
      return undefined;
    const isOne = call.args.length === 1;
    const opening = { start: call.start, end: head.start };
    const closing = { start: tail.end, end: call.end };
    edits.push({ at: spot(module, opening), text: isOne ? '' : '{', was: `${name}(` });
    edits.push({ at: spot(module, closing), text: isOne ? '' : '}', was: ')' });
  }
  const next = first.args.length === 1 ? ['Next'] : first.args.map((_, index) => `Next${index + 1}`);
  const pattern = next.length === 1 ? 'Next' : `{${next.join(', ')}}`;
  const end = { start: last.end, end: last.end };
  return [...edits, { at: spot(module, end), text: ` of ${pattern} -> ${name}(${next.join(', ')})` }];
}

function nameOf({ fun, isLocal }: CallExpr): string | undefined {
  return isLocal && fun.kind === 'atom' ? fun.name : undefined;
}

function spot(module: Module, span: Span): Place {
  return placeOf(module.file, module.lines, span);
}
