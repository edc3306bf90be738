import type { AnyRule } from '../src/rule/index.ts';
import receiveInCallback from './mailbox/receive-in-callback/rule.ts';
import receiveLoopNoCatchAll from './mailbox/receive-loop-no-catch-all/rule.ts';
import receiveReplyNoTimeout from './mailbox/receive-reply-no-timeout/rule.ts';
import nonTailRecursiveLoop from './resources/non-tail-recursive-loop/rule.ts';
import recursiveCallInTry from './resources/recursive-call-in-try/rule.ts';

/** Every rule of the catalogue, by id. */
export const rules: readonly AnyRule[] = [
  receiveInCallback,
  receiveLoopNoCatchAll,
  receiveReplyNoTimeout,
  nonTailRecursiveLoop,
  recursiveCallInTry,
];
