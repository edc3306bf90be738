import { analysisOf } from '../erlang/analysis.ts';
import type { Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { walkAll } from '../erlang/walk.ts';
import { growsField, keepsField } from '../otp/growth.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';
import { fieldsIn } from '../otp/state-fields.ts';

/** A field of a server's state that gets an element with a message, and never loses one. */
export interface GrowingField {
  readonly module: Module;
  /** `#state.log`, or `log` for the key of a map. */
  readonly field: string;
  /** The callback that adds, or that comes to the function which does. */
  readonly callback: FunctionDef;
  /** What it is given. */
  readonly at: Span;
}

/** What a function does to one field. */
interface Assignment {
  readonly field: string;
  readonly value: Expr;
  readonly fn: FunctionDef;
  readonly clause: Clause;
}

/** Words without which no state grows. */
const growing = /\|\s*[A-Z_]|\+\+|queue:|sets:|maps:put|=>|dict:|gb_trees:|keystore/;

/** Fields of a server's state that only grow. */
export function* growingFieldsIn(module: Module): Iterable<GrowingField> {
  if (serverBehaviour(module) === undefined || !growing.test(module.text)) return;
  const byField = new Map<string, Assignment[]>();
  for (const each of assignmentsIn(module)) {
    const known = byField.get(each.field);
    if (known === undefined) byField.set(each.field, [each]);
    else known.push(each);
  }
  const initial = initialFields(module);
  for (const [field, all] of byField) {
    if (!initial.has(field) && !initial.has(field.slice(0, field.indexOf('.')))) continue;
    const later = all.filter(({ fn }) => !setsUp(fn));
    const grows = later.filter(({ value, clause }) => growsField(value, field, clause));
    const others = later.filter((each) => !grows.includes(each));
    if (grows.length === 0 || !others.every(({ value, clause }) => keepsField(value, field, clause))) continue;
    for (const { fn, value } of grows) {
      const callback = rolesOf(module).entryOf(fn, 'callback');
      if (callback !== undefined && serving.test(callback.name) && !rolesOf(module).has(fn, 'spawned')) {
        yield { module, field: field.replace(/^#\./, ''), callback, at: value };
        break;
      }
    }
  }
}

const serving = /^handle_(?:call|cast|info|event|sync_event)$/;

function setsUp({ name }: FunctionDef): boolean {
  return name === 'init' || name === 'terminate' || name === 'code_change' || name === 'format_status';
}

/** The records and keys that init/1 and handle_continue/2, or what they call, make the state of: `#state` and `#.key`. */
function initialFields(module: Module): ReadonlySet<string> {
  const found = new Set<string>();
  const { graph } = analysisOf(module);
  const starts = [module.functionNamed('init', 1), module.functionNamed('handle_continue', 2)];
  const reached = starts.flatMap((fn) => (fn === undefined ? [] : [...graph.mayReachFrom(fn)]));
  for (const fn of new Set(reached)) {
    for (const { body } of fn.clauses) {
      walkAll(body, (expr) => {
        if (expr.kind === 'record' && expr.name !== undefined) found.add(`#${expr.name}`);
        if (expr.kind === 'map') for (const { name } of fieldsIn(expr)) if (name !== undefined) found.add(name);
        return true;
      });
    }
  }
  return found;
}

/** Everything that the module's functions give to fields of records and keys of maps. */
function assignmentsIn(module: Module): Assignment[] {
  const found: Assignment[] = [];
  for (const fn of module.functions) {
    if (fn.isTest) continue;
    for (const clause of fn.clauses) {
      walkAll(clause.body, (expr) => {
        for (const { name, value } of fieldsIn(expr)) if (name !== undefined) found.push({ field: name, value, fn, clause });
        return true;
      });
    }
  }
  return found;
}
