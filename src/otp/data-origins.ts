import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Clause, Expr, FunExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { forEachChild, variablesOf, walkAll } from '../erlang/walk.ts';
import {
  bringsNetworkData,
  isOfSocket,
  isOnLoopback,
  isRequest,
  isRequestHandler,
  lessTrusted,
  networkArgumentsOf,
  type Source,
  sourceOfCall,
} from './outside-data.ts';

/** How far calls and callers are followed. */
const maxDepth = 4;

/** Where a piece of data comes from, as far as one module tells. */
interface Origin {
  readonly source: Source;
  /** Positions of the arguments of the function around that it is made of. */
  readonly parameters: readonly number[];
}

const written: Origin = { source: 'written', parameters: [] };
const unknown: Origin = { source: 'unknown', parameters: [] };

function origin(source: Source): Origin {
  return { source, parameters: [] };
}

function joined(origins: readonly Origin[]): Origin {
  let source: Source = 'written';
  const parameters = new Set<number>();
  for (const each of origins) {
    source = lessTrusted(source, each.source);
    for (const index of each.parameters) parameters.add(index);
  }
  return { source, parameters: [...parameters] };
}

/** What binds a variable in a clause: the pattern it stands in, and what that is matched with. */
interface Binding {
  readonly pattern: Expr;
  readonly value: Expr | 'message' | { readonly argument: number } | { readonly given: CallExpr | undefined };
}

/** Traces data back to where it comes from, within one module. */
export class DataOrigins {
  private readonly module: Module;
  private readonly fromSockets: Origin;
  private readonly bindings = new Map<Clause, ReadonlyMap<string, readonly Binding[]>>();
  private readonly variables = new Map<Clause, Map<string, Origin>>();
  private readonly given = new Map<FunctionDef, Map<number, Source>>();
  private readonly returns = new Map<FunctionDef, Origin>();
  private readonly callers = new Map<
    FunctionDef,
    readonly { readonly fn: FunctionDef; readonly clause: Clause; readonly args: readonly Expr[] }[]
  >();

  constructor(module: Module) {
    this.module = module;
    this.fromSockets = origin(isOnLoopback(module) ? 'stored' : 'network');
  }

  /** Where an expression in a clause of `fn` comes from, arguments followed to the module's own callers. */
  sourceOf(expr: Expr, fn: FunctionDef, clause: Clause): Source {
    return this.settled(this.of(expr, clause, 0), fn, 0);
  }

  /** Replaces the arguments of a function by what it is called with. */
  private settled({ source, parameters }: Origin, fn: FunctionDef, depth: number): Source {
    let result = source;
    for (const index of parameters) result = lessTrusted(result, this.sourceOfArgument(fn, index, depth));
    return result;
  }

  private sourceOfArgument(fn: FunctionDef, index: number, depth: number): Source {
    if (networkArgumentsOf(this.module, fn).includes(index)) return 'network';
    if (fn.isExported || depth > maxDepth) return 'parameter';
    let known = this.given.get(fn);
    if (known === undefined) {
      known = new Map();
      this.given.set(fn, known);
    }
    let source = known.get(index);
    if (source === undefined) {
      // A function that calls itself adds nothing new.
      known.set(index, 'written');
      source = 'written';
      for (const caller of this.callersOf(fn)) {
        const arg = caller.args[index];
        if (arg === undefined) continue;
        source = lessTrusted(source, this.settled(this.of(arg, caller.clause, 0), caller.fn, depth + 1));
      }
      known.set(index, source);
    }
    return source;
  }

  private callersOf(fn: FunctionDef) {
    let found = this.callers.get(fn);
    if (found === undefined) {
      const analysis = analysisOf(this.module);
      const key = `${fn.name}/${fn.arity}`;
      found = this.module.functions.flatMap((each) =>
        each.hasSyntaxError || !each.outline.localCalls.has(key)
          ? []
          : analysis.sitesIn(each).calls.flatMap(({ call, clause }) => {
              const its = each.clauses[clause];
              const isIt =
                call.target?.module === this.module.name && call.target.name === fn.name && call.args.length === fn.arity;
              return isIt && its !== undefined ? [{ fn: each, clause: its, args: call.args }] : [];
            }),
      );
      this.callers.set(fn, found);
    }
    return found;
  }

  private of(expr: Expr, clause: Clause, depth: number): Origin {
    switch (expr.kind) {
      case 'atom':
      case 'integer':
      case 'float':
      case 'char':
      case 'string':
      case 'fun':
      case 'fun-ref':
        return written;
      case 'var':
        return this.ofVariable(expr.name, clause, depth);
      case 'call':
        return this.ofCall(expr, clause, depth);
      case 'match':
        return this.of(expr.value, clause, depth);
      case 'case':
      case 'if':
      case 'receive':
      case 'try':
      case 'block':
        return joined(bodyLeaves([expr]).map((leaf) => (leaf === expr ? unknown : this.of(leaf, clause, depth))));
      case 'tuple':
      case 'list':
      case 'binary':
      case 'map':
      case 'operator':
      case 'comprehension':
      case 'catch': {
        const parts: Origin[] = [];
        forEachChild(expr, (child) => parts.push(this.of(child, clause, depth)));
        return joined(parts);
      }
      default:
        return unknown;
    }
  }

