import { typeOfValue } from '../erlang/compare-values.ts';
import { alternativesOf, asAtom, asBoolean, asInteger, listParts } from '../erlang/query-values.ts';
import { absent, unclear, type Value } from '../erlang/value.ts';

/*
 * Actions of gen_statem, as its loop of OTP 25 takes them. Answers are three-valued: undefined where it is not known.
 * Calls for state entry allow fewer actions; which call a clause serves is not asked here.
 */

/** The first action that gen_statem does not take, if one is known to be there: one action, or a list of them. */
export function badAction(actions: Value): Value | undefined {
  return firstBad(actions, isAction);
}

/** The first of the replies of `stop_and_reply` that is none. */
export function badReply(replies: Value): Value | undefined {
  return firstBad(replies, isReply);
}

/** Whether actions are known to be right. */
export function areActions(actions: Value): boolean | undefined {
  return areAll(actions, isAction);
}

export function areReplies(replies: Value): boolean | undefined {
  return areAll(replies, isReply);
}

function elementsOf(value: Value): { readonly values: readonly Value[]; readonly isComplete: boolean } {
  const parts = listParts(value);
  if (typeof parts === 'symbol') return { values: alternativesOf(value), isComplete: parts === absent };
  return {
    values: parts.flatMap((part) => (part.kind === 'element' ? [part.value] : [])),
    isComplete: parts.every((part) => part.kind === 'element'),
  };
}

function firstBad(value: Value, isRight: (value: Value) => boolean | undefined): Value | undefined {
  return elementsOf(value).values.find((each) => isRight(each) === false);
}

function areAll(value: Value, isRight: (value: Value) => boolean | undefined): boolean | undefined {
  const { values, isComplete } = elementsOf(value);
  const answers = values.map(isRight);
  if (answers.includes(false)) return false;
  return isComplete && !answers.includes(undefined) ? true : undefined;
}

/** Asks about a value whose alternatives and type may be unknown. */
function ask(value: Value, question: (known: Value) => boolean | undefined): boolean | undefined {
  if (value.kind === 'alternatives') {
    const answers = value.values.map((each) => ask(each, question));
    return answers.every((each) => each === answers[0]) ? answers[0] : undefined;
  }
  return value.kind === 'unclear' || value.kind === 'opaque' || value.kind === 'never' ? undefined : question(value);
}

function isAction(value: Value): boolean | undefined {
  const isTime = isRelativeTime(value);
  if (isTime !== false) return isTime;
  return ask(value, (known) => {
    const name = asAtom(known);
    if (typeof name === 'string') return name === 'pop_callback_module' ? undefined : name === 'hibernate' || name === 'postpone';
    return known.kind === 'tuple' ? isTupleAction(known.elements) : false;
  });
}

function isTupleAction([tag, second, third, fourth, ...rest]: readonly Value[]): boolean | undefined {
  if (tag === undefined || second === undefined || rest.length > 0) return false;
  const name = asAtom(tag);
  if (name === unclear) return undefined;
  if (third === undefined) {
    if (name === 'hibernate' || name === 'postpone') return isBoolean(second);
    if (name === 'change_callback_module' || name === 'push_callback_module') return known(asAtom(second));
    return every([isTimeoutType(tag), isNamed(second, 'cancel')]);
  }
  if (fourth === undefined) {
    if (name === 'reply') return isFrom(second);
    if (name === 'next_event') return isEventType(second);
    return every([isTimeoutType(tag), either(isRelativeTime(second), isNamed(second, 'update'))]);
  }
  return every([isTimeoutType(tag), isTimeWithOptions(second, fourth)]);
}

/** `{Type, Time, Content, Options}`: with `{abs, true}` the time may be negative. */
function isTimeWithOptions(time: Value, options: Value): boolean | undefined {
  const { values, isComplete } = elementsOf(options);
  if (!isComplete) return undefined;
  let isAbsolute: boolean | undefined = false;
  for (const option of values) {
    const [key, value] = option.kind === 'tuple' && option.elements.length === 2 ? option.elements : [];
    if (key === undefined || value === undefined) return ask(option, () => false);
    const flag = asBoolean(value);
    if (isNamed(key, 'abs') === false || flag === absent) return false;
    isAbsolute = flag === unclear ? undefined : flag;
  }
  if (isAbsolute === false) return isRelativeTime(time);
  const isInteger = known(asInteger(time));
  return isAbsolute === undefined ? undefined : either(isInteger, isNamed(time, 'infinity'));
}

function isRelativeTime(value: Value): boolean | undefined {
  const time = asInteger(value);
  if (typeof time !== 'symbol') return time >= 0;
  return time === unclear ? undefined : isNamed(value, 'infinity');
}

function isTimeoutType(value: Value): boolean | undefined {
  return ask(value, (each) => {
    const name = asAtom(each);
    if (typeof name === 'string') return name === 'timeout' || name === 'state_timeout';
    const [tag] = each.kind === 'tuple' && each.elements.length === 2 ? each.elements : [];
    return tag === undefined ? false : isNamed(tag, 'timeout');
  });
}

const plainEvents = ['cast', 'info', 'timeout', 'state_timeout', 'internal'];

function isEventType(value: Value): boolean | undefined {
  return ask(value, (each) => {
    const name = asAtom(each);
    if (typeof name === 'string') return plainEvents.includes(name);
    const [tag, second] = each.kind === 'tuple' && each.elements.length === 2 ? each.elements : [];
    if (tag === undefined || second === undefined) return false;
    return either(isNamed(tag, 'timeout'), every([isNamed(tag, 'call'), isFrom(second)]));
  });
}

function isReply(value: Value): boolean | undefined {
  return ask(value, (each) => {
    const [tag, from] = each.kind === 'tuple' && each.elements.length === 3 ? each.elements : [];
    return tag === undefined || from === undefined ? false : every([isNamed(tag, 'reply'), isFrom(from)]);
  });
}

/** `{Pid, Tag}`. */
function isFrom(value: Value): boolean | undefined {
  return ask(value, (each) => {
    const [pid] = each.kind === 'tuple' && each.elements.length === 2 ? each.elements : [];
    if (pid === undefined) return false;
    const type = typeOfValue(pid);
    return type === undefined ? undefined : type === 'pid';
  });
}

function isBoolean(value: Value): boolean | undefined {
  return value.kind === 'opaque' && value.type === 'boolean' ? true : known(asBoolean(value));
}

function isNamed(value: Value, name: string): boolean | undefined {
  const its = asAtom(value);
  return its === unclear ? undefined : its === name;
}

function known(fact: unknown): boolean | undefined {
  return fact === unclear ? undefined : fact !== absent;
}

function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}
