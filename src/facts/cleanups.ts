import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { placeOf, type Span } from '../erlang/place.ts';
import { serverCallbacks } from '../otp/roles.ts';
import { runsInSameProcess } from '../otp/spawning.ts';
import type { Cleanup } from './facts.ts';

/** Modules whose functions say, compute or format something. */
const withoutEffect = new Set(
  'erlang logger error_logger lager io_lib lists maps proplists string binary dict orddict sets queue gb_trees gb_sets array unicode filename calendar timer inet telemetry'.split(
    ' ',
  ),
);

/** What happens anyway when the owner of a port, socket, table or timer ends. */
const endsWithProcess =
  /^(?:gen_tcp:close|gen_udp:close|gen_sctp:close|ssl:close|socket:close|file:close|ets:delete|prim_inet:close|inet:close|zlib:close|mnesia_lib:.*|io:format|gproc:.*|pg:leave)$/;

/** Erlang's own functions that reach beyond the process. */
const reaching = new Set(['exit/2', 'send/2', 'send/3', 'halt/0', 'halt/1', 'disconnect_node/1']);

/**
 * The first call of a terminate callback that would be missed by others if it did not run. Undefined too where the module
 * traps no exits, since a supervisor's order to end calls no callback then.
 */
export function cleanupIn(module: Module): Cleanup | undefined {
  if (!module.text.includes('terminate') || !module.text.includes('trap_exit')) return undefined;
  for (const fn of serverCallbacks(module)) {
    if (fn.name !== 'terminate' || fn.hasSyntaxError) continue;
    const found = effectIn(module, fn);
    if (found === undefined) continue;
    const { call, at } = found;
    const { line, column } = placeOf(module.file, module.lines, at);
    const callee = call.target === undefined ? '' : `${call.target.module}:${call.target.name}/${call.target.arity}`;
    return { callback: `${fn.name}/${fn.arity}`, callee, line, column, start: at.start, end: at.end };
  }
  return undefined;
}

/** The effect, with the place in the callback itself that leads to it. */
function effectIn(module: Module, callback: FunctionDef): { readonly call: CallExpr; readonly at: Span } | undefined {
  const analysis = analysisOf(module);
  const seen = new Set([callback]);
  const look = (fn: FunctionDef, top: Span | undefined): { call: CallExpr; at: Span } | undefined => {
    const sites = analysis.sitesIn(fn);
    for (const site of sites.calls) {
      const { target } = site.call;
      if (target === undefined || !runsInSameProcess(sites, site)) continue;
      const at = top ?? site.call;
      if (target.module !== module.name) {
        if (isEffect(target.module, target.name, target.arity)) return { call: site.call, at };
        continue;
      }
      const next = module.functionNamed(target.name, target.arity);
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      const found = look(next, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return look(callback, undefined);
}

function isEffect(module: string, name: string, arity: number): boolean {
  if (module === '' || endsWithProcess.test(`${module}:${name}`)) return false;
  if (module === 'erlang') return reaching.has(`${name}/${arity}`);
  return !withoutEffect.has(module);
}
