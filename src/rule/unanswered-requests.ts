import { analysisOf } from '../erlang/analysis.ts';
import { evaluate } from '../erlang/evaluate.ts';
import type { AtomExpr, CallExpr, Clause, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { alternativesOf, asAtom, asTuple } from '../erlang/query-values.ts';
import { bodyLeaves } from '../erlang/return-leaves.ts';
import { absent, unclear } from '../erlang/value.ts';
import { variablesOf, walkAll } from '../erlang/walk.ts';
import { isStateFunction } from '../otp/roles.ts';

/** A clause that takes a request and goes on without an answer, though nobody else can give one: it drops who asked. */
export interface UnansweredRequest {
  readonly module: Module;
  readonly callback: FunctionDef;
  /** What the clause returns there. */
  readonly leaf: Expr;
  /** The request as written; undefined when the clause takes any request. */
  readonly request: string | undefined;
  /** Whether every way through the clause ends so. */
  readonly isAlways: boolean;
  /** Another clause answers this kind of request. */
  readonly hasTwin: boolean;
  /** The tag of the returned tuple, where it is `noreply`. */
  readonly tag: AtomExpr | undefined;
}

/** One clause for one request. */
interface Taking {
  readonly clause: Clause;
  readonly request: Expr;
  readonly from: Expr;
}

/** Modules whose functions only tell people. */
const telling = new Set(['logger', 'lager', 'error_logger', 'io', 'io_lib', 'rabbit_log']);

/** The clauses of the module's callbacks for requests that leave a caller without an answer. */
export function* unansweredRequestsIn(module: Module): Iterable<UnansweredRequest> {
  for (const { callback, takings } of requestCallbacks(module)) {
    const bad = takings.map((taking) => unansweredIn(module, taking));
    for (const [index, found] of bad.entries()) {
      const taking = takings[index];
      if (found === undefined || taking === undefined) continue;
      const kind = kindOf(taking.request);
      const hasTwin = takings.some(
        (other, at) => at !== index && kind !== undefined && kindOf(other.request) === kind && !bad[at],
      );
      const { request } = taking;
      const written = kind === undefined ? undefined : module.text.slice(request.start, request.end).replaceAll(/\s+/g, ' ');
      yield { module, callback, ...found, request: written, hasTwin };
    }
  }
}

function requestCallbacks(module: Module): { callback: FunctionDef; takings: readonly Taking[] }[] {
  const found: { callback: FunctionDef; takings: readonly Taking[] }[] = [];
  for (const { name } of module.behaviours) {
    if (name === 'gen_server' || name === 'gen_server2') {
      const callback = module.functionNamed('handle_call', 3);
      if (callback !== undefined) found.push({ callback, takings: callback.clauses.flatMap(ofServer) });
    } else if (name === 'gen_statem') {
      for (const callback of module.functions) {
        const isEvent = callback.name === 'handle_event' && callback.arity === 4;
        if (isEvent || isStateFunction(module, callback)) found.push({ callback, takings: callback.clauses.flatMap(ofStatem) });
      }
    }
  }
  return found.filter(({ callback }) => !callback.hasSyntaxError && !callback.hasVariants);
}

function ofServer(clause: Clause): Taking[] {
  const [request, from] = clause.patterns;
  return request === undefined || from === undefined ? [] : [{ clause, request, from }];
}

/** `{call, From}` as the type of the event. */
function ofStatem(clause: Clause): Taking[] {
  const [type, request] = clause.patterns;
  const [tag, from] = type?.kind === 'tuple' ? type.elements : [];
  if (request === undefined || from === undefined || tag?.kind !== 'atom' || tag.name !== 'call') return [];
  return [{ clause, request, from }];
}

function unansweredIn(
  module: Module,
  { clause, from }: Taking,
): Pick<UnansweredRequest, 'leaf' | 'isAlways' | 'tag'> | undefined {
  if (from.kind !== 'var' || isUsed(from.name, clause)) return undefined;
  if (endsBefore(module, clause)) return undefined;
  const leaves = bodyLeaves(clause.body);
  const goOn = leaves.filter((leaf) => goesOn(module, leaf));
  const [leaf] = goOn;
  if (leaf === undefined) return undefined;
  const tag = leaf.kind === 'tuple' ? leaf.elements[0] : undefined;
  const isNoreply = tag?.kind === 'atom' && tag.name === 'noreply';
  return { leaf, isAlways: goOn.length === leaves.length, tag: isNoreply ? tag : undefined };
}

/** Whether who asked is kept, handed on or answered, rather than only logged. */
function isUsed(name: string, { patterns, guard, body }: Clause): boolean {
  if (name === '_') return false;
  const isElsewhere = patterns.slice(2).some((pattern) => variablesOf(pattern).has(name));
  if (isElsewhere || guard.some((tests) => tests.some((test) => variablesOf(test).has(name)))) return true;
  let isFound = false;
  walkAll(body, (expr) => {
    if (expr.kind === 'var' && expr.name === name) isFound = true;
    // A macro that is not known may do anything with it.
    if (expr.kind === 'macro' || expr.kind === 'unknown') isFound = true;
    return !isFound && !(expr.kind === 'call' && telling.has(expr.target?.module ?? ''));
  });
  return isFound;
}

/** What functions are called that end the process, in whatever module they are. */
const deadly = /^(?:fatal|abort|die|panic|crash|halt)(?:_|$)/;

function nameOf({ fun }: CallExpr): string {
  return fun.kind === 'atom' ? fun.name : '';
}

/** Whether the clause never comes to what it returns. */
function endsBefore(module: Module, { body }: Clause): boolean {
  const { outcomes } = analysisOf(module);
  let isFinal = false;
  walkAll(body, (expr) => {
    if (expr.kind === 'call' && (deadly.test(nameOf(expr)) || outcomes.isFinal(expr))) isFinal = true;
    return !isFinal && expr.kind !== 'fun';
  });
  return isFinal;
}

const withoutActions: Readonly<Record<string, number>> = { keep_state: 2, next_state: 3, repeat_state: 2 };

/** Whether what is returned surely lets the process go on and answers nobody. */
function goesOn(module: Module, leaf: Expr): boolean {
  const ways = alternativesOf(evaluate(leaf, module));
  return (
    ways.length > 0 &&
    ways.every((way) => {
      const name = asAtom(way);
      if (name === 'keep_state_and_data' || name === 'repeat_state_and_data') return true;
      const tuple = asTuple(way);
      if (tuple === absent || tuple === unclear) return false;
      const tag = tuple.elements[0] === undefined ? unclear : asAtom(tuple.elements[0]);
      return tag === 'noreply' || (typeof tag === 'string' && withoutActions[tag] === tuple.elements.length);
    })
  );
}

/** What tells one kind of request from another: an atom, or the tag and size of a tuple; undefined for any request. */
function kindOf(request: Expr): string | undefined {
  if (request.kind === 'match') return kindOf(request.pattern) ?? kindOf(request.value);
  if (request.kind === 'var') return undefined;
  if (request.kind === 'atom') return request.name;
  const [tag] = request.kind === 'tuple' ? request.elements : [];
  return tag?.kind === 'atom' && request.kind === 'tuple' ? `${tag.name}/${request.elements.length}` : request.kind;
}
