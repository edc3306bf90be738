import { nearestName } from '../erlang/nearest-name.ts';

/** `, did you mean 'x'?`, or nothing when no name is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? '' : `, did you mean '${nearest}'?`;
}
