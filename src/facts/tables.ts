import type { FunctionDef, Module } from '../erlang/module.ts';
import { placeOf, type Span } from '../erlang/place.ts';
import type { Novelty } from '../otp/key-novelty.ts';
import { type TableOwner, tableOwner } from '../otp/table-owners.ts';
import { type TableAct, tableUsesIn } from '../otp/table-uses.ts';

/** What a module does to named tables. */
export interface TableFacts {
  readonly uses: readonly KnownTableUse[];
  /** The words of a module that takes objects out of tables which it does not name: any of them may be such a table. */
  readonly words: readonly string[];
}

/** One thing that a module does to a named table. */
export interface KnownTableUse extends Span {
  readonly table: string;
  readonly act: TableAct;
  /** `name/arity` of the function it stands in. */
  readonly by: string;
  readonly line: number;
  readonly column: number;
  readonly isGuarded?: boolean;
  readonly keyPosition?: number;
  readonly hasHeir?: boolean;
  /** Of `make`: whose table it is. */
  readonly owner?: TableOwner;
  readonly parts?: readonly Novelty[];
  readonly arity?: number;
  /** Nothing but the start of a process or an application comes to it. */
  readonly isOfStart?: boolean;
}

/** What a module does to named tables, or undefined when it does nothing. */
export function tablesOf(module: Module): TableFacts | undefined {
  const { named, freesOthers } = tableUsesIn(module);
  if (named.length === 0 && !freesOthers) return undefined;
  const uses = named.map(({ fn, ...use }): KnownTableUse => {
    const { line, column } = placeOf(module.file, module.lines, use);
    const isOfStart = use.act === 'fill' || use.act === 'make' ? isStart(module, fn) : undefined;
    const owner = use.act === 'make' ? tableOwner(module, fn) : undefined;
    return { ...use, by: `${fn.name}/${fn.arity}`, line, column, isOfStart, owner };
  });
  return { uses, words: freesOthers ? wordsOf(module) : [] };
}

function wordsOf({ text, name }: Module): string[] {
  const words = new Set([name]);
  for (const [word] of text.matchAll(/(?<![\w@:?.'])[a-z][\w@]{2,}(?![\w@:(])/g)) words.add(word);
  return [...words];
}

const starts = /^(?:init|start|start_link|code_change|terminate|boot|setup|create\w*|load\w*|on_load|upgrade\w*)$/;

/** Whether a function, and all that lead to it in its module, belong to a start. */
function isStart(module: Module, fn: FunctionDef): boolean {
  const reached = new Set([fn]);
  for (const each of reached) {
    if (starts.test(each.name)) continue;
    const key = `${each.name}/${each.arity}`;
    const callers = module.functions.filter((caller) => caller !== each && caller.outline.localCalls.has(key));
    if (each.isExported || callers.length === 0) return false;
    for (const caller of callers) reached.add(caller);
  }
  return true;
}
