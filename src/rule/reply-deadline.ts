import type { ReceiveExpr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { placeOf } from '../erlang/place.ts';
import type { Fix } from './rule.ts';

/** What gen_server:call/2 waits: a time that suits most requests. */
const milliseconds = 5000;

/** Gives a receive an end: `after 5000 -> exit(timeout)`. */
export function replyDeadline(module: Module, { after, start, end }: ReceiveExpr): Fix {
  const title = `Give up after ${milliseconds / 1000} seconds`;
  if (after !== undefined) {
    const at = placeOf(module.file, module.lines, after.timeout);
    return { title, isSafe: false, edits: [{ at, text: String(milliseconds), was: 'infinity' }] };
  }
  const at = placeOf(module.file, module.lines, { start: end - 'end'.length, end });
  const first = placeOf(module.file, module.lines, { start, end });
  const isOneLine = first.line === first.endLine;
  const indent = ' '.repeat(at.column - 1);
  const text = isOneLine
    ? `after ${milliseconds} -> exit(timeout) end`
    : `after ${milliseconds} ->\n${indent}    exit(timeout)\n${indent}end`;
  return { title, isSafe: false, edits: [{ at, text, was: 'end' }] };
}
