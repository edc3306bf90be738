import { isSameTerm } from '../erlang/compare-values.ts';
import { isIdentical } from '../erlang/identical-values.ts';
import { alternatives } from '../erlang/make-value.ts';
import type { Place } from '../erlang/place.ts';
import { alternativesOf, type ListPart, listParts } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { type ChildSpec, judgeChildSpec } from './child-spec.ts';
import { invalid, mergeProblems, possible, type SpecProblem } from './spec-problems.ts';
import type { AutoShutdown, Strategy } from './supervisor-flags.ts';

/** One child of a supervisor. */
export interface Child {
  readonly spec: ChildSpec;
  /** It is there whichever way the choices in the source go. */
  readonly isCertain: boolean;
  /** It stands for any number of children like it, e.g. one per element of a list that is not known. */
  readonly isRepeated: boolean;
}

/** The children a supervisor starts, in start order. */
export interface SupervisorChildren {
  readonly at: Place;
  /** Of several possible lists, all children in one; absent when it is known not to be a list. */
  readonly children: Fact<readonly Child[]>;
  /** All children are known: none is repeated and none may be missing here. */
  readonly isComplete: boolean;
  /** Those of the specifications, and of the list as a whole. */
  readonly problems: readonly SpecProblem[];
}

/** Judges the second element of what a supervisor's init/1 returns, as supervisor:check_startspec/2 of OTP 25 does. */
export function judgeChildren(
  value: Value,
  strategy: Fact<Strategy> = unclear,
  autoShutdown: Fact<AutoShutdown> = unclear,
): SupervisorChildren {
  const lists = alternativesOf(value).map((each) => judgeList(each, strategy, autoShutdown));
  const known = lists.map((each) => each.children).filter((children) => typeof children !== 'symbol');
  const isKnown = lists.length > 0 && lists.every((each) => each.children !== unclear);
  return {
    at: placeOfOrigin(value.at),
    children:
      isKnown && known.length === 0
        ? absent
        : known.length === 0
          ? unclear
          : mergeChildren(known, known.length === lists.length, autoShutdown),
    isComplete: isKnown && lists.every((each) => each.isComplete),
    problems: mergeProblems(lists.map((each) => each.problems)),
  };
}

interface JudgedList {
  readonly children: Fact<readonly JudgedChild[]>;
  readonly isComplete: boolean;
  readonly problems: readonly SpecProblem[];
}
interface JudgedChild extends Child {
  readonly value: Value;
}

function judgeList(value: Value, strategy: Fact<Strategy>, autoShutdown: Fact<AutoShutdown>): JudgedList {
  const parts = listParts(value);
  const isSimple = strategy === 'simple_one_for_one';
  if (parts === unclear) return { children: unclear, isComplete: false, problems: [] };
  if (parts === absent) {
    const reason = isSimple ? `{bad_start_spec,${showValue(value)}}` : 'function_clause';
    return { children: absent, isComplete: true, problems: [invalid(reason, value, true)] };
  }
  const children = parts.map((part) => judgePart(part, autoShutdown));
  const isComplete = parts.every((part) => part.kind === 'element');
  const own = children.map((child) => (child.isRepeated ? possible(child.spec.problems) : child.spec.problems));
  const problems = isSimple ? [...simpleProblems(value, parts), ...own.flat()] : withDuplicates(children, own);
  return { children, isComplete, problems };
}

function judgePart(part: ListPart, autoShutdown: Fact<AutoShutdown>): JudgedChild {
  const value = part.kind === 'element' ? part.value : part.each;
  const isRepeated = part.kind === 'gap';
  return { value, spec: judgeChildSpec(value, autoShutdown), isCertain: !isRepeated, isRepeated };
}

/** simple_one_for_one needs exactly one specification. */
function simpleProblems(value: Value, parts: readonly ListPart[]): SpecProblem[] {
  const certain = parts.filter((part) => part.kind === 'element').length;
  const isWrong = certain > 1 || (certain === 0 && parts.length === 0);
  return isWrong ? [invalid(`{bad_start_spec,${showValue(value)}}`, value, true)] : [];
}

/** Each child's problems, with its own when a child before it has the same id. */
function withDuplicates(children: readonly JudgedChild[], own: readonly (readonly SpecProblem[])[]): SpecProblem[] {
  const ids: Value[] = [];
  return children.flatMap((child, i) => {
    const { id } = child.spec;
    const problems = own[i] ?? [];
    if (typeof id === 'symbol' || child.isRepeated) return problems;
    if (ids.some((each) => isSameTerm(each, id) === true))
      return [...problems, invalid(`{duplicate_child_name,${showValue(id)}}`, id, true)];
    ids.push(id);
    return problems;
  });
}

/** Several lists as one: each child once, in an order that fits the lists. Children written at one place are the same one. */
function mergeChildren(
  lists: readonly (readonly JudgedChild[])[],
  areAll: boolean,
  autoShutdown: Fact<AutoShutdown>,
): readonly Child[] {
  const merged: JudgedChild[][] = [];
  for (const list of lists) {
    let position = 0;
    for (const child of list) {
      const found = merged.findIndex((group, i) => i >= position && group.some((each) => isSameChild(each, child)));
      if (found >= 0) merged[found]?.push(child);
      else merged.splice(position, 0, [child]);
      position = found >= 0 ? found + 1 : position + 1;
    }
  }
  return merged.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const values = group.map((each) => each.value);
    const isOne = values.every((each) => isIdentical(each, first.value));
    const spec = isOne ? first.spec : judgeChildSpec(alternatives(values, first.value.at), autoShutdown);
    return [{ spec, isCertain: areAll && first.isCertain && group.length >= lists.length, isRepeated: first.isRepeated }];
  });
}

/** Whether children of two possible lists are one child: written at one place, with ids that may be the same. */
function isSameChild(a: JudgedChild, b: JudgedChild): boolean {
  const { at: one } = a.value;
  const { at: other } = b.value;
  if (
    a.isRepeated !== b.isRepeated ||
    one.start !== other.start ||
    one.end !== other.end ||
    one.source.file !== other.source.file
  )
    return false;
  const ids = [a.spec.id, b.spec.id];
  const [first, second] = ids.filter((id) => typeof id !== 'symbol');
  return first === undefined || second === undefined || isSameTerm(first, second) !== false;
}
