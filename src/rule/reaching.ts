import type { Place } from '../erlang/place.ts';
import { absent, unclear } from '../erlang/value.ts';
import type { KnownApproach, ModuleFacts } from '../facts/facts.ts';
import type { Postponement } from '../facts/postponement.ts';
import type { ApproachKind } from '../otp/approaches.ts';
import { type Holding, substitute } from '../otp/holdings.ts';
import type { Project } from '../project/project.ts';

/** What a function does to a named process in the end, itself or by another module's exported function. */
export interface Reach {
  readonly kind: ApproachKind;
  /** The name of the process, supervisor or table; undefined when it is not known. */
  readonly name: string | undefined;
  /** The caller's own pid is handed over. */
  readonly givesSelf: boolean;
  /** It waits for an answer however long that takes. */
  readonly isEndless: boolean;
  /** The function that does it, `m:f/a`. */
  readonly callee: string;
  /** The exported function by which it is done, when it is another module's. */
  readonly through: string | undefined;
  readonly by: string;
  readonly isGuarded: boolean;
  readonly at: Place;
  readonly postponement?: Postponement;
}

/** Where approaches of `module` lead, by way of the project's other modules. */
export function* reachesOf(project: Project, module: ModuleFacts, approaches: readonly KnownApproach[]): Iterable<Reach> {
  for (const approach of approaches) {
    const where = { by: approach.by, at: placeOfSpot(module, approach), postponement: approach.postponement };
    if (approach.kind !== 'module') {
      yield { ...where, ...reached(approach, approach.to, approach.args), through: undefined, isGuarded: approach.isGuarded };
      continue;
    }
    const colon = approach.callee.indexOf(':');
    const target = project.module(approach.callee.slice(0, colon), module.file);
    if (target === absent || target === unclear) continue;
    for (const step of target.interface) {
      if (step.by !== approach.callee.slice(colon + 1)) continue;
      const to = substitute(step.to, approach.args);
      const args = step.args.map((arg) => substitute(arg, approach.args));
      const isGuarded = approach.isGuarded || step.isGuarded;
      yield { ...where, ...reached(step, to, args), through: approach.callee, isGuarded };
    }
  }
}

function reached({ kind, callee }: KnownApproach, to: Holding, args: readonly Holding[]) {
  const isEndless = kind === 'call' && (callee === 'gen_statem:call/2' || args[1]?.atom === 'infinity');
  return { kind, callee, isEndless, name: to.atom, givesSelf: args.some((arg) => arg.self) };
}

/** The place of something that facts keep with its line and column: its first line. */
export function placeOfSpot(
  { file }: ModuleFacts,
  { line, column, start, end }: { readonly line: number; readonly column: number; readonly start: number; readonly end: number },
): Place {
  return { file, line, column, endLine: line, endColumn: column + end - start };
}
