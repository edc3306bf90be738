import { analysisOf } from '../erlang/analysis.ts';
import type { LocalEdge } from '../erlang/call-graph.ts';
import type { CallExpr, Expr, ReceiveExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { returnLeaves } from '../erlang/return-leaves.ts';
import { walkAll } from '../erlang/walk.ts';
import { isPiece, isSmaller } from './shrinking.ts';

/** A call by which a loop that never ends goes on without having waited for anything. */
export interface BusyEdge {
  readonly module: Module;
  readonly edge: LocalEdge;
  /** `never`: no round of the loop waits; `poll`: it looks for a message with `after 0`; `same`: this round is like the last. */
  readonly kind: 'never' | 'poll' | 'same';
  /** The `0` of the `after 0` it stands in. */
  readonly timeout: Span | undefined;
}

/** Modules whose functions compute values, and nothing else. */
const pure = new Set(
  'lists maps queue dict orddict sets ordsets gb_sets gb_trees proplists string binary array math unicode base64 io_lib calendar re'.split(
    ' ',
  ),
);

/** Functions of `erlang` that wait, or whose result may change from one round to the next. */
const impure =
  /^(?:get|put|erase|process_info|monotonic_time|system_time|now|time|date|localtime|statistics|system_info|memory|whereis|registered|processes|nodes|is_process_alive|send|apply|spawn\w*|exit|halt|hibernate|monitor|demonitor|link|unlink|send_after|start_timer|read_timer|cancel_timer|make_ref|unique_integer|port_\w+|open_port|yield|garbage_collect|process_flag|register|unregister|check_\w+|node|load_\w+|delete_module|purge_module|trace\w*|nif_error|error|throw|raise|suspend_process|resume_process|bump_reductions|group_leader|dist_\w+|disconnect_node|set_cookie|binary_to_atom|list_to_atom)$/;

/** Functions with an effect that return at once. */
const prompt = new Set([
  'erlang:get/1',
  'erlang:put/2',
  'erlang:erase/1',
  'erlang:process_info/2',
  'erlang:monotonic_time/0',
  'erlang:monotonic_time/1',
  'erlang:system_time/0',
  'erlang:system_time/1',
  'erlang:whereis/1',
  'erlang:is_process_alive/1',
  'erlang:send/2',
  'erlang:nodes/0',
  'erlang:memory/0',
  'erlang:memory/1',
  'erlang:statistics/1',
  'ets:lookup/2',
  'ets:insert/2',
  'ets:delete/2',
  'ets:first/1',
  'ets:next/2',
  'ets:info/2',
  'ets:tab2list/1',
  'ets:update_counter/3',
  'rand:uniform/0',
  'rand:uniform/1',
  'gen_server:cast/2',
  'persistent_term:get/1',
  'os:timestamp/0',
]);

/** How far a call is from waiting: it only computes, it has an effect at once, or it may wait. */
type Pace = 'pure' | 'prompt' | 'slow';

/** The busy edges of a module's endless loops. Functions with syntax errors are left out. */
export function* busyEdgesIn(module: Module): Iterable<BusyEdge> {
  // What erlang.erl calls by its own name is in the runtime.
  if (module.name === 'erlang') return;
  const analysis = analysisOf(module);
  const { graph, outcomes } = analysis;
  const paces = new Paces(module);
  const cycles = graph.cycles((fn, candidates) => {
    if (fn !== candidates[0] || fn.isTest) return false;
    const names = new Set(candidates.map(({ name }) => name));
    return candidates.every((each) => each.endsInCalls(names));
  });
  for (const cycle of cycles) {
    if (cycle.some((fn) => fn.hasSyntaxError || fn.hasVariants || !endsInItself(module, fn, cycle))) continue;
    if (cycle.some((fn) => outcomes.of(fn) !== 'forever')) continue;
    const edges = cycle.flatMap((fn) => graph.callsFrom(fn).filter((edge) => cycle.includes(edge.to)));
    if (edges.some(shrinks)) continue;
    const ways = edges.map((edge) => ({ edge, way: paces.wayTo(edge) }));
    if (ways.every(({ way }) => way.pace !== 'slow')) {
      const [first] = ways;
      const poll = ways.find(({ way }) => way.polls !== undefined);
      if (poll !== undefined) yield { module, edge: poll.edge, kind: 'poll', timeout: poll.way.polls };
      else if (first !== undefined && !ways.some(({ way }) => way.takes))
        yield { module, edge: first.edge, kind: 'never', timeout: undefined };
      continue;
    }
    for (const { edge, way } of ways) {
      if (way.pace === 'pure' && !way.takes && isSameAgain(edge))
        yield { module, edge, kind: way.polls === undefined ? 'same' : 'poll', timeout: way.polls };
    }
  }
}

/** Whether all a function can do in the end is to call one of the cycle: it neither returns nor raises on purpose. */
function endsInItself(module: Module, fn: FunctionDef, cycle: readonly FunctionDef[]): boolean {
  return returnLeaves(fn.clauses).every((leaf) => {
    if (leaf.kind !== 'call' || leaf.target?.module !== module.name) return false;
    const { name, arity } = leaf.target;
    return cycle.some((each) => each.name === name && each.arity === arity);
  });
}

function shrinks({ from, site }: LocalEdge): boolean {
  const clause = from.clauses[site.clause];
  return clause !== undefined && site.call.args.some((arg) => isSmaller(arg, clause) || isPiece(arg, clause));
}

/** Whether the function calls itself with the very arguments it was given. */
function isSameAgain({ from, to, site }: LocalEdge): boolean {
  const clause = from.clauses[site.clause];
  if (from !== to || clause === undefined) return false;
  return site.call.args.every((arg, index) => {
    const pattern = clause.patterns[index];
    if (pattern?.kind === 'match') return [pattern.pattern, pattern.value].some((side) => isSameVariable(side, arg));
    if (pattern?.kind === 'atom' || pattern?.kind === 'integer')
      return arg.kind === pattern.kind && 'name' in arg && 'name' in pattern ? arg.name === pattern.name : false;
    return pattern !== undefined && isSameVariable(pattern, arg);
  });
}

function isSameVariable(pattern: Expr, arg: Expr): boolean {
  return pattern.kind === 'var' && arg.kind === 'var' && pattern.name !== '_' && pattern.name === arg.name;
}

/** What happens on the way to a call. */
interface Way {
  readonly pace: Pace;
  /** The call stands in the `after 0` part of a receive. */
  readonly polls: Span | undefined;
  /** The call follows a message that was taken without waiting for it. */
  readonly takes: boolean;
}

/** How fast the functions of a module are. */
class Paces {
  private readonly module: Module;
  private readonly known = new Map<FunctionDef, Pace>();

  constructor(module: Module) {
    this.module = module;
  }

  /** All that is evaluated, in one round, before a call is made; branches that are not on the way count when they come before it. */
  wayTo({ from, site }: LocalEdge): Way {
    const body = from.clauses[site.clause]?.body ?? [];
    const way: { pace: Pace; polls: Span | undefined; takes: boolean } = { pace: 'pure', polls: undefined, takes: false };
    this.follow(body, site.call, way);
    return way;
  }

  private follow(body: readonly Expr[], call: CallExpr, way: { pace: Pace; polls: Span | undefined; takes: boolean }): void {
    for (const expr of body) {
      if (!isWithin(call, expr)) {
        way.pace = slower(way.pace, this.ofExprs([expr]));
        continue;
      }
      this.into(expr, call, way);
      return;
    }
  }

  private into(expr: Expr, call: CallExpr, way: { pace: Pace; polls: Span | undefined; takes: boolean }): void {
    if (expr === call) {
      way.pace = slower(way.pace, this.ofExprs(call.args));
    } else if (expr.kind === 'case' && !isWithin(call, expr.subject)) {
      way.pace = slower(way.pace, this.ofExprs([expr.subject]));
      this.intoClause(expr.clauses, call, way);
    } else if (expr.kind === 'if') {
      this.intoClause(expr.clauses, call, way);
    } else if (expr.kind === 'block') {
      this.follow(expr.body, call, way);
    } else if (expr.kind === 'match') {
      this.into(expr.value, call, way);
    } else if (expr.kind === 'receive' && isPoll(expr)) {
      const isInAfter = expr.after?.body.some((each) => isWithin(call, each)) === true;
      if (isInAfter) {
        way.polls = expr.after?.timeout;
        this.follow(expr.after?.body ?? [], call, way);
      } else {
        way.takes = true;
        this.intoClause(expr.clauses, call, way);
      }
    } else way.pace = 'slow';
  }

  private intoClause(clauses: readonly { readonly body: readonly Expr[] }[], call: CallExpr, way: Way): void {
    const clause = clauses.find(({ body }) => body.some((each) => isWithin(call, each)));
    if (clause !== undefined) this.follow(clause.body, call, way);
  }

  /** The slowest of everything that may be evaluated in these expressions. */
  private ofExprs(exprs: readonly Expr[]): Pace {
    let pace: Pace = 'pure';
    walkAll(exprs, (expr) => {
      pace = slower(pace, this.ofExpr(expr));
      return pace !== 'slow';
    });
    return pace;
  }

  private ofExpr(expr: Expr): Pace {
    switch (expr.kind) {
      case 'receive':
        return isPoll(expr) ? 'prompt' : 'slow';
      case 'send':
        return 'prompt';
      case 'macro':
      case 'unknown':
        return 'slow';
      case 'call':
        return this.ofCall(expr);
      default:
        return 'pure';
    }
  }

  private ofCall({ target }: CallExpr): Pace {
    if (target === undefined) return 'slow';
    const { module, name, arity } = target;
    if (module === this.module.name) {
      const fn = this.module.functionNamed(name, arity);
      return fn === undefined ? 'slow' : this.of(fn);
    }
    if (prompt.has(`${module}:${name}/${arity}`)) return 'prompt';
    if (module === 'erlang') return impure.test(name) ? 'slow' : 'pure';
    return pure.has(module) ? 'pure' : 'slow';
  }

  private of(fn: FunctionDef): Pace {
    const known = this.known.get(fn);
    if (known !== undefined) return known;
    // While it is looked into, recursion adds nothing.
    this.known.set(fn, 'pure');
    const pace = fn.hasSyntaxError || fn.hasVariants ? 'slow' : this.ofExprs(fn.clauses.flatMap(({ body }) => body));
    this.known.set(fn, pace);
    return pace;
  }
}

function isPoll({ after }: ReceiveExpr): boolean {
  return after?.timeout.kind === 'integer' && after.timeout.value === 0;
}

function slower(a: Pace, b: Pace): Pace {
  const order: readonly Pace[] = ['pure', 'prompt', 'slow'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
