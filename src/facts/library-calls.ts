import { analysisOf } from '../erlang/analysis.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { type Place, placeOf } from '../erlang/place.ts';
import { listedApplicationOf } from '../otp/otp-libraries.ts';

/** The first call of a module into one of OTP's applications that not every system has. */
export interface LibraryCall {
  readonly application: string;
  /** `module:function/arity`. */
  readonly callee: string;
  readonly at: Place;
}

/** Functions that look whether a module is there. */
const looks: ReadonlySet<string> = new Set([
  'code:ensure_loaded',
  'code:is_loaded',
  'code:which',
  'erlang:function_exported',
  'erlang:whereis',
]);

const lookNames = Array.from(looks, (look) => look.slice(look.indexOf(':') + 1));

/** What a module calls of OTP's applications, one call of each. Calls that expect the module to be missing are none. */
export function libraryCallsIn(module: Module): LibraryCall[] {
  if (module.exports.has('parse_transform/2')) return [];
  const found = new Map<string, LibraryCall>();
  for (const fn of module.functions) {
    if (fn.isTest || fn.hasSyntaxError || fn.outline.remoteCalls.size === 0) continue;
    for (const callee of fn.outline.remoteCalls) {
      const application = listedApplicationOf(callee.slice(0, callee.indexOf(':')));
      if (application === undefined || found.has(application)) continue;
      const at = placeIn(module, fn, callee);
      if (at !== undefined) found.set(application, { application, callee, at });
    }
  }
  return [...found.values()];
}

/** Where a call stands that fails without the module; the name of the function where it is only named, as in `fun ssl:send/2`. */
function placeIn(module: Module, fn: FunctionDef, callee: string): Place | undefined {
  const all = analysisOf(module)
    .sitesIn(fn)
    .calls.filter(({ call: { target } }) => target !== undefined && `${target.module}:${target.name}/${target.arity}` === callee);
  const bare = all.find(({ inTryBody, protection }) => !inTryBody && protection !== 'catch');
  if (all.length > 0 && bare === undefined) return undefined;
  return placeOf(module.file, module.lines, bare?.call ?? fn.nameSpan);
}

/** The applications whose modules or processes a module looks for before it uses them. */
export function lookedForIn(module: Module): string[] {
  const found = new Set<string>();
  const { calledNames } = analysisOf(module);
  if (!lookNames.some((name) => calledNames.has(name))) return [];
  for (const fn of module.functions) {
    if (!lookNames.some((name) => fn.outline.calls.has(name))) continue;
    for (const { call } of analysisOf(module).sitesIn(fn).calls) {
      const [first] = call.args;
      if (first?.kind !== 'atom' || call.target === undefined || !looks.has(`${call.target.module}:${call.target.name}`))
        continue;
      const application = listedApplicationOf(first.name);
      if (application !== undefined) found.add(application);
    }
  }
  return [...found];
}
