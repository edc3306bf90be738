import { typeOfValue } from '../erlang/compare-values.ts';
import { alternatives } from '../erlang/make-value.ts';
import type { Place } from '../erlang/place.ts';
import { alternativesOf, asAtom } from '../erlang/query-values.ts';
import { showAtom, showValue } from '../erlang/show-value.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { invalid, mergeProblems, type SpecProblem } from './spec-problems.ts';
import { judgeChildren, type SupervisorChildren } from './supervisor-children.ts';
import { judgeSupervisorFlags, type SupervisorFlags } from './supervisor-flags.ts';

/** What a supervisor's init/1 returns. Flags and children are unclear when no way through the function shows them. */
export interface SupervisorInit {
  readonly at: Place;
  /** Of several ways through the function, what they have in common; absent when none starts a supervisor. */
  readonly flags: Fact<SupervisorFlags>;
  readonly children: Fact<SupervisorChildren>;
  /** It may return `ignore`. */
  readonly mayIgnore: boolean;
  /** Every way through the function is known. */
  readonly isComplete: boolean;
  readonly problems: readonly SpecProblem[];
}

/** Judges what a supervisor's init/1 returns, as supervisor:init/1 of OTP 25 does. `module` is named in a bad return's reason. */
export function judgeSupervisorInit(value: Value, module: string): SupervisorInit {
  const ways = alternativesOf(value).flatMap((each) => judgeWay(each, module));
  const started = ways.filter((way) => way.kind === 'started');
  const isComplete = ways.length > 0 && ways.every((way) => way.kind !== 'unclear');
  const common = { at: placeOfOrigin(value.at), mayIgnore: ways.some((way) => way.kind === 'ignore'), isComplete };
  if (started.length === 0) {
    const nothing: Fact<never> = isComplete ? absent : unclear;
    return { ...common, flags: nothing, children: nothing, problems: mergeProblems(ways.map((way) => way.problems)) };
  }
  const flags = judgeSupervisorFlags(
    alternatives(
      started.map((way) => way.flags),
      value.at,
    ),
  );
  const children = judgeChildren(
    alternatives(
      started.map((way) => way.children),
      value.at,
    ),
    flags.strategy,
    flags.autoShutdown,
  );
  return { ...common, flags, children, problems: mergeProblems(ways.map((way) => way.problems)) };
}

type Way =
  | { readonly kind: 'started'; readonly flags: Value; readonly children: Value; readonly problems: readonly SpecProblem[] }
  | { readonly kind: 'ignore' | 'unclear' | 'wrong'; readonly problems: readonly SpecProblem[] };

function judgeWay(value: Value, module: string): readonly Way[] {
  const name = asAtom(value);
  if (name === 'ignore') return [{ kind: 'ignore', problems: [] }];
  const [tag, pairs] = value.kind === 'tuple' && value.elements.length === 2 ? value.elements : [];
  const tagName = tag === undefined ? absent : asAtom(tag);
  if (tagName === 'ok' && pairs !== undefined) return alternativesOf(pairs).map((pair) => judgePair(value, pair, module));
  const type = typeOfValue(value);
  const mayBeRight =
    tagName === unclear || type === undefined || (value.kind === 'opaque' && (type === 'tuple' || value.type === 'atom'));
  return mayBeRight ? [{ kind: 'unclear', problems: [] }] : [wrong(value, module)];
}

function wrong(value: Value, module: string): Way {
  const problem = invalid(`{bad_return,{${showAtom(module)},init,${showValue(value)}}}`, value, true);
  return { kind: 'wrong', problems: [problem] };
}

/** `{Flags, Children}`. OTP looks at the flags before it looks at the children. */
function judgePair(value: Value, pair: Value, module: string): Way {
  const type = typeOfValue(pair);
  if (type === undefined || (pair.kind === 'opaque' && type === 'tuple')) return { kind: 'unclear', problems: [] };
  const [flags, children] = pair.kind === 'tuple' && pair.elements.length === 2 ? pair.elements : [];
  if (flags === undefined || children === undefined) return wrong(value, module);
  const judgedFlags = judgeSupervisorFlags(flags);
  const judgedChildren = judgeChildren(children, judgedFlags.strategy, judgedFlags.autoShutdown);
  return { kind: 'started', flags, children, problems: [...judgedFlags.problems, ...judgedChildren.problems] };
}
