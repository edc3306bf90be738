import type { CodeUnit } from '../erlang/code-unit.ts';
import { evaluate } from '../erlang/evaluate.ts';
import type { AtomExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { showValue } from '../erlang/show-value.ts';
import { contractOf, type IllegalReturn, judgeReturn } from '../otp/callback-contracts.ts';
import { isStateFunction } from '../otp/roles.ts';

/** Something a callback can return that its behaviour does not take. */
export interface BadReturn {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly behaviour: string;
  readonly leaf: Expr;
  /** The returned value as far as it is written. */
  readonly shown: string;
  readonly verdict: IllegalReturn;
  /** Only the tag is wrong: what is meant is a tuple of the same size with another one. */
  readonly slip?: { readonly tag: AtomExpr; readonly meant: string };
}

/** Callbacks whose returns other rules judge. */
const judgedElsewhere = new Set(['code_change/3', 'code_change/4']);

/** What the callbacks of a module return against their contracts. */
export function* badReturnsIn(module: Module): Iterable<BadReturn> {
  for (const { name: behaviour } of module.behaviours) {
    if (behaviour === 'supervisor') continue;
    for (const fn of module.functions) {
      const callback = callbackName(module, behaviour, fn);
      if (callback === undefined || fn.hasSyntaxError || judgedElsewhere.has(callback)) continue;
      for (const clause of fn.clauses) {
        for (const leaf of bodyLeaves(clause.body)) {
          const verdict = judgeLeaf(module, behaviour, callback, leaf);
          if (verdict !== undefined) yield { module, fn, behaviour, leaf, ...verdict, slip: slipOf(leaf, verdict.verdict) };
        }
      }
    }
  }
}

/** A form that lists what it takes, such as `{noreply,State}`: its tag, and how many elements it has. */
const plainForm = /^\{(\w+)(?:,\w+)*\}$/;

function slipOf(leaf: Expr, { nearest = '' }: IllegalReturn): BadReturn['slip'] {
  const tag = leaf.kind === 'tuple' ? leaf.elements[0] : undefined;
  const [form, meant] = plainForm.exec(nearest) ?? [];
  if (leaf.kind !== 'tuple' || tag?.kind !== 'atom' || form === undefined || meant === undefined) return undefined;
  return meant !== tag.name && form.split(',').length === leaf.elements.length ? { tag, meant } : undefined;
}

function callbackName(module: Module, behaviour: string, fn: FunctionDef): string | undefined {
  const key = `${fn.name}/${fn.arity}`;
  if (contractOf(behaviour, key) !== undefined) return key;
  return behaviour === 'gen_statem' && isStateFunction(module, fn) ? 'StateName/3' : undefined;
}

function judgeLeaf(
  module: Module,
  behaviour: string,
  callback: string,
  leaf: Expr,
): { shown: string; verdict: IllegalReturn } | undefined {
  if (leaf.kind !== 'tuple' && leaf.kind !== 'atom' && leaf.kind !== 'list' && leaf.kind !== 'map') return undefined;
  const value = evaluate(leaf, shallowUnit(module));
  const verdict = judgeReturn(behaviour, callback, value);
  return typeof verdict === 'object' ? { shown: showValue(value, 60), verdict } : undefined;
}

/** The module without its functions: a returned value is judged as written. */
function shallowUnit({ file, lines, name, records }: Module): CodeUnit {
  return { file, lines, name, records, functionNamed: () => 'unclear' };
}

/** A clause of code_change that can only return something wrong. */
export interface WrongCodeChange {
  readonly module: Module;
  readonly behaviour: string;
  readonly fn: FunctionDef;
  readonly leaf: Expr;
  readonly mistake: 'bare-state' | 'extra' | 'version' | 'swapped' | 'illegal';
  readonly shown: string;
}

const codeChangeArity: Readonly<Record<string, number>> = { gen_server: 3, gen_event: 3, gen_statem: 4, gen_fsm: 4 };

/** The clauses of code_change callbacks none of whose returns is right. */
export function* wrongCodeChangesIn(module: Module): Iterable<WrongCodeChange> {
  for (const { name: behaviour } of module.behaviours) {
    const arity = codeChangeArity[behaviour];
    const fn = arity === undefined ? undefined : module.functionNamed('code_change', arity);
    if (fn === undefined || fn.hasSyntaxError) continue;
    for (const clause of fn.clauses) {
      const leaves = bodyLeaves(clause.body);
      const mistakes = leaves.map((leaf) => mistakeIn(module, behaviour, clause, leaf));
      const [leaf] = leaves;
      const [mistake] = mistakes;
      if (leaf === undefined || mistake === undefined || mistakes.includes(undefined)) continue;
      yield { module, behaviour, fn, leaf, mistake, shown: module.text.slice(leaf.start, leaf.end).replaceAll(/\s+/g, ' ') };
    }
  }
}

function mistakeIn(module: Module, behaviour: string, clause: Clause, leaf: Expr): WrongCodeChange['mistake'] | undefined {
  const names = clause.patterns.map((pattern) => (pattern.kind === 'var' && pattern.name !== '_' ? pattern.name : undefined));
  const last = names.length - 1;
  if (leaf.kind === 'var')
    return clause.patterns.slice(1, last).some((pattern) => isNamed(pattern, leaf.name)) ? 'bare-state' : undefined;
  if (leaf.kind === 'record' || leaf.kind === 'map') return 'bare-state';
  if (leaf.kind !== 'tuple')
    return judgeLeaf(module, behaviour, `code_change/${names.length}`, leaf) === undefined ? undefined : 'illegal';
  if (judgeLeaf(module, behaviour, `code_change/${names.length}`, leaf) !== undefined) return 'illegal';
  const [tag, ...parts] = leaf.elements;
  if (tag?.kind !== 'atom' || tag.name !== 'ok') return undefined;
  const returned = parts.map((part) => (part.kind === 'var' ? part.name : undefined));
  const isUnused = (index: number) => clause.patterns[index]?.kind === 'var' && !returned.includes(names[index] ?? '?');
  // The state argument must be left unused: `{ok, Extra}` on purpose hands over a new state by way of the appup.
  const state = last - 1;
  if (returned.includes(names[last] ?? '?') && isUnused(state) && isIgnored(clause, state)) return 'extra';
  if (returned.includes(names[0] ?? '?') && isUnused(state) && isIgnored(clause, state)) return 'version';
  if (parts.length === 2 && returned[0] !== undefined && returned[0] === names[2] && returned[1] === names[1]) return 'swapped';
  return undefined;
}

/** Whether a pattern gives the whole argument this name. */
function isNamed(pattern: Expr, name: string): boolean {
  if (pattern.kind === 'match') return isNamed(pattern.pattern, name) || isNamed(pattern.value, name);
  return pattern.kind === 'var' && pattern.name === name;
}

/** Whether the clause says that it does not look at an argument: `_` or `_Name`. */
function isIgnored(clause: Clause, index: number): boolean {
  const pattern = clause.patterns[index];
  return pattern?.kind === 'var' && pattern.name.startsWith('_');
}
