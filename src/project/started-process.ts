import { evaluateCall } from '../erlang/evaluate.ts';
import { alternativesOf, asAtom, asTuple } from '../erlang/query-values.ts';
import { absent, type Fact, type Origin, type ProcessStart, unclear, type Value } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { StartFunction } from '../otp/child-spec.ts';
import type { Project } from './project.ts';

/** What a start function really starts. */
export interface StartedProcess {
  readonly start: ProcessStart;
  /** `gen_server`, `supervisor`, …; absent for a plain process. */
  readonly behaviour?: string;
  /** The name of the callback module, or of the module a plain process runs in. */
  readonly moduleName: Fact<string>;
  /** That module, when the project has it. */
  readonly module: Fact<ModuleFacts>;
  /** What it registers as: the local name, when it is known. */
  readonly registered: Fact<string>;
  /** The call that starts it. */
  readonly at: Origin;
  /** The start function has no other outcome that could be a process. */
  readonly isCertain: boolean;
}

/** What `M:F(Args…)` starts. Absent when it returns no process; unclear when it cannot be followed. */
export function startedBy(project: Project, start: StartFunction, from: ModuleFacts, at: Origin): Fact<StartedProcess> {
  const { module, name, args } = start;
  if (typeof module === 'symbol' || typeof name === 'symbol' || typeof args === 'symbol') return unclear;
  return startedFrom(
    project,
    evaluateCall({ module, name, arity: args.length }, args, at, project.worldFrom(from.file)),
    from.file,
  );
}

/** The process in what a start function returns: `{ok, Pid}` or `{ok, Pid, Info}`. */
export function startedFrom(project: Project, result: Value, fromFile: string): Fact<StartedProcess> {
  let isCertain = true;
  const starts: { readonly process: ProcessStart; readonly at: Origin }[] = [];
  for (const way of alternativesOf(result)) {
    if (way.kind === 'unclear' || way.kind === 'opaque') isCertain = false;
    const tuple = asTuple(way);
    const [tag, pid] = typeof tuple === 'symbol' ? [] : tuple.elements;
    if (tag === undefined || pid === undefined || asAtom(tag) !== 'ok') continue;
    for (const each of alternativesOf(pid)) {
      if (each.kind === 'opaque' && each.process !== undefined) starts.push({ process: each.process, at: each.at });
      else isCertain = false;
    }
  }
  const [found, ...others] = starts;
  if (found === undefined) return isCertain ? absent : unclear;
  const first = found.process;
  if (others.some(({ process: other }) => other.behaviour !== first.behaviour || nameOf(other.module) !== nameOf(first.module)))
    return unclear;
  const moduleName = nameOf(first.module);
  return {
    start: first,
    at: found.at,
    behaviour: first.behaviour,
    moduleName,
    module: typeof moduleName === 'string' ? project.module(moduleName, fromFile) : unclear,
    registered: registeredName(first.name),
    isCertain,
  };
}

function nameOf(value: Value | undefined): Fact<string> {
  return value === undefined ? absent : asAtom(value);
}

/** `{local, Name}`; a global or via name is no local one. */
function registeredName(name: Value | undefined): Fact<string> {
  if (name === undefined) return absent;
  const tuple = asTuple(name, 2);
  if (typeof tuple === 'symbol') return tuple;
  const [scope, its] = tuple.elements;
  if (scope === undefined || its === undefined) return unclear;
  const kind = asAtom(scope);
  return kind === 'local' ? asAtom(its) : kind === unclear ? unclear : absent;
}
