import type { Place } from '../erlang/place.ts';
import type { Fix } from './rule.ts';

/** The call at `at`, made by the name in `by` (`gen_server:start/3`, `spawn/1`), with a link to the process it starts. */
export function linkedStart(at: Place, by: string): Fix | undefined {
  const name = by.slice(0, by.indexOf('/')).replace(/^erlang:/, '');
  // What start_monitor returns has another shape, and the link of spawn_opt is one of its options.
  if (!/^(?:\w+:start|(?:proc_lib:)?spawn)$/.test(name)) return undefined;
  const head = { ...at, endLine: at.line, endColumn: at.column + name.length };
  const linked = `${name}_link`;
  return { title: `Start it with ${linked}`, isSafe: false, edits: [{ at: head, text: linked, was: name }] };
}
