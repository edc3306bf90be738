import { analysisOf } from '../../src/erlang/analysis.ts';
import type { CallSite } from '../../src/erlang/call-sites.ts';
import type { World } from '../../src/erlang/code-unit.ts';
import { valuesInFunction } from '../../src/erlang/evaluate.ts';
import type { Expr } from '../../src/erlang/expr.ts';
import type { FunctionDef, Module } from '../../src/erlang/module.ts';
import { placeOf, type Span } from '../../src/erlang/place.ts';
import { showMfa, showValue } from '../../src/erlang/show-value.ts';
import { walkAll } from '../../src/erlang/walk.ts';
import { receivesIn } from '../../src/otp/receives.ts';
import { rolesOf } from '../../src/otp/roles.ts';
import type { Mark } from '../marks.ts';

/**
 * What the model believes about what a mark points at: the mark's text as it ought to be. What is asked for is the text's
 * first word; `nothing here` is the answer when no such thing stands there.
 *
 * - under a call: `tail` or `nontail: …`, and `calls M:F/A`;
 * - under a function's name: `ends: …` and `role: …`;
 * - under the word `receive`: `waits: …`;
 * - under any expression: `value: …`.
 */
export function belief(module: Module, mark: Mark, world: World): string {
  const [asked = ''] = /^[a-z]+/.exec(mark.text) ?? [];
  const answer = answers[asked]?.({ module, world, isMarked: (span) => isMarked(module, mark, span) });
  return answer ?? `${asked}: nothing here`;
}

interface Question {
  readonly module: Module;
  readonly world: World;
  isMarked(span: Span): boolean;
}

const answers: Readonly<Record<string, (question: Question) => string | undefined>> = {
  tail: position,
  nontail: position,
  calls: ({ module, isMarked: isAsked }) => {
    const site = sitesIn(module).find(({ site: { call } }) => isAsked(call))?.site;
    if (site === undefined) return undefined;
    return `calls ${site.call.target === undefined ? 'something unclear' : showMfa(site.call.target)}`;
  },
  ends: ({ module, isMarked: isAsked }) => {
    const fn = module.functions.find(({ nameSpan }) => isAsked(nameSpan));
    return fn === undefined ? undefined : `ends: ${analysisOf(module).terminationOf(fn)}`;
  },
  role: ({ module, isMarked: isAsked }) => {
    const fn = module.functions.find(({ nameSpan }) => isAsked(nameSpan));
    return fn === undefined ? undefined : `role: ${rolesIn(module, fn)}`;
  },
  waits: ({ module, isMarked: isAsked }) => {
    const found = receivesIn(module).find(({ receive: { start } }) => isAsked({ start, end: start + 'receive'.length }));
    if (found === undefined) return undefined;
    const takes = { true: 'anything', false: 'certain messages', unclear: 'nobody knows what' }[`${found.takesAnything}`];
    const runner = { same: 'in the same process', spawned: 'in a process started here', unknown: 'nobody knows where' }[
      found.runner
    ];
    return `waits: timeout ${found.timeout}, takes ${takes}, ${runner}`;
  },
  value: ({ module, world, isMarked: isAsked }) => {
    for (const fn of module.functions) {
      const expr = expressionIn(fn, isAsked);
      if (expr === undefined) continue;
      const value = valuesInFunction(module, fn.name, fn.arity, [expr], world).get(expr);
      return value === undefined ? undefined : `value: ${showValue(value)}`;
    }
    return undefined;
  },
};

function position({ module, isMarked: isAsked }: Question): string | undefined {
  const found = sitesIn(module).find(({ site: { call } }) => isAsked(call));
  if (found === undefined) return undefined;
  const { site } = found;
  if (site.position === 'tail') return 'tail';
  const rescue = analysisOf(module).compiled.rescues(site) ? ', made a tail call by the compiler' : '';
  return `nontail: ${whatFollows(site)}${rescue}`;
}

function whatFollows({ position: where, protection, literal }: CallSite): string {
  switch (where) {
    case 'protected':
      return `protected (${protection})`;
    case 'literal':
      return `returns ${literal} afterwards`;
    case 'assert':
      return `is to be ${literal}`;
    default:
      return 'more follows';
  }
}

function rolesIn(module: Module, fn: FunctionDef): string {
  const roles = (['callback', 'spawned'] as const).filter((role) => rolesOf(module).has(fn, role));
  return roles.length === 0 ? 'of whoever calls' : roles.join(', ');
}

function sitesIn(module: Module): readonly { fn: FunctionDef; site: CallSite }[] {
  return module.functions.flatMap((fn) =>
    analysisOf(module)
      .sitesIn(fn)
      .calls.map((site) => ({ fn, site })),
  );
}

function expressionIn(fn: FunctionDef, isAsked: (span: Span) => boolean): Expr | undefined {
  let found: Expr | undefined;
  for (const clause of fn.clauses) {
    walkAll(clause.body, (expr) => {
      if (isAsked(expr)) found ??= expr;
      return found === undefined;
    });
  }
  return found;
}

/** Whether a mark's signs stand exactly under `span`; of several lines under the first, to its end. */
function isMarked(module: Module, mark: Mark, span: Span): boolean {
  const at = placeOf(module.file, module.lines, span);
  if (at.line !== mark.line || at.column !== mark.column) return false;
  const lineEnd = (module.text.split('\n')[at.line - 1]?.length ?? 0) + 1;
  return (at.endLine === at.line ? at.endColumn : lineEnd) - at.column === mark.width;
}
