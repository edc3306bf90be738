import { lineStartsOf } from '../erlang/place.ts';
import type { Edit, Fix } from '../rule/rule.ts';

/** A fix, if what it replaces is written where it says; `text` is that of the file the finding is in. */
export function offeredFix(fix: Fix | undefined, file: string, text: string | undefined): Fix | undefined {
  if (fix === undefined || fix.edits.every((edit) => edit.was === undefined)) return fix;
  if (text === undefined) return undefined;
  const lines = lineStartsOf(text);
  const stands = ({ at, was }: Edit) => {
    if (was === undefined || at.file !== file) return true;
    const start = (lines[at.line - 1] ?? text.length) + at.column - 1;
    const end = (lines[at.endLine - 1] ?? text.length) + at.endColumn - 1;
    return text.slice(start, end) === was;
  };
  return fix.edits.every(stands) ? fix : undefined;
}
