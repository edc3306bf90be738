import type { Directive } from '../erlang/module.ts';
import { type LineStarts, lineStartsOf, type Place, placeOf } from '../erlang/place.ts';
import { readVmArgs, type VmArgs, type VmWord } from './vm-args.ts';

/** What a Dockerfile, a compose file or a shell script says of Erlang nodes: an environment that nodes run in. */
export interface Environment {
  readonly file: string;
  /** The flags of each `erl` command, and of each variable that `erl` reads flags from (erl(1), ERL_FLAGS). */
  readonly commands: readonly VmArgs[];
  /** Ports that are opened to the outside, ranges with both ends. */
  readonly ports: readonly OpenPort[];
  /** Variables that nodes or their start scripts read, such as ERL_DIST_PORT. */
  readonly variables: readonly string[];
}

/** A port, or a range of them, that others may reach. */
export interface OpenPort {
  readonly first: number;
  readonly last: number;
  /** Opened on the machine, and not only declared by an image or for the network of containers. */
  readonly isPublished: boolean;
  readonly at: Place;
}

/** What is read of such a file, with the comments that speak to faultline. */
export interface EnvironmentText extends Environment {
  readonly directives: readonly Directive[];
  readonly lines: LineStarts;
}

/** Files without any of this say nothing of Erlang nodes. */
const concerns = /\bERL_[A-Z]+|\bRELX_|\berl\s|"erl"|\bEXPOSE\b|\b4369\b/;

const variable = /\b((?:ERL|RELX|HEART|EPMD)_[A-Z_]+)\s*[=: ]/g;
const flagsVariable = /\bERL_[AZ]?FLAGS(?:\s*[=:]\s*|\s+)(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'][^\n]*))/g;
const command = /(?:^|[\s/;&|(`])erl[ \t]+((?:\\\n|[^\n;&|<>`)])*)|\[\s*"(?:[^"]*\/)?erl"\s*,([^\]]*)\]/gm;

/** Reads what such a file says of nodes; undefined for one that says nothing. */
export function readEnvironment(file: string, text: string): EnvironmentText | undefined {
  if (!concerns.test(text)) return undefined;
  const lines = lineStartsOf(text);
  const stretches = [...stretchesOf(text, flagsVariable), ...stretchesOf(text, command)];
  return {
    file,
    commands: stretches
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => {
        // All before it is blanked, so that words keep their places.
        const { flags } = readVmArgs(file, text.slice(0, start).replace(/[^\n]/g, ' ') + flat(text.slice(start, end)));
        return { file, flags: flags.map(({ name, values }) => ({ name, values: values.map(expanded) })) };
      }),
    ports: portsIn(file, text, lines),
    variables: [...new Set(Array.from(text.matchAll(variable), ([, name = '']) => name))],
    directives: directivesIn(text),
    lines,
  };
}

function stretchesOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const inside = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].lastIndexOf(inside);
    return { start, end: start + inside.length };
  });
}

/** Without the backslashes at the ends of lines, and the commas between the words of an array. */
function flat(text: string): string {
  return text.replace(/\\\n/g, ' \n').replace(/",/g, '" ');
}

/** What a shell fills in is not known. */
function expanded(word: VmWord): VmWord {
  return word.isTemplate || !/[$`]/.test(word.text) ? word : { ...word, isTemplate: true };
}

/** `EXPOSE 4369 9100-9105`, and the items of `ports:` and `expose:` lists. */
function portsIn(file: string, text: string, lines: LineStarts): OpenPort[] {
  const found: OpenPort[] = [];
  const add = (digits: string, start: number, isPublished: boolean) => {
    const [first, last = first] = digits.split('-').map(Number);
    const at = placeOf(file, lines, { start, end: start + digits.length });
    if (first !== undefined && last !== undefined) found.push({ first, last, isPublished, at });
  };
  for (const expose of text.matchAll(/^[ \t]*EXPOSE[ \t]+(.+)$/gim)) {
    const offset = expose.index + expose[0].length - (expose[1]?.length ?? 0);
    for (const port of (expose[1] ?? '').matchAll(/(?<![\w$.{])\d+(?:-\d+)?(?![\w}])/g)) add(port[0], offset + port.index, false);
  }
  for (const list of text.matchAll(/^[ \t]*(ports|expose):[ \t]*\n((?:[ \t]*-[ \t]*[^\n]*(?:\n|$))+)/gm)) {
    const [all, key, items = ''] = list;
    const offset = list.index + all.length - items.length;
    for (const port of items.matchAll(/^[ \t]*-[ \t]*["']?(?:[\d.]+:)?(?:[\d-]+:)?(\d+(?:-\d+)?)(?:\/tcp)?["']?[ \t]*$/gm))
      add(port[1] ?? '', offset + port.index + port[0].lastIndexOf(port[1] ?? ''), key === 'ports');
  }
  return found;
}

function directivesIn(text: string): Directive[] {
  return Array.from(text.matchAll(/^([ \t]*)(#+[ \t]*(faultline:.*))$/gm), (match) => {
    const [, indent = '', comment = '', its = ''] = match;
    const start = match.index + indent.length;
    return { start, end: start + comment.length, text: its.trimEnd(), isAlone: true };
  });
}
