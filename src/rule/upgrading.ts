import type { Place } from '../erlang/place.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import { instructionsOf, readAppup } from '../otp/appup.ts';
import type { AppupInstruction } from '../otp/appup-instruction.ts';
import type { Project } from '../project/project.ts';

/** An appup instruction that makes a module change the state of its processes. */
export interface StateChange {
  readonly at: Place;
  /** The instruction's name: `update` or `code_change`. */
  readonly instruction: string;
  readonly module: ModuleFacts;
  /** What the process calls, `name/arity`; undefined when the module is no process whose callback is known. */
  readonly callback: string | undefined;
  /** Unclear when the module may export functions that cannot be seen. */
  readonly isExported: boolean | 'unclear';
}

const codeChanges: Readonly<Record<string, string>> = {
  gen_server: 'code_change/3',
  gen_event: 'code_change/3',
  gen_statem: 'code_change/4',
  gen_fsm: 'code_change/4',
};

/** The state changes that the project's appups ask for. */
export function* stateChangesOf(project: Project): Iterable<StateChange> {
  for (const source of project.termFiles) {
    if (source.kind !== 'appup') continue;
    const appup = readAppup(source);
    if (appup === absent || appup === unclear) continue;
    for (const instruction of [...instructionsOf(appup.up), ...instructionsOf(appup.down)]) {
      if (!changesState(instruction)) continue;
      for (const { name } of instruction.modules) {
        const module = project.module(name, source.file);
        if (module !== absent && module !== unclear) yield stateChange(instruction, module);
      }
    }
  }
}

function changesState({ name, change }: AppupInstruction): boolean {
  return (name === 'update' && change === 'advanced') || name === 'code_change';
}

function stateChange(instruction: AppupInstruction, module: ModuleFacts): StateChange {
  const callback = callbackOf(module);
  return {
    at: instruction.at,
    instruction: typeof instruction.name === 'string' ? instruction.name : 'update',
    module,
    callback,
    isExported: callback === undefined ? 'unclear' : exportsFunction(module, callback),
  };
}

/** A supervisor's own code_change re-runs init/1 and needs nothing of the module. */
function callbackOf(module: ModuleFacts): string | undefined {
  const names = module.behaviours.map((behaviour) => behaviour.name);
  if (names.includes('supervisor') || names.includes('supervisor_bridge')) return undefined;
  const known = names.map((name) => codeChanges[name]).find((callback) => callback !== undefined);
  if (known !== undefined) return known;
  return names.length === 0 && module.hasServerLoop ? 'system_code_change/4' : undefined;
}

/** Whether a module exports `name/arity`; unclear when something the file does not show may. */
export function exportsFunction(module: ModuleFacts, key: string): boolean | 'unclear' {
  if (module.exports.includes(key)) return true;
  if (module.exportsAll)
    return module.functions.some((fn) => `${fn.name}/${fn.arity}` === key) || (module.exportsUnclear ? 'unclear' : false);
  return module.exportsUnclear ? 'unclear' : false;
}
