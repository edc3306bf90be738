import { emulatorFaultOf, emulatorValues } from '../../src/otp/emulator-flags.ts';
import { readVmArgs } from '../../src/otp/vm-args.ts';
import { describeWithOtp } from '../oracle.ts';
import { starts } from './real-nodes.ts';

/** Whether the emulator starts with a flag. */
const doesStart = (text: string) => starts(text.split(' '), { env: process.env });

/** Whether we say so. */
function shouldStart(text: string): boolean {
  return readVmArgs('vm.args', text).flags.every((flag) => emulatorFaultOf(flag)?.isFatal !== true);
}

/** Values at the ends of what a flag takes, and beyond them. */
function valuesOf(allowed: unknown): readonly string[] {
  if (Array.isArray(allowed)) return [allowed[0], allowed.at(-1), 'otherwise', '1'];
  const { least, most, words = [] } = allowed as { least: number; most: number; words?: readonly string[] };
  // A huge table of processes takes the memory of the machine.
  const highest = most > 1_000_000_000 ? [] : [String(most + 1)];
  const inside = most > 10_000_000 ? [String(least)] : [String(least), String(most)];
  return [...inside, ...highest, ...words, 'x', ...(least > 0 ? [String(least - 1)] : [])];
}

describeWithOtp('Flags of the emulator', () => {
  test('values are taken and refused as we say', () => {
    const asked = [...emulatorValues].flatMap(([flag, allowed]) => valuesOf(allowed).map((value) => `${flag} ${value}`));
    const wrong = asked.filter((text) => doesStart(text) !== shouldStart(text));
    process.stdout.write(`${asked.length} flags with values tried, ${wrong.length} differences\n`);
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(80);
  }, 180_000);

  test('letters that begin no flag are refused, others not', () => {
    const letters = Array.from('bfgjklmopquwxyDEFGNOUXYZ', (letter) => `+${letter} 1`);
    const known = ['+K true', '+A64', '+pc unicode', '+fnu', '+S 2:2', '+e 100', '+JPperf false', '+MBas aobf', '+c false'];
    const wrong = [...letters, ...known].filter((text) => doesStart(text) !== shouldStart(text));
    expect(wrong).toEqual([]);
    expect(letters.filter(shouldStart)).toEqual([]);
  }, 60_000);

  test('-smp disable is refused, and -smp auto taken', () => {
    expect([doesStart('-smp disable'), doesStart('-smp auto')]).toEqual([false, true]);
  });
});
