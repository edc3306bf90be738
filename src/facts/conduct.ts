import type { FunctionDef, Module } from '../erlang/module.ts';
import { placeOf } from '../erlang/place.ts';
import { type Approach, isLibrary, mayApproach } from '../otp/approaches.ts';
import type { Holding } from '../otp/holdings.ts';
import { onlyOwnName } from '../otp/own-names.ts';
import { serverBehaviour } from '../otp/roles.ts';
import {
  Approaches,
  hasInterface,
  interfaceFunctions,
  servingCallbacks,
  startCallbacks,
  startConduct,
} from '../otp/start-conduct.ts';
import type { KnownApproach, ModuleFacts } from './facts.ts';
import { postponementOf } from './postponement.ts';

type Conduct = Pick<ModuleFacts, 'starting' | 'startConduct' | 'interface' | 'asking' | 'ownName' | 'heeds' | 'childOrders'>;

/** What the module's processes and its interface do to other processes. */
export function conductOf(module: Module): Conduct {
  const heeds = ["'DOWN'", "'EXIT'", 'trap_exit']
    .filter((name) => module.text.includes(name))
    .map((name) => name.replaceAll("'", ''));
  const childOrders = ['terminate_child', 'delete_child'].filter((name) =>
    module.functions.some((fn) => fn.outline.calls.has(name)),
  );
  if (!hasInterface(module)) {
    return { starting: [], startConduct: { tables: [], restores: false }, interface: [], asking: [], heeds, childOrders };
  }
  const callbacks = startCallbacks(module);
  const ownName = serverBehaviour(module) === undefined ? undefined : onlyOwnName(module);
  const starts = new Approaches(module);
  const uses = new Approaches(module, mayApproach);
  return {
    starting: callbacks.flatMap((fn) =>
      known(module, fn, starts.of(fn)).map((each) =>
        each.kind === 'supervisor' ? { ...each, postponement: postponementOf(module, fn, each) } : each,
      ),
    ),
    startConduct: startConduct(module, callbacks),
    interface: interfaceFunctions(module).flatMap((fn) => known(module, fn, uses.of(fn).filter(isOfUseToCallers))),
    asking: ownName === undefined ? [] : askingOf(module),
    ownName,
    heeds,
    childOrders,
  };
}

function known(module: Module, fn: FunctionDef, approaches: readonly Approach[]): KnownApproach[] {
  return approaches.map(({ via: _, ...approach }) => {
    const { line, column } = placeOf(module.file, module.lines, approach);
    return { ...approach, by: `${fn.name}/${fn.arity}`, line, column };
  });
}

/** Whom a server with a name asks, and waits for, while it serves. */
function askingOf(module: Module): KnownApproach[] {
  const callbacks = servingCallbacks(module);
  if (callbacks.length === 0) return [];
  const asks = new Approaches(module, (fn) => mayApproach(fn) || callsOthers(fn));
  const seen = new Set<string>();
  return callbacks.flatMap((fn) => {
    const found = asks.of(fn).filter(({ kind, to, callee, isGuarded }) => {
      const key = `${callee} ${to.atom ?? ''}`;
      const isNew = !isGuarded && (kind === 'module' || (kind === 'call' && to.atom !== undefined)) && !seen.has(key);
      if (isNew) seen.add(key);
      return isNew;
    });
    return known(module, fn, found);
  });
}

function callsOthers(fn: FunctionDef): boolean {
  for (const callee of fn.outline.remoteCalls) if (!isLibrary(callee.slice(0, callee.indexOf(':')))) return true;
  return false;
}

/** Whether it says something about the caller, or makes the caller wait. */
function isOfUseToCallers({ kind, to, args }: Approach): boolean {
  if (kind === 'link' || kind === 'monitor') return true;
  if (!isKnown(to)) return false;
  if (kind === 'supervisor' || kind === 'call') return true;
  return kind === 'message' && args.some((arg) => arg.self || arg.parameters.length > 0);
}

function isKnown({ atom, parameters }: Holding): boolean {
  return atom !== undefined || parameters.length === 1;
}

/** The functions of other modules that a module calls. */
export function remoteCallsOf(module: Module): string[] {
  const found = new Set<string>();
  for (const fn of module.functions) {
    if (fn.isTest) continue;
    for (const callee of fn.outline.remoteCalls) if (!isLibrary(callee.slice(0, callee.indexOf(':')))) found.add(callee);
  }
  return [...found];
}
