import { analysisOf } from '../erlang/analysis.ts';
import { atom, opaque, tuple, unclearValue } from '../erlang/make-value.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import type { Span } from '../erlang/place.ts';
import { type Reception, receptionOf } from '../otp/inbox.ts';
import { rolesOf, serverBehaviour } from '../otp/roles.ts';
import { runsInSameProcess } from '../otp/spawning.ts';
import { callsTo } from './calls.ts';

/** A server that traps exits and makes nothing of them. */
export interface UnheededExits {
  readonly module: Module;
  readonly behaviour: string;
  /** The call of process_flag. */
  readonly at: Span;
  readonly reception: Exclude<Reception, { kind: 'taken' }>;
  /** What the server links itself to, as `name/arity` of the call; absent when only its parent is linked to it. */
  readonly link?: { readonly call: string; readonly at: Span };
}

const flag = new Set(['erlang:process_flag/2']);

/** Calls that link the calling process to another or to a port. */
const linking = /^(?:link|spawn_link|start_link|open_port)$/;

/** Where a server of the module traps exits though no clause of it is meant for `{'EXIT', _, _}`. */
export function* unheededExitsIn(module: Module): Iterable<UnheededExits> {
  const behaviour = serverBehaviour(module);
  if (behaviour === undefined || !module.text.includes('trap_exit')) return;
  const roles = rolesOf(module);
  for (const { fn, site } of callsTo(module, flag)) {
    const [key, value] = site.call.args;
    const traps = key?.kind === 'atom' && key.name === 'trap_exit' && value?.kind === 'atom' && value.name === 'true';
    if (!traps || site.deferredIn !== undefined || !roles.has(fn, 'callback') || roles.has(fn, 'spawned')) continue;
    const at = { source: module, start: site.call.start, end: site.call.end };
    const message = tuple([atom('EXIT', at), opaque('pid', at), unclearValue('reason', at)], at);
    const reception = receptionOf(module, 'info', message);
    if (reception.kind === 'taken' || reception.kind === 'stopped') continue;
    yield { module, behaviour, at: site.call, reception, link: linkIn(module) };
  }
}

/** The first thing a callback, or what it calls, links the server to. */
function linkIn(module: Module): UnheededExits['link'] {
  const roles = rolesOf(module);
  const linker = (fn: FunctionDef) => Array.from(fn.outline.calls).some((name) => linking.test(name));
  for (const fn of module.functions) {
    if (fn.hasSyntaxError || !linker(fn) || !roles.has(fn, 'callback')) continue;
    const sites = analysisOf(module).sitesIn(fn);
    for (const site of sites.calls) {
      const { target } = site.call;
      if (target !== undefined && linking.test(target.name) && runsInSameProcess(sites, site))
        return { call: `${target.name}/${target.arity}`, at: site.call };
    }
  }
  return undefined;
}
