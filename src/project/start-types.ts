import { alternativesOf, asAtom, asProperList, asTuple } from '../erlang/query-values.ts';
import type { Value } from '../erlang/value.ts';
import { termsIn } from '../otp/term-source.ts';
import type { Project } from './project.ts';

/** How a release starts an application: what happens to the node when it ends. */
export type StartType = 'permanent' | 'transient' | 'temporary' | 'load' | 'none';

const startTypes: readonly StartType[] = ['permanent', 'transient', 'temporary', 'load', 'none'];

/**
 * The start types of the applications that the project's releases name: in relx (rebar.config, relx.config) and `.rel`
 * files. An application without one is permanent. Applications no release names are not in the map; where releases differ,
 * the one that takes the node down counts.
 */
export function startTypesOf(project: Project): ReadonlyMap<string, StartType> {
  const found = new Map<string, StartType>();
  for (const source of project.termFiles) {
    if (source.kind !== 'rebar-config' && source.kind !== 'relx-config' && source.kind !== 'rel') continue;
    for (const term of termsIn(source)) for (const list of applicationLists(term)) for (const entry of list) add(found, entry);
  }
  return found;
}

/** The application lists of `{release, {Name, Vsn}, Apps}` and `{release, {Name, Vsn}, {erts, Vsn}, Apps}`, at any depth of lists and options. */
function applicationLists(term: Value): (readonly Value[])[] {
  const list = asProperList(term);
  if (typeof list !== 'symbol') return list.flatMap(applicationLists);
  const tuple = asTuple(term);
  if (typeof tuple === 'symbol') return [];
  const [tag, second, third, fourth] = tuple.elements;
  if (tag === undefined || second === undefined) return [];
  if (asAtom(tag) === 'release' && third !== undefined) {
    const apps = asProperList(fourth ?? third);
    const others = asProperList(third);
    // relx allows options behind the applications.
    return typeof others !== 'symbol' ? [others] : typeof apps === 'symbol' ? [] : [apps];
  }
  return asAtom(tag) === 'relx' || asAtom(tag) === 'profiles' || tuple.elements.length === 2 ? applicationLists(second) : [];
}

function add(found: Map<string, StartType>, entry: Value): void {
  for (const each of alternativesOf(entry)) {
    const tuple = asTuple(each);
    const parts = typeof tuple === 'symbol' ? [each] : tuple.elements;
    const name = parts[0] === undefined ? undefined : asAtom(parts[0]);
    if (typeof name !== 'string') continue;
    const written = parts.slice(1).map((part) => asAtom(part));
    const type = startTypes.find((known) => written.includes(known)) ?? 'permanent';
    const before = found.get(name);
    if (before === undefined || startTypes.indexOf(type) < startTypes.indexOf(before)) found.set(name, type);
  }
}
