import { choiceText } from './choice-text.ts';
import type { VmFlag, VmWord } from './vm-args.ts';

/** What the emulator makes of a `+` flag. */
export interface EmulatorFault {
  /** The word at fault: the flag or its value. */
  readonly word: VmWord;
  readonly reason: string;
  /** The emulator prints its usage and stops; otherwise the flag does nothing. */
  readonly isFatal: boolean;
}

/** Numbers a flag takes, both ends included, with words it takes instead. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly words?: readonly string[];
}

/**
 * Flags with the values they take, where the emulator of OTP 25 stops at others: erl(1), and what it did when it was asked
 * (test/oracles/emulator-flags).
 */
const values: ReadonlyMap<string, Range | readonly string[]> = new Map<string, Range | readonly string[]>([
  ['+a', { least: 16, most: 8192 }],
  ['+A', { least: 0, most: 1024 }],
  ['+C', ['no_time_warp', 'single_time_warp', 'multi_time_warp']],
  ['+hmaxel', ['true', 'false']],
  ['+hmaxk', ['true', 'false']],
  ['+hmqd', ['on_heap', 'off_heap']],
  ['+IOt', { least: 1, most: 1024 }],
  ['+P', { least: 1024, most: 134_217_727, words: ['legacy'] }],
  ['+pc', ['latin1', 'unicode']],
  ['+Q', { least: 1024, most: 134_217_727, words: ['legacy'] }],
  ['+sbwt', ['none', 'very_short', 'short', 'medium', 'long', 'very_long']],
  ['+sbwtdcpu', ['none', 'very_short', 'short', 'medium', 'long', 'very_long']],
  ['+sbwtdio', ['none', 'very_short', 'short', 'medium', 'long', 'very_long']],
  ['+scl', ['true', 'false']],
  ['+SDio', { least: 1, most: 1024 }],
  ['+spp', ['true', 'false']],
  ['+sub', ['true', 'false']],
  ['+swct', ['very_eager', 'eager', 'medium', 'lazy', 'very_lazy']],
  ['+swt', ['very_low', 'low', 'medium', 'high', 'very_high']],
  ['+swtdcpu', ['very_low', 'low', 'medium', 'high', 'very_high']],
  ['+swtdio', ['very_low', 'low', 'medium', 'high', 'very_high']],
  ['+T', { least: 0, most: 9 }],
  ['+W', ['w', 'i', 'e']],
  ['+zdbbl', { least: 1, most: 2_097_151 }],
]);

/** Letters that no flag begins with. */
const unknown = /^\+(?:[bgjklmoquwxyDEFGNOUXYZ]|f(?!n)|p(?!c|ad))/;

/** Reads a `+` flag, whose value may be written without a blank before it (`+A64`). */
function parted({ name, values: [next] }: VmFlag): { readonly flag: string; readonly value: VmWord | undefined } | undefined {
  if (values.has(name.text)) return { flag: name.text, value: next };
  const flag = [...values.keys()].filter((each) => name.text.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const rest = flag === undefined ? '' : name.text.slice(flag.length);
  if (flag === undefined || !/^\d+$/.test(rest)) return undefined;
  return { flag, value: { ...name, text: rest } };
}

/** What is wrong with a `+` flag; undefined when nothing is, or nothing is known of it. */
export function emulatorFaultOf(flag: VmFlag): EmulatorFault | undefined {
  const { name } = flag;
  if (!name.text.startsWith('+')) return undefined;
  if (unknown.test(name.text)) return { word: name, reason: `the emulator has no flag ${name.text}`, isFatal: true };
  if (name.text === '+K') return { word: name, reason: '+K has no effect since OTP 21', isFatal: false };
  const found = parted(flag);
  const allowed = found && values.get(found.flag);
  if (found?.value === undefined || allowed === undefined || found.value.isTemplate) return undefined;
  const { value, flag: its } = found;
  if (Array.isArray(allowed))
    return allowed.includes(value.text)
      ? undefined
      : { word: value, reason: `${its} takes ${choiceText(allowed)}, and not ${value.text}`, isFatal: true };
  const { least, most, words = [] } = allowed as Range;
  // What begins with no digit is 0 to the emulator.
  const number = /^\d+$/.test(value.text) ? Number(value.text) : least === 0 ? 0 : undefined;
  if (words.includes(value.text) || (number !== undefined && number >= least && number <= most)) return undefined;
  return { word: value, reason: `${its} takes ${least} to ${most}, and not ${value.text}`, isFatal: true };
}

/** Flags with their values, for the test that asks the emulator. */
export const emulatorValues: ReadonlyMap<string, unknown> = values;
