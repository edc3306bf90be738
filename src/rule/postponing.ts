import type { Postponement } from '../facts/postponement.ts';
import type { Fix } from './rule.ts';

/** Lets handle_continue/2, which runs when the start function has returned, do what a statement of init/1 does. */
export function inContinuation({ statement, text, inResult, behindInit, beforeFunctions }: Postponement): Fix {
  const callback = `\n\nhandle_continue(start_children, State) ->\n    ${text},\n    {noreply, State}.`;
  return {
    title: 'Ask in handle_continue/2',
    isSafe: false,
    edits: [
      { at: beforeFunctions, text: '-export([handle_continue/2]).\n\n' },
      { at: statement, text: '' },
      { at: inResult, text: ', {continue, start_children}' },
      { at: behindInit, text: callback },
    ],
  };
}
