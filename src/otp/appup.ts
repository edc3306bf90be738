import type { Place } from '../erlang/place.ts';
import { asBinaryText, asString, type ListPart, listParts } from '../erlang/query-values.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { type AppupInstruction, readInstruction } from './appup-instruction.ts';
import { type TermSource, termsIn } from './term-source.ts';

/** The upgrade file of one application: `{Vsn, [{UpFrom, Instructions}], [{DownTo, Instructions}]}`. */
export interface Appup {
  readonly at: Place;
  readonly file: string;
  /** The version it upgrades to. */
  readonly vsn: Fact<string>;
  readonly vsnAt: Place;
  /** Absent when what stands there is no list of steps. */
  readonly up: Fact<readonly AppupStep[]>;
  readonly down: Fact<readonly AppupStep[]>;
}

/** How to get here from one version, or back to it. */
export interface AppupStep {
  readonly at: Place;
  /** A string names one version, a binary is a regular expression that must match a whole one. */
  readonly version: Fact<{ readonly kind: 'version' | 'regex'; readonly text: string; readonly at: Place }>;
  /** Those that can be seen, in order; absent when it is no list. */
  readonly instructions: Fact<readonly AppupInstruction[]>;
  /** All instructions are known to be here. */
  readonly isComplete: boolean;
}

/** Reads an `.appup` or `.appup.src`. Absent when its term is not of the form of an appup, unclear when that is not known. */
export function readAppup(source: TermSource): Fact<Appup> {
  const [term, ...others] = termsIn(source);
  if (term === undefined || others.length > 0) return absent;
  if (term.kind === 'unclear') return unclear;
  const [vsn, up, down] = term.kind === 'tuple' && term.elements.length === 3 ? term.elements : [];
  if (vsn === undefined || up === undefined || down === undefined) return absent;
  return {
    at: placeOfOrigin(term.at),
    file: source.file,
    vsn: asString(vsn),
    vsnAt: placeOfOrigin(vsn.at),
    up: readSteps(up),
    down: readSteps(down),
  };
}

/** Every instruction of the up steps, or of the down steps. */
export function instructionsOf(steps: Fact<readonly AppupStep[]>): readonly AppupInstruction[] {
  if (typeof steps === 'symbol') return [];
  return steps.flatMap((step) => (typeof step.instructions === 'symbol' ? [] : step.instructions));
}

function readSteps(value: Value): Fact<readonly AppupStep[]> {
  const parts = listParts(value);
  if (typeof parts === 'symbol') return parts;
  const steps = parts.flatMap((part) => (part.kind === 'element' ? [readStep(part.value)] : []));
  return steps.includes(absent) ? absent : steps.filter((step) => typeof step !== 'symbol');
}

function readStep(value: Value): Fact<AppupStep> {
  if (value.kind === 'unclear') return unclear;
  const [version, instructions] = value.kind === 'tuple' && value.elements.length === 2 ? value.elements : [];
  if (version === undefined || instructions === undefined) return absent;
  const parts = listParts(instructions);
  const known = typeof parts === 'symbol' ? parts : parts.flatMap(readPart);
  return {
    at: placeOfOrigin(value.at),
    version: readVersion(version),
    instructions: known,
    isComplete: typeof parts !== 'symbol' && parts.every((part) => part.kind === 'element'),
  };
}

/** An instruction; systools takes a list of them in its place. */
function readPart(part: ListPart): readonly AppupInstruction[] {
  if (part.kind === 'gap') return [];
  const nested = listParts(part.value);
  return typeof nested === 'symbol' ? [readInstruction(part.value)] : nested.flatMap(readPart);
}

function readVersion(value: Value): AppupStep['version'] {
  const at = placeOfOrigin(value.at);
  const text = asString(value);
  if (typeof text === 'string') return { kind: 'version', text, at };
  const regex = asBinaryText(value);
  if (typeof regex === 'string') return { kind: 'regex', text: regex, at };
  return text === unclear || regex === unclear ? unclear : absent;
}
