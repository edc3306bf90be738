import type { Place } from '../erlang/place.ts';
import type { ModuleFacts } from '../facts/facts.ts';
import type { Fix } from './rule.ts';

/** A callback that leaves the state as it is, by `name/arity`. */
const unchanged: Readonly<Record<string, string>> = {
  'code_change/3': 'code_change(_OldVsn, State, _Extra) ->\n    {ok, State}.',
  'code_change/4': 'code_change(_OldVsn, State, Data, _Extra) ->\n    {ok, State, Data}.',
  'system_code_change/4': 'system_code_change(Misc, _Module, _OldVsn, _Extra) ->\n    {ok, Misc}.',
};

/** Exports the callback before a module's first function and writes it, with the state as it is, behind its last one. */
export function callbackStub(module: ModuleFacts, callback: string): Fix | undefined {
  const text = unchanged[callback];
  const functions = module.functions.filter(({ isTest }) => !isTest);
  const [first] = functions;
  if (text === undefined || first === undefined) return undefined;
  const start = Math.min(...functions.map(({ line }) => line));
  const end = Math.max(...functions.map(({ endLine }) => endLine));
  return {
    title: `Write ${callback}`,
    isSafe: false,
    edits: [
      { at: lineStart(module.file, start), text: `-export([${callback}]).\n\n` },
      { at: lineStart(module.file, end + 1), text: `\n${text}\n` },
    ],
  };
}

function lineStart(file: string, line: number): Place {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
