import type { Place } from '../erlang/place.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { termsIn } from '../otp/term-source.ts';
import type { VmWord } from '../otp/vm-args.ts';
import { flagsAt, type NodeConfiguration } from './nodes.ts';
import type { Project } from './project.ts';

/** The name a node is given. */
export interface NodeName {
  readonly text: string;
  /** By `-name`; nodes with long and short names never connect (erl(1), -sname). */
  readonly isLong: boolean;
  readonly at: Place;
}

/** The name of a node: the first `-sname` counts, then the first `-name` (net_kernel.erl). Absent for a node without. */
export function nameOf(node: NodeConfiguration): Fact<NodeName> {
  if (node.vmArgs === undefined) return unclear;
  const [short] = flagsAt(node, '-sname');
  const flag = short ?? flagsAt(node, '-name')[0];
  if (flag === undefined) return absent;
  const [word, second] = flag.values;
  if (word === undefined || second !== undefined) return absent;
  return word.isTemplate ? unclear : { text: word.text, isLong: short === undefined, at: word.at };
}

/** Where the cookie of a node comes from: a word of its arguments, or the file in the home of whoever starts it. */
export function cookieOf(node: NodeConfiguration): Fact<VmWord> {
  if (node.vmArgs === undefined) return unclear;
  const given = flagsAt(node, '-setcookie').filter(({ values }) => values.length < 2);
  const [cookie] = given[0]?.values ?? [];
  if (cookie === undefined || given.length > 1) return absent;
  return cookie.isTemplate || /^[$%]/.test(cookie.text) ? unclear : cookie;
}

/** What carries the messages between nodes; `inet_tcp` unless a node is told otherwise. */
export function carrierOf(node: NodeConfiguration): Fact<{ readonly name: string; readonly at?: Place }> {
  if (node.vmArgs === undefined) return unclear;
  const [word] = flagsAt(node, '-proto_dist')[0]?.values ?? [];
  if (word === undefined) return { name: 'inet_tcp' };
  return word.isTemplate ? unclear : { name: word.text, at: word.at };
}

/** Two nodes that are meant to meet, and what says so. */
export interface Meeting {
  readonly one: NodeConfiguration;
  readonly other: NodeConfiguration;
  /** Where the configuration of one names the other; absent for nodes that are numbered alike. */
  readonly named?: Place;
}

/** The nodes of a project that are meant to meet: one names the other, or their files are numbered (`dev1`, `dev2`). */
export function meetingsOf(project: Project): readonly Meeting[] {
  const { nodes } = project;
  const naming = nodes.map((node) => node.configs.flatMap(({ source }) => termsIn(source).flatMap(nodeNamesIn)));
  const meetings: Meeting[] = [];
  for (const [i, other] of nodes.entries()) {
    const name = nameOf(other);
    for (const [j, one] of nodes.entries()) {
      if (i === j) continue;
      const named = typeof name === 'symbol' ? undefined : naming[j]?.find(({ text }) => text === name.text)?.at;
      const isKnown = meetings.some((each) => each.one === other && each.other === one);
      if (!isKnown && (named !== undefined || (j < i && areNumbered(one, other)))) meetings.push({ one, other, named });
    }
  }
  return meetings;
}

/** Why two named nodes surely cannot connect, and what of each says so; undefined where they may. */
export function whatKeepsApart(
  one: NodeConfiguration,
  other: NodeConfiguration,
): { at: Place; other: Place; reason: string } | undefined {
  const [first, second] = [nameOf(one), nameOf(other)];
  if (typeof first === 'symbol' || typeof second === 'symbol') return undefined;
  if (first.isLong !== second.isLong) {
    const [long, short] = first.isLong ? [first.text, second.text] : [second.text, first.text];
    return { at: second.at, other: first.at, reason: `${short} has a short name and ${long} a long one: they cannot connect` };
  }
  const [cookie, cookie2] = [cookieOf(one), cookieOf(other)];
  if (typeof cookie !== 'symbol' && typeof cookie2 !== 'symbol' && cookie.text !== cookie2.text)
    return {
      at: cookie2.at,
      other: cookie.at,
      reason: `the cookies of ${second.text} and ${first.text} differ: they cannot connect`,
    };
  const [carrier, carrier2] = [carrierOf(one), carrierOf(other)];
  if (typeof carrier !== 'symbol' && typeof carrier2 !== 'symbol' && carrier.name !== carrier2.name) {
    const reason = `${second.text} uses ${carrier2.name} and ${first.text} ${carrier.name}: they cannot connect`;
    return { at: carrier2.at ?? second.at, other: carrier.at ?? first.at, reason };
  }
  return undefined;
}

/** Atoms that name nodes. */
export function nodeNamesIn(value: Value): readonly { readonly text: string; readonly at: Place }[] {
  switch (value.kind) {
    case 'atom':
      return /^[\w-]+@[\w.:-]+$/.test(value.name) ? [{ text: value.name, at: placeOfOrigin(value.at) }] : [];
    case 'tuple':
    case 'list':
      return value.elements.flatMap(nodeNamesIn);
    case 'map':
      return Array.from(value.entries.values(), (entry) => nodeNamesIn(entry.value)).flat();
    default:
      return [];
  }
}

function areNumbered(one: NodeConfiguration, other: NodeConfiguration): boolean {
  const [first, second] = [placed(one), placed(other)];
  return first !== second && /\d/.test(first) && first.replace(/\d+/g, '#') === second.replace(/\d+/g, '#');
}

function placed({ vmArgs, configs }: NodeConfiguration): string {
  return vmArgs?.file ?? configs[0]?.source.file ?? '';
}
