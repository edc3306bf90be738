/** All that a rule may import: its declaration, what it can look at, and words for messages. */

export { choiceText } from '../otp/choice-text.ts';
export type { Supervisor } from '../project/supervisors.ts';
export type { CallEdge } from './call-cycles.ts';
export { callbackStub } from './callback-stub.ts';
export { linkedStart } from './linked-start.ts';
export { hasCatchAll, type LoopEdge, loopEdges } from './loop-edges.ts';
export type { LostMessage } from './lost-messages.ts';
export { callBehindTry } from './moved-call.ts';
export { bareParameter, isForDevelopment, isMisspeltCookieFlag, weaknessOf } from './node-flags.ts';
export { settingOf } from './node-settings.ts';
export { existingAtom, isOfStart, safeDecoding } from './outside-calls.ts';
export { inContinuation } from './postponing.ts';
export { prepended } from './prepending.ts';
export { placeOfSpot } from './reaching.ts';
export { replyDeadline } from './reply-deadline.ts';
export type { AnyRule, Confidence, Fix, Problem, Profile, Rule, RuleContext, Severity } from './rule.ts';
export { rule } from './rule.ts';
export * from './selectors.ts';
export type { SiblingTie } from './siblings.ts';
export {
  addedKey,
  childText,
  effectiveText,
  exportedArities,
  headOf,
  isSupervisor,
  ownStops,
  placeOfKey,
  placeOfStart,
  startText,
  unaskedStops,
} from './supervising.ts';
export { isSingleWord } from './term-writes.ts';
export { toldFailure } from './told-failure.ts';
export { exportsFunction } from './upgrading.ts';
export * from './wording.ts';
