import { analysisOf } from '../erlang/analysis.ts';
import type { CallExpr, Mfa } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { placeOf, type Span } from '../erlang/place.ts';
import { isLibrary } from '../otp/approaches.ts';
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
 * The first call of a terminate callback that would be missed by others if it did not run. A process that traps no exits does
 * not come to it when a supervisor orders it to end.
 */
export function cleanupIn(module: Module): Cleanup | undefined {
  if (!module.text.includes('terminate')) return undefined;
  for (const fn of serverCallbacks(module)) {
    if (fn.name !== 'terminate' || fn.hasSyntaxError) continue;
    const lasting = effectIn(module, fn, isLasting);
    const found = lasting ?? effectIn(module, fn, isEffect);
    if (found === undefined) continue;
    const { call, at } = found;
    const { line, column } = placeOf(module.file, module.lines, at);
    const callee = call.target === undefined ? '' : `${call.target.module}:${call.target.name}/${call.target.arity}`;
    return {
      callback: `${fn.name}/${fn.arity}`,
      callee,
      isLasting: lasting !== undefined,
      line,
      column,
      start: at.start,
      end: at.end,
      init: startOfInit(module),
    };
  }
  return undefined;
}

/** Where the body of the only clause of init/1 begins. */
function startOfInit(module: Module): Cleanup['init'] {
  const [clause, ...others] = module.functionNamed('init', 1)?.clauses ?? [];
  const first = others.length === 0 ? clause?.body[0] : undefined;
  if (first === undefined) return undefined;
  const { line, column } = placeOf(module.file, module.lines, first);
  return { line, column };
}

/** The effect, with the place in the callback itself that leads to it. */
function effectIn(
  module: Module,
  callback: FunctionDef,
  counts: (target: Mfa) => boolean,
): { readonly call: CallExpr; readonly at: Span } | undefined {
  const analysis = analysisOf(module);
  const seen = new Set([callback]);
  const look = (fn: FunctionDef, top: Span | undefined): { call: CallExpr; at: Span } | undefined => {
    const sites = analysis.sitesIn(fn);
    for (const site of sites.calls) {
      const { target } = site.call;
      if (target === undefined || !runsInSameProcess(sites, site)) continue;
      const at = top ?? site.call;
      if (target.module !== module.name) {
        if (counts(target)) return { call: site.call, at };
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

function isEffect({ module, name, arity }: Mfa): boolean {
  if (module === '' || endsWithProcess.test(`${module}:${name}`)) return false;
  if (module === 'erlang') return reaching.has(`${name}/${arity}`);
  return !withoutEffect.has(module);
}

/** Functions of OTP by which something that outlives the process is changed. */
const lastingCalls =
  /^(?:file:(?:write|write_file|rename|delete|make_dir|del_dir\w*|copy|truncate)|dets:\w+|mnesia:(?:dirty_|transaction|activity|write|delete)\w*|os:cmd|global:unregister_name|pg2:leave)$/;

/** What functions of others are called that undo what the process did elsewhere, or save what it knows. */
const lastingNames =
  /unreg|dereg|unsub|unlock|unset|undo|revoke|remov|delet|releas|leave|clean|persist|save|store|flush|write|checkin|check_in|logout|disconnect|rollback/;

/** Whether a call surely changes something that is still there when the process is gone. */
function isLasting(target: Mfa): boolean {
  if (!isEffect(target)) return false;
  const { module, name } = target;
  return module === 'erlang' || lastingCalls.test(`${module}:${name}`) || (!isLibrary(module) && lastingNames.test(name));
}
