import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { walk, walkAll, walkPattern } from '../erlang/walk.ts';

/**
 * What a value is to the timer functions: a reference of `erlang`, one of `timer`, the whole `{ok, Reference}` of `timer`,
 * no timer at all (`undefined`), or not known.
 */
export type TimerOrigin = 'erlang' | 'timer' | 'timer-result' | 'none' | 'unclear';

/** Where a value comes from: every kind of origin it may have, and the calls that start the timers. */
export interface TimerSource {
  readonly kinds: ReadonlySet<TimerOrigin>;
  readonly starts: readonly CallExpr[];
}

/** A call that cancels or reads a timer. */
export interface TimerUse {
  readonly module: Module;
  readonly fn: FunctionDef;
  readonly call: CallExpr;
  /** Whose reference the call takes. */
  readonly takes: 'erlang' | 'timer';
  readonly given: TimerSource;
}

const starts: Readonly<Record<string, 'erlang' | 'timer-result'>> = {
  'erlang:send_after/3': 'erlang',
  'erlang:send_after/4': 'erlang',
  'erlang:start_timer/3': 'erlang',
  'erlang:start_timer/4': 'erlang',
  'timer:send_after/2': 'timer-result',
  'timer:send_after/3': 'timer-result',
  'timer:send_interval/2': 'timer-result',
  'timer:send_interval/3': 'timer-result',
  'timer:apply_after/2': 'timer-result',
  'timer:apply_after/3': 'timer-result',
  'timer:apply_after/4': 'timer-result',
  'timer:apply_interval/2': 'timer-result',
  'timer:apply_interval/3': 'timer-result',
  'timer:apply_interval/4': 'timer-result',
  'timer:apply_repeatedly/4': 'timer-result',
  'timer:exit_after/2': 'timer-result',
  'timer:exit_after/3': 'timer-result',
  'timer:kill_after/1': 'timer-result',
  'timer:kill_after/2': 'timer-result',
};

const uses: Readonly<Record<string, 'erlang' | 'timer'>> = {
  'timer:cancel/1': 'timer',
  'erlang:cancel_timer/1': 'erlang',
  'erlang:cancel_timer/2': 'erlang',
  'erlang:read_timer/1': 'erlang',
  'erlang:read_timer/2': 'erlang',
};

const useNames = ['cancel', 'cancel_timer', 'read_timer'];
const startNames = [...new Set(Object.keys(starts).map((mfa) => mfa.slice(mfa.indexOf(':') + 1, -2)))];

/** The calls of a module that cancel or read a timer, with what they are given as far as the module tells. */
export function timerUsesIn(module: Module): readonly TimerUse[] {
  const { calledNames } = analysisOf(module);
  const calls = (names: readonly string[]) => names.some((name) => calledNames.has(name));
  if (!calls(useNames) || !calls(startNames)) return [];
  const flow = new TimerFlow(module);
  const found: TimerUse[] = [];
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || !useNames.some((name) => fn.outline.calls.has(name))) continue;
    for (const clause of fn.clauses)
      walkAll(clause.body, (expr) => {
        const takes = expr.kind === 'call' ? uses[keyOf(expr)] : undefined;
        const [reference] = expr.kind === 'call' ? expr.args : [];
        if (expr.kind === 'call' && takes !== undefined && reference !== undefined)
          found.push({ module, fn, call: expr, takes, given: flow.sourceOf(reference, clause) });
        return true;
      });
  }
  return found;
}

function keyOf({ target }: CallExpr): string {
  return target === undefined ? '' : `${target.module}:${target.name}/${target.arity}`;
}

/** Follows timer references through variables, record fields and map keys of one module, without regard to order. */
class TimerFlow {
  private readonly module: Module;
  /** What is put into each record field and map key, with the clause that does so. */
  private slots: ReadonlyMap<string, readonly { readonly value: Expr; readonly clause: Clause }[]> | undefined;

  constructor(module: Module) {
    this.module = module;
  }

  sourceOf(expr: Expr, clause: Clause): TimerSource {
    const kinds = new Set<TimerOrigin>();
    const calls: CallExpr[] = [];
    this.trace(expr, clause, kinds, calls, new Set());
    return { kinds, starts: calls };
  }

  private trace(expr: Expr, clause: Clause, kinds: Set<TimerOrigin>, calls: CallExpr[], seen: Set<unknown>): void {
    if (seen.has(expr)) return;
    seen.add(expr);
    const slot = slotOf(expr);
    if (slot !== undefined) return this.traceSlot(slot, kinds, calls, seen);
    switch (expr.kind) {
      case 'atom':
        kinds.add('none');
        return;
      case 'var':
        return this.traceVariable(expr.name, clause, kinds, calls, seen);
      case 'call':
        return this.traceCall(expr, kinds, calls, seen);
      case 'match':
        return this.trace(expr.value, clause, kinds, calls, seen);
      case 'case':
      case 'if':
      case 'block':
        for (const leaf of returnLeaves([{ ...clause, body: [expr] }])) {
          if (leaf === expr) kinds.add('unclear');
          else this.trace(leaf, clause, kinds, calls, seen);
        }
        return;
      default:
        kinds.add('unclear');
    }
  }

  private traceCall(call: CallExpr, kinds: Set<TimerOrigin>, calls: CallExpr[], seen: Set<unknown>): void {
    const kind = starts[keyOf(call)];
    if (kind !== undefined) {
      kinds.add(kind);
      calls.push(call);
      return;
    }
    const { target } = call;
    const own = target?.module === this.module.name ? this.module.functionNamed(target.name, target.arity) : undefined;
    if (own === undefined || own.hasSyntaxError || own.hasVariants) {
      kinds.add('unclear');
      return;
    }
    for (const clause of own.clauses) for (const leaf of returnLeaves([clause])) this.trace(leaf, clause, kinds, calls, seen);
  }

