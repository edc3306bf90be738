import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';

/** A parameter of an application that code asks for; what is not known is `*`, the application of the code itself is empty. */
export interface ConfigRead {
  readonly application: string;
  readonly parameter: string;
}

/** Which argument is the application and which the parameter, of the functions of application(3) that read. */
const readers: Readonly<Record<string, readonly [number | undefined, number | undefined]>> = {
  'application:get_env/1': [undefined, 0],
  'application:get_env/2': [0, 1],
  'application:get_env/3': [0, 1],
  'application:get_all_env/0': [undefined, undefined],
  'application:get_all_env/1': [0, undefined],
  'application:get_key/1': [undefined, undefined],
  'application:get_key/2': [0, undefined],
};

/** The parameters a module reads. A parameter that is handed to a local function is looked for at that function's calls. */
export function configReadsIn(module: Module): ConfigRead[] {
  if (!module.text.includes('application:get_')) return [];
  const found = new Map<string, ConfigRead>();
  for (const fn of module.functions) {
    if (!['get_env', 'get_all_env', 'get_key'].some((name) => fn.outline.calls.has(name))) continue;
    for (const { call, clause } of analysisOf(module).sitesIn(fn).calls) {
      for (const read of readsOf(call, module, fn, clause)) found.set(`${read.application}:${read.parameter}`, read);
    }
  }
  return [...found.values()];
}

function readsOf(call: CallExpr, module: Module, fn: FunctionDef, clause: number): readonly ConfigRead[] {
  const { target, args } = call;
  const reader = target && readers[`${target.module}:${target.name}/${target.arity}`];
  if (reader === undefined) return [];
  const [application, parameter] = reader;
  const named = (index: number | undefined, otherwise: string): readonly string[] =>
    index === undefined ? [otherwise] : namesOf(args[index], module, fn, clause);
  return named(application, '').flatMap((its) => named(parameter, '*').map((name) => ({ application: its, parameter: name })));
}

/** The atoms an expression may be: itself, or what the callers of a local function hand in. */
function namesOf(expr: Expr | undefined, module: Module, fn: FunctionDef, clause: number): readonly string[] {
  if (expr?.kind === 'atom') return [expr.name];
  const patterns = fn.clauses[clause]?.patterns ?? [];
  const index = expr?.kind === 'var' ? patterns.findIndex((pattern) => pattern.kind === 'var' && pattern.name === expr.name) : -1;
  if (index === -1 || module.exportsUnclear || module.exportsAll || module.exports.has(`${fn.name}/${fn.arity}`)) return ['*'];
  const key = `${fn.name}/${fn.arity}`;
  const given = module.functions
    .filter((caller) => caller.outline.localCalls.has(key))
    .flatMap((caller) =>
      analysisOf(module)
        .sitesIn(caller)
        .calls.filter(({ call }) => call.isLocal && call.target?.name === fn.name && call.target.arity === fn.arity)
        .map(({ call }) => call.args[index]),
    );
  return given.length === 0 ? ['*'] : given.map((each) => (each?.kind === 'atom' ? each.name : '*'));
}
