import { analysisOf } from '../erlang/analysis.ts';
import type { CallSite } from '../erlang/call-sites.ts';
import type { Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { contains, walkAll } from '../erlang/walk.ts';
import type { Novelty } from './key-novelty.ts';
import { fieldGiven, tableOf } from './table-names.ts';
import { keyPosition, partsOf, patternArity } from './table-objects.ts';

/** What a call does to a table that it names: make it, put objects in, take objects out, look into it, or give its name to other code. */
export type TableAct = 'make' | 'fill' | 'free' | 'read' | 'pass';

/** One thing that a module does to a table. */
export interface TableUse extends Span {
  /** Its name; `#state.table` where the module keeps the identifier of its table in that field, `#.table` in a map. */
  readonly table: string;
  readonly act: TableAct;
  /** The function it stands in. */
  readonly fn: FunctionDef;
  /** Of `make`: the position of keys, 0 when it is not known. */
  readonly keyPosition?: number;
  /** Of `make`: another process gets the table when its owner ends. */
  readonly hasHeir?: boolean;
  /** An exception of it is caught. */
  readonly isGuarded?: boolean;
  /** Of `fill`: how new each element of the object is; absent when the object is not written there. */
  readonly parts?: readonly Novelty[];
  /** Of `free` by a pattern: the size of the tuples it takes out. */
  readonly arity?: number;
}

/** What a module does to tables. */
export interface TableUses {
  readonly named: readonly TableUse[];
  /** It takes objects out of tables that it does not name, or lets others do anything to them. */
  readonly freesOthers: boolean;
}

const none: TableUses = { named: [], freesOthers: false };
const fills = new Set(['insert', 'insert_new', 'update_counter']);
const frees =
  /^(?:delete|delete_object|delete_all_objects|internal_delete_all|match_delete|select_delete|take|rename|file2tab|init_table|from_dets|give_away|to_dets)$/;

/** Functions that do nothing to a table, and do not fail where there is none. */
const harmlessToAll = /^(?:info|whereis|all|i|fun2ms|match_spec_\w+|is_compiled_ms|repair_continuation|test_ms)$/;

/** Modules whose functions do nothing to a table whose name they are given. */
const harmless = new Set(
  'ets erlang gen_server gen_server2 gen_statem gen_event gen_fsm gen supervisor supervisor2 proc_lib sys io io_lib lists logger error_logger lager application timer pg pg2 global code persistent_term'.split(
    ' ',
  ),
);

/** What functions that take something out are called. */
const removing =
  /del|rem(?:ov|$|_)|clear|clean|eras|purg|prun|expir|evict|drop|flush|reset|trim|forget|sweep|gc|take|pop|discard|unregister|free|truncate|stop|destroy/;

/** What the functions of a module do to tables, as far as they are named. */
export function tableUsesIn(module: Module): TableUses {
  if (!analysisOf(module).calledModules.has('ets')) return none;
  const finder = new Finder(module);
  for (const fn of module.functions) finder.lookInto(fn);
  const tables = new Set(finder.named.flatMap(({ table, act }) => (act === 'make' || act === 'fill' ? table : [])));
  // Whoever takes objects out of a table is done with it.
  for (const { table, act, arity } of finder.named) if (act === 'free' && arity === undefined) tables.delete(table);
  if (tables.size > 0) for (const fn of module.functions) finder.passed(fn, tables);
  return { named: finder.named, freesOthers: finder.freesOthers };
}

class Finder {
  readonly named: TableUse[] = [];
  freesOthers = false;
  private readonly module: Module;

  constructor(module: Module) {
    this.module = module;
  }

  lookInto(fn: FunctionDef): void {
    if (fn.hasSyntaxError || fn.isTest) return;
    const { outline } = fn;
    let usesTables = false;
    for (const callee of outline.remoteCalls) if (callee.startsWith('ets:') && mayMatter(callee)) usesTables = true;
    if (!usesTables) return;
    for (const site of analysisOf(this.module).sitesIn(fn).calls) {
      const its = fn.clauses[site.clause];
      if (site.call.target?.module === 'ets' && its !== undefined) this.ofCall(site, site.call.target.name, fn, its);
    }
  }

  private ofCall({ call, inTryBody, protection }: CallSite, name: string, fn: FunctionDef, clause: Clause): void {
    const [first, second] = call.args;
    if (first === undefined) return;
    const isGuarded = inTryBody || protection === 'catch' || undefined;
    const use = { start: call.start, end: call.end, fn, isGuarded };
    const isAnonymous = name === 'new' && second !== undefined && !isNamed(second);
    const table = isAnonymous ? fieldGiven(call, clause) : tableOf(first, this.module, clause);
    if (name === 'new') {
      if (table !== undefined && second !== undefined)
        this.named.push({ ...use, table, act: 'make', keyPosition: keyPosition(this.module, second), hasHeir: hasHeir(second) });
    } else if (fills.has(name)) {
      if (table !== undefined && second !== undefined && (name !== 'update_counter' || call.args.length === 4))
        this.named.push({ ...use, table, act: 'fill', parts: partsOf(this.module, name, call, clause) });
    } else if (frees.test(name)) {
      if (table === undefined) this.freesOthers = true;
      else this.named.push({ ...use, table, act: 'free', arity: second && patternArity(name, second) });
    } else if (table !== undefined && !harmlessToAll.test(name)) {
      this.read(table, use);
    }
  }

  /** One look into a table tells as much as many, and one that nothing guards tells most. */
  private read(table: string, use: Omit<TableUse, 'table' | 'act'>): void {
    const index = this.named.findIndex((each) => each.act === 'read' && each.table === table);
    if (index < 0) this.named.push({ ...use, table, act: 'read' });
    else if (this.named[index]?.isGuarded && !use.isGuarded) this.named[index] = { ...use, table, act: 'read' };
  }

  /** Where names of tables that the module uses are handed to other code. */
  passed(fn: FunctionDef, tables: ReadonlySet<string>): void {
    if (fn.hasSyntaxError || fn.isTest) return;
    const found = (table: string, { start, end }: Span) => this.named.push({ table, act: 'pass', fn, start, end });
    for (const clause of fn.clauses) {
      walkAll(clause.body, (expr) => {
        const parts = expr.kind === 'list' || expr.kind === 'tuple' ? expr.elements : expr.kind === 'call' ? expr.args : [];
        for (const part of parts) {
          const table = tableOf(part, this.module, clause);
          if (table !== undefined && tables.has(table) && this.isPassing(expr, table)) found(table, expr);
        }
        return true;
      });
    }
  }

  private isPassing(expr: Expr, table: string): boolean {
    if (expr.kind === 'list') return expr.elements.length > 1 || table !== this.module.name;
    if (expr.kind === 'tuple') return table !== this.module.name && !isOwnName(expr.elements[0]);
    if (expr.kind !== 'call') return false;
    const { target } = expr;
    if (target === undefined) return table !== this.module.name;
    if (harmless.has(target.module)) return false;
    return table !== this.module.name || target.module === this.module.name || removing.test(target.name);
  }
}

function mayMatter(callee: string): boolean {
  const name = callee.slice(4, callee.indexOf('/'));
  return !harmlessToAll.test(name);
}

function isOwnName(tag: Expr | undefined): boolean {
  return tag?.kind === 'atom' && (tag.name === 'local' || tag.name === 'via');
}

function isNamed(options: Expr): boolean {
  return contains(options, (expr) => expr.kind === 'atom' && expr.name === 'named_table');
}

function hasHeir(options: Expr): boolean | undefined {
  return contains(options, (expr) => expr.kind === 'atom' && expr.name === 'heir') || undefined;
}
