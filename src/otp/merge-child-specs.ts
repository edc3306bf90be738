import { isSameTerm } from '../erlang/compare-values.ts';
import { alternatives } from '../erlang/make-value.ts';
import type { Place } from '../erlang/place.ts';
import { type Fact, unclear, type Value } from '../erlang/value.ts';
import type { ChildSpec, StartFunction } from './child-spec.ts';
import { mergeFacts } from './spec-facts.ts';
import { mergeProblems } from './spec-problems.ts';

/** One child of which a choice decides how it is specified: what its specifications have in common. */
export function mergeChildSpecs(first: ChildSpec, others: readonly ChildSpec[], at: Place): ChildSpec {
  const ways = [first, ...others];
  return {
    at,
    form: others.every((each) => each.form === first.form) ? first.form : 'other',
    id: mergeIds(ways.map((each) => each.id)),
    start: mergeStarts(ways.map((each) => each.start)),
    restart: mergeFacts(ways.map((each) => each.restart)),
    significant: mergeFacts(ways.map((each) => each.significant)),
    shutdown: mergeFacts(ways.map((each) => each.shutdown)),
    type: mergeFacts(ways.map((each) => each.type)),
    modules: mergeModules(ways.map((each) => each.modules)),
    explicit: first.explicit.filter((key) => others.every((each) => each.explicit.includes(key))),
    written: mergeWritten(ways.map((each) => each.written)),
    problems: mergeProblems(ways.map((each) => each.problems)),
  };
}

function mergeIds(ids: readonly Fact<Value>[]): Fact<Value> {
  const [first] = ids;
  if (first === undefined || typeof first === 'symbol') return mergeFacts(ids);
  return ids.every((id) => typeof id !== 'symbol' && isSameTerm(id, first) === true) ? first : unclear;
}

/** One function that is called with different arguments is still one function, of one arity. */
function mergeStarts(starts: readonly Fact<StartFunction>[]): Fact<StartFunction> {
  const known = starts.filter((start) => typeof start !== 'symbol');
  const [first] = known;
  if (first === undefined || known.length < starts.length) return mergeFacts(starts);
  return {
    at: first.at,
    module: mergeFacts(known.map((start) => start.module)),
    name: mergeFacts(known.map((start) => start.name)),
    args: mergeArguments(known.map((start) => start.args)),
  };
}

function mergeArguments(lists: readonly Fact<readonly Value[]>[]): Fact<readonly Value[]> {
  const known = lists.filter((list) => typeof list !== 'symbol');
  const [first] = known;
  if (first === undefined || known.length < lists.length || known.some((list) => list.length !== first.length))
    return mergeFacts(lists);
  return first.map((argument, i) => {
    const values = known.flatMap((list) => list.slice(i, i + 1));
    return alternatives(values, argument.at);
  });
}

function mergeModules(modules: readonly ChildSpec['modules'][]): ChildSpec['modules'] {
  const [first] = modules;
  if (first === undefined || typeof first !== 'object') return mergeFacts(modules);
  return modules.every((each) => typeof each === 'object' && each.join() === first.join()) ? first : unclear;
}

/** What is written at a key on any of the ways. */
function mergeWritten(ways: readonly ReadonlyMap<string, Value>[]): ReadonlyMap<string, Value> {
  const merged = new Map<string, Value>();
  for (const written of ways) {
    for (const [key, value] of written) {
      const known = merged.get(key);
      merged.set(key, known === undefined ? value : alternatives([known, value], known.at));
    }
  }
  return merged;
}
