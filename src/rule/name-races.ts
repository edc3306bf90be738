import type { CallExpr, CaseExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { walkAll } from '../erlang/walk.ts';

/** A use of a registered name after a look whether somebody has it: in between, that may have changed. */
export interface NameRace {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** The call of whereis/1. */
  readonly look: CallExpr;
  /** The name as written. */
  readonly name: string;
  readonly use: Expr;
  readonly by: 'register' | 'send';
}

/** The functions of a module that look for a name and then use it rather than what they found. */
export function* nameRacesIn(module: Module): Iterable<NameRace> {
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || fn.isTest || !fn.outline.calls.has('whereis')) continue;
    const cases: CaseExpr[] = [];
    for (const { body } of fn.clauses) {
      walkAll(body, (expr) => {
        if (expr.kind === 'case') cases.push(expr);
        return true;
      });
    }
    for (const expr of cases) yield* racesIn(module, fn, expr);
  }
}

function* racesIn(module: Module, fn: FunctionDef, { subject, clauses }: CaseExpr): Iterable<NameRace> {
  if (subject.kind !== 'call' || subject.target?.module !== 'erlang' || subject.target.name !== 'whereis') return;
  const [asked] = subject.args;
  if (asked === undefined) return;
  const name = textOf(module, asked);
  for (const { patterns, body } of clauses) {
    const [pattern] = patterns;
    const isFree = pattern?.kind === 'atom' && pattern.name === 'undefined';
    let use: Expr | undefined;
    walkAll(body, (expr) => {
      const at = isFree ? registeredName(expr) : sentTo(expr);
      if (use === undefined && at !== undefined && textOf(module, at) === name) use = expr;
      return use === undefined && expr.kind !== 'fun';
    });
    if (use !== undefined) yield { module, fn, look: subject, name, use, by: isFree ? 'register' : 'send' };
  }
}

function registeredName(expr: Expr): Expr | undefined {
  return expr.kind === 'call' && expr.target?.module === 'erlang' && expr.target.name === 'register' ? expr.args[0] : undefined;
}

/** The receiver of `Name ! Message`; a call of a server by a name that is gone exits, which is what callers expect. */
function sentTo(expr: Expr): Expr | undefined {
  return expr.kind === 'send' ? expr.to : undefined;
}

function textOf({ text }: Module, { start, end }: Expr): string {
  return text.slice(start, end);
}
