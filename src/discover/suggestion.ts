import { nearestName } from '../erlang/nearest-name.ts';

/** `, did you mean 'name'?`, or nothing. A rule's name without its area is understood. */
export function suggestion(name: string, known: readonly string[]): string {
  const nearest = known.find((candidate) => candidate.endsWith(`/${name}`)) ?? nearestName(name, known);
  return nearest === undefined ? '' : `, did you mean '${nearest}'?`;
}
