import type { CallGraph } from './call-graph.ts';
import { type CallSite, literalOf } from './call-sites.ts';
import type { CallExpr, Clause, Expr, Mfa } from './expr.ts';
import type { FunctionDef } from './module.ts';
import { forEachChild } from './walk.ts';

/**
 * Whether a function comes back. `forever`: every path ends in recursion or in a call that never returns (raising
 * included); `may-return`: some path returns; `unknown`: only paths through funs, dynamic calls or unresolved macros could.
 */
export type Termination = 'forever' | 'may-return' | 'unknown';

/** What an expression can yield: nothing, at most one literal, or anything; `isUnknown` when only unknown code decides. */
interface Outcome {
  readonly yields: 'nothing' | 'literal' | 'anything';
  readonly literal?: string;
  readonly isUnknown?: boolean;
}

const nothing: Outcome = { yields: 'nothing' };
const anything: Outcome = { yields: 'anything' };
const unknown: Outcome = { yields: 'anything', isUnknown: true };

/** Calls after which the compiler drops what follows (`erl_bifs:is_exit_bif/3`). */
const raising = new Set(['erlang:error/1', 'erlang:error/2', 'erlang:error/3', 'erlang:exit/1', 'erlang:throw/1']);

/** Calls that do not come back although the compiler does not know. */
const notReturning = new Set([
  'erlang:halt/0',
  'erlang:halt/1',
  'erlang:halt/2',
  'erlang:hibernate/3',
  'erlang:nif_error/1',
  'erlang:nif_error/2',
  'erlang:raise/3',
  'proc_lib:hibernate/3',
  'gen_server:enter_loop/3',
  'gen_server:enter_loop/4',
  'gen_server:enter_loop/5',
  'gen_statem:enter_loop/4',
  'gen_statem:enter_loop/5',
  'gen_statem:enter_loop/6',
  'sys:handle_system_msg/6',
  'sys:handle_system_msg/7',
]);

/** How much to believe: what the compiler proves, or also what is true but invisible to it. */
type Knowledge = 'compiler' | 'full';

/**
 * The outcomes of a module's functions, by a least fixed point: recursion alone never returns. Worked out as far as a
 * question needs it: a function that returns by its first clause asks nothing of what the others call.
 */
export class Outcomes {
  /** What functions yield at least. */
  private readonly known = new Map<FunctionDef, Outcome>();
  /** Those of which that is all. */
  private readonly solved = new Set<FunctionDef>();
  private asked = new Set<FunctionDef>();
  private readonly moduleName: string;
  private readonly graph: CallGraph;
  private readonly knowledge: Knowledge;

  constructor(moduleName: string, graph: CallGraph, knowledge: Knowledge) {
    this.moduleName = moduleName;
    this.graph = graph;
    this.knowledge = knowledge;
  }

  /** The answer to a question, when what it asks of functions has been worked out. */
  private settled(question: () => Outcome): Outcome {
    this.asked = new Set();
    for (;;) {
      const answer = question();
      // More knowledge only adds to an answer.
      if (isAll(answer)) return answer;
      let isStable = true;
      for (const fn of this.asked) if (!this.refine(fn)) isStable = false;
      if (!isStable) continue;
      for (const fn of this.asked) this.solved.add(fn);
      return answer;
    }
  }

  /** Looks at a function once more; says whether that told nothing new. */
  private refine(fn: FunctionDef): boolean {
    const before = this.known.get(fn);
    if (before !== undefined && (isAll(before) || this.solved.has(fn))) return true;
    const after = fn.hasSyntaxError ? unknown : join(before ?? nothing, this.ofClauses(fn.clauses));
    this.known.set(fn, after);
    return before !== undefined && equal(before, after);
  }

  /** The outcome of a function of this module. */
  of(fn: FunctionDef): Termination {
    const outcome = this.settled(() => this.ofFunction(`${fn.name}/${fn.arity}`));
    if (outcome.yields === 'nothing') return 'forever';
    return outcome.isUnknown === true ? 'unknown' : 'may-return';
  }

  /** Whether a call never comes back. */
  isFinal(call: CallExpr): boolean {
    return this.settled(() => this.ofCall(call)).yields === 'nothing';
  }

  /**
   * Whether the optimiser makes a tail call of a call that is not one as written: the callee never returns, so that what
   * follows is dropped, or it can only return the very literal that follows (beam_ssa_type).
   */
  rescues(site: CallSite): boolean {
    if (site.position === 'protected' || site.position === 'tail') return false;
    const outcome = this.settled(() => this.ofCall(site.call));
    if (outcome.yields === 'nothing') return true;
    return site.position !== 'more' && outcome.yields === 'literal' && outcome.literal === site.literal;
  }

