import type { FunctionDef, Module } from '../erlang/module.ts';
import { placeOf, type Span } from '../erlang/place.ts';
import type { Fix } from './rule.ts';

/** Lets a catch clause for everything, `_:_ -> ok`, answer what went wrong instead. */
export function toldFailure(module: Module, fn: FunctionDef, clause: Span): Fix | undefined {
  const written = module.text.slice(clause.start, clause.end);
  if (!/^_\w*\s*:\s*_\w*\s*->\s*[a-z]\w*$/.test(written)) return undefined;
  if (/\b(?:Class|Reason)\b/.test(module.text.slice(fn.start, fn.end))) return undefined;
  const at = placeOf(module.file, module.lines, clause);
  const text = 'Class:Reason -> {error, {Class, Reason}}';
  return { title: 'Answer the error', isSafe: false, edits: [{ at, text, was: written }] };
}