  private traceSlot(slot: string, kinds: Set<TimerOrigin>, calls: CallExpr[], seen: Set<unknown>): void {
    if (seen.has(slot)) return;
    seen.add(slot);
    this.slots ??= slotsIn(this.module);
    const puts = this.slots.get(slot) ?? [];
    if (puts.length === 0) kinds.add('unclear');
    for (const { value, clause } of puts) this.trace(value, clause, kinds, calls, seen);
  }

  /** What a variable of a clause is bound to, wherever in it. */
  private traceVariable(name: string, clause: Clause, kinds: Set<TimerOrigin>, calls: CallExpr[], seen: Set<unknown>): void {
    let isBound = false;
    const bind = (pattern: Expr, value: Expr | undefined): void => {
      for (const { slot, isWhole, isTagged } of bindingsIn(pattern, name)) {
        isBound = true;
        if (slot !== undefined) this.traceSlot(slot, kinds, calls, seen);
        else if (value === undefined) kinds.add('unclear');
        else if (isWhole) this.trace(value, clause, kinds, calls, seen);
        else if (isTagged) this.traceTagged(value, clause, kinds, calls, seen);
        else kinds.add('unclear');
      }
    };
    for (const pattern of clause.patterns) bind(pattern, undefined);
    walkAll(clause.body, (expr) => {
      if (expr.kind === 'match') bind(expr.pattern, expr.value);
      if (expr.kind === 'case') for (const inner of expr.clauses) bind(inner.patterns[0] as Expr, expr.subject);
      if (expr.kind === 'receive' || expr.kind === 'fun' || expr.kind === 'try') {
        const clauses = expr.kind === 'try' ? [...expr.of, ...expr.catches] : expr.clauses;
        for (const inner of clauses) for (const pattern of inner.patterns) bind(pattern, undefined);
      }
      return true;
    });
    if (!isBound) kinds.add('unclear');
  }

  /** `{ok, Reference} = Value`. */
  private traceTagged(value: Expr, clause: Clause, kinds: Set<TimerOrigin>, calls: CallExpr[], seen: Set<unknown>): void {
    const inner = new Set<TimerOrigin>();
    this.trace(value, clause, inner, calls, seen);
    for (const kind of inner) kinds.add(kind === 'timer-result' ? 'timer' : 'unclear');
  }
}

/** The record field or map key that an expression reads. */
function slotOf(expr: Expr): string | undefined {
  if (expr.kind === 'record-field' && expr.record !== undefined && expr.field !== undefined)
    return `#${expr.record}.${expr.field}`;
  if (expr.kind !== 'call' || expr.target === undefined) return undefined;
  const { module, name } = expr.target;
  const isGet = (module === 'maps' && name === 'get') || (module === 'erlang' && name === 'map_get');
  const [key] = expr.args;
  return isGet && expr.args.length === 2 && key?.kind === 'atom' ? `#{${key.name}}` : undefined;
}

/** How a pattern binds a variable: to all of what is matched, to the reference in `{ok, Reference}`, or to a slot. */
function bindingsIn(
  pattern: Expr,
  name: string,
): { readonly slot?: string; readonly isWhole?: boolean; readonly isTagged?: boolean }[] {
  const isIt = (expr: Expr | undefined) => expr?.kind === 'var' && expr.name === name;
  if (isIt(pattern)) return [{ isWhole: true }];
  const found: { slot?: string; isTagged?: boolean }[] = [];
  if (pattern.kind === 'tuple' && pattern.elements.length === 2) {
    const [tag, reference] = pattern.elements;
    if (tag?.kind === 'atom' && tag.name === 'ok' && isIt(reference)) return [{ isTagged: true }];
  }
  let count = 0;
  walkPattern(pattern, (inner) => {
    if (isIt(inner)) count++;
    if (inner.kind === 'record')
      for (const field of inner.fields)
        if (isIt(field.value) && field.name !== undefined) found.push({ slot: `#${inner.name}.${field.name}` });
    if (inner.kind === 'map')
      for (const { key, value } of inner.entries) if (isIt(value) && key.kind === 'atom') found.push({ slot: `#{${key.name}}` });
  });
  // Bound somewhere else in the pattern: nobody knows to what.
  return found.length < count ? [...found, {}] : found;
}

/** What is put into record fields and map keys anywhere in a module; defaults of records included. */
function slotsIn(module: Module): ReadonlyMap<string, readonly { readonly value: Expr; readonly clause: Clause }[]> {
  const slots = new Map<string, { readonly value: Expr; readonly clause: Clause }[]>();
  const put = (slot: string, value: Expr, clause: Clause) => slots.set(slot, [...(slots.get(slot) ?? []), { value, clause }]);
  for (const fn of module.functions) {
    for (const clause of fn.clauses) {
      const visit = (expr: Expr): boolean => {
        if (expr.kind === 'record')
          for (const field of expr.fields) if (field.name !== undefined) put(`#${expr.name}.${field.name}`, field.value, clause);
        if (expr.kind === 'map')
          for (const { key, value } of expr.entries) if (key.kind === 'atom') put(`#{${key.name}}`, value, clause);
        if (
          expr.kind === 'call' &&
          expr.target?.module === 'maps' &&
          (expr.target.name === 'put' || expr.target.name === 'update')
        ) {
          const [key, value] = expr.args;
          if (key?.kind === 'atom' && value !== undefined) put(`#{${key.name}}`, value, clause);
        }
        return true;
      };
      for (const part of clause.body) walk(part, visit);
    }
  }
  return slots;
}