  private ofVariable(name: string, clause: Clause, depth: number): Origin {
    let known = this.variables.get(clause);
    if (known === undefined) {
      known = new Map();
      this.variables.set(clause, known);
    }
    let its = known.get(name);
    if (its === undefined) {
      // While it is looked into, it adds nothing to itself.
      known.set(name, written);
      const found = this.bindingsOf(clause).get(name) ?? [];
      its = found.length === 0 ? unknown : joined(found.map((binding) => this.ofBinding(binding, clause, depth)));
      known.set(name, its);
    }
    return its;
  }

  private ofBinding({ pattern, value }: Binding, clause: Clause, depth: number): Origin {
    if (bringsNetworkData(pattern)) return this.fromSockets;
    if (value === 'message') return unknown;
    if ('argument' in value) return { source: 'written', parameters: [value.argument] };
    if (!('given' in value)) return this.of(value, clause, depth);
    return value.given === undefined ? unknown : joined(value.given.args.map((arg) => this.of(arg, clause, depth)));
  }

  private ofCall(call: CallExpr, clause: Clause, depth: number): Origin {
    const args = () => joined(call.args.map((arg) => this.of(arg, clause, depth)));
    const source = sourceOfCall(call);
    if (source === 'arguments') return args();
    if (source === 'decoded') {
      const its = args();
      return its.source === 'stored' || (its.source === 'written' && its.parameters.length === 0) ? its : origin('network');
    }
    if (source === 'network' && isOfSocket(call)) return this.fromSockets;
    if (source !== 'other') return origin(source);
    const { target } = call;
    // What another module makes of a request is data of the request.
    if (target !== undefined && target.module !== this.module.name && call.args.some(isRequest) && isRequestHandler(this.module))
      return origin('network');
    const fn = target?.module === this.module.name ? this.module.functionNamed(target.name, target.arity) : undefined;
    if (fn === undefined || fn.hasSyntaxError || fn.hasVariants || depth >= maxDepth) return unknown;
    const returned = this.returnedBy(fn, depth + 1);
    const given = returned.parameters.flatMap((index) => {
      const arg = call.args[index];
      return arg === undefined ? [] : [this.of(arg, clause, depth + 1)];
    });
    return joined([origin(returned.source), ...given]);
  }

  private returnedBy(fn: FunctionDef, depth: number): Origin {
    let known = this.returns.get(fn);
    if (known === undefined) {
      this.returns.set(fn, written);
      known = joined(fn.clauses.flatMap((each) => bodyLeaves(each.body).map((leaf) => this.of(leaf, each, depth))));
      this.returns.set(fn, known);
    }
    return known;
  }

  private bindingsOf(clause: Clause): ReadonlyMap<string, readonly Binding[]> {
    let known = this.bindings.get(clause);
    if (known === undefined) {
      known = bindingsIn(clause);
      this.bindings.set(clause, known);
    }
    return known;
  }
}

/** What binds the variables of a clause, funs in it included. */
function bindingsIn(clause: Clause): ReadonlyMap<string, readonly Binding[]> {
  const found = new Map<string, Binding[]>();
  const bind = (pattern: Expr, value: Binding['value']) => {
    for (const name of variablesOf(pattern)) {
      const its = found.get(name);
      if (its === undefined) found.set(name, [{ pattern, value }]);
      // The first place binds; later ones only compare, except in other branches.
      else its.push({ pattern, value });
    }
  };
  clause.patterns.forEach((pattern, argument) => {
    bind(pattern, { argument });
  });
  const applied = new Map<FunExpr, CallExpr>();
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'call') for (const arg of expr.args) if (arg.kind === 'fun') applied.set(arg, expr);
    if (expr.kind === 'match') bind(expr.pattern, expr.value);
    else if (expr.kind === 'case')
      for (const each of expr.clauses) for (const pattern of each.patterns) bind(pattern, expr.subject);
    else if (expr.kind === 'receive')
      for (const each of expr.clauses) for (const pattern of each.patterns) bind(pattern, 'message');
    else if (expr.kind === 'try') {
      const last = expr.body.at(-1);
      for (const each of expr.of) for (const pattern of each.patterns) bind(pattern, last ?? 'message');
      for (const each of expr.catches) for (const pattern of each.patterns) bind(pattern, 'message');
    } else if (expr.kind === 'fun') {
      for (const each of expr.clauses) for (const pattern of each.patterns) bind(pattern, { given: applied.get(expr) });
    } else if (expr.kind === 'comprehension') {
      for (const each of expr.qualifiers) if (each.kind === 'generator') bind(each.pattern, each.source);
    }
    return true;
  });
  return found;
}