  private ofClauses(clauses: readonly Clause[]): Outcome {
    let result = nothing;
    for (const clause of clauses) {
      result = join(result, this.ofBody(clause.body));
      if (isAll(result)) return result;
    }
    return result;
  }

  private ofBody(body: readonly Expr[]): Outcome {
    let result = anything;
    for (const expr of body) {
      result = this.ofExpr(expr);
      if (result.yields === 'nothing') return nothing;
    }
    return result;
  }

  private ofExpr(expr: Expr): Outcome {
    switch (expr.kind) {
      case 'call':
        return this.ofCall(expr);
      case 'block':
        return this.ofBody(expr.body);
      case 'match':
        return this.ofExpr(expr.value);
      case 'if':
        return this.ofClauses(expr.clauses);
      case 'case':
        return this.ofExpr(expr.subject).yields === 'nothing' ? nothing : this.ofClauses(expr.clauses);
      case 'receive':
        return this.ofReceive(expr);
      case 'try':
        return this.ofTry(expr);
      case 'catch':
      case 'fun':
        return anything;
      case 'maybe':
        return join(this.ofBody(expr.body), expr.else === undefined ? anything : this.ofClauses(expr.else));
      case 'macro':
      case 'unknown':
        return unknown;
      case 'operator':
        if (expr.operator === 'andalso' || expr.operator === 'orelse')
          return this.ofExpr(expr.left).yields === 'nothing' ? nothing : anything;
        return this.ofParts(expr);
      case 'comprehension':
        return anything;
      default: {
        const literal = literalOf(expr);
        return literal === undefined ? this.ofParts(expr) : { yields: 'literal', literal };
      }
    }
  }

  /** A value built from parts: nothing when one of them never comes. */
  private ofParts(expr: Expr): Outcome {
    let result = anything;
    forEachChild(expr, (child) => {
      if (result.yields !== 'nothing' && this.ofExpr(child).yields === 'nothing') result = nothing;
    });
    return result;
  }

  private ofReceive(expr: Extract<Expr, { kind: 'receive' }>): Outcome {
    const clauses = this.ofClauses(expr.clauses);
    if (expr.after === undefined || (expr.after.timeout.kind === 'atom' && expr.after.timeout.name === 'infinity'))
      return clauses;
    return join(clauses, this.ofBody(expr.after.body));
  }

  private ofTry(expr: Extract<Expr, { kind: 'try' }>): Outcome {
    if (expr.after !== undefined && this.ofBody(expr.after).yields === 'nothing') return nothing;
    const body = this.ofBody(expr.body);
    const success = body.yields === 'nothing' || expr.of.length === 0 ? body : this.ofClauses(expr.of);
    return join(success, this.ofClauses(expr.catches));
  }

  private ofCall(call: CallExpr): Outcome {
    if (call.args.some((arg) => this.ofExpr(arg).yields === 'nothing')) return nothing;
    if (call.module === undefined && call.fun.kind === 'fun') return this.ofClauses(call.fun.clauses);
    const { target } = call;
    if (target === undefined) return unknown;
    if (raising.has(mfaText(target))) return nothing;
    if (this.knowledge === 'full' && (notReturning.has(mfaText(target)) || sleepsForever(call))) return nothing;
    const isOwn = call.isLocal || (this.knowledge === 'full' && target.module === this.moduleName);
    if (!isOwn) return anything;
    return this.ofFunction(`${target.name}/${target.arity}`);
  }

  /** Of a function that is defined several times, any definition may be the one that is compiled. */
  private ofFunction(key: string): Outcome {
    const variants = this.graph.functionsAt(key);
    if (variants.length === 0) return unknown;
    let result = nothing;
    for (const fn of variants) {
      this.asked.add(fn);
      result = join(result, this.known.get(fn) ?? nothing);
    }
    return result;
  }
}

/** Whether nothing can be added to it. */
function isAll(outcome: Outcome): boolean {
  return outcome.yields === 'anything' && outcome.isUnknown !== true;
}

function sleepsForever(call: CallExpr): boolean {
  const [time] = call.args;
  return call.target?.module === 'timer' && call.target.name === 'sleep' && time?.kind === 'atom' && time.name === 'infinity';
}

export function mfaText(mfa: Mfa): string {
  return `${mfa.module}:${mfa.name}/${mfa.arity}`;
}

function join(a: Outcome, b: Outcome): Outcome {
  if (a.yields === 'nothing') return b;
  if (b.yields === 'nothing') return a;
  if (a.yields === 'literal' && b.yields === 'literal' && a.literal === b.literal) return a;
  return a.isUnknown === true && b.isUnknown === true ? unknown : anything;
}

function equal(a: Outcome, b: Outcome): boolean {
  return a.yields === b.yields && a.literal === b.literal && (a.isUnknown === true) === (b.isUnknown === true);
}
