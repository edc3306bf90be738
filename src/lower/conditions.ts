import type { Span } from '../erlang/place.ts';

/** One side of one `-ifdef`/`-if`: forms of different branches of the same condition never meet. */
export interface Arm {
  readonly condition: number;
  readonly branch: number;
  /** Code here is compiled for tests only. */
  readonly isTest: boolean;
}

/** Macro names that mark test builds: `TEST`, `EUNIT`, `MEGACO_TEST_CODE`, … */
const testMacro = /(?:^|_)(?:TEST|TESTS|TESTING|EUNIT|COMMON_TEST|PROPER|TRIQ|EQC|QUICKCHECK)(?:_|$)/;

/** Whether two places can be compiled together. */
export function canMeet(a: readonly Arm[], b: readonly Arm[]): boolean {
  return !a.some((x) => b.some((y) => x.condition === y.condition && x.branch !== y.branch));
}

/** Whether code at `use` is only compiled when `definition` is. */
export function isImplied(definition: readonly Arm[], use: readonly Arm[]): boolean {
  return definition.every((x) => use.some((y) => x.condition === y.condition && x.branch === y.branch));
}

/** Follows `-ifdef`, `-else`, `-endif` through the forms of a file and its headers. */
export class ConditionStack {
  private readonly stack: { arm: Arm; testStart: number; elseIsTest: boolean }[] = [];
  readonly testRegions: Span[] = [];
  private readonly nextCondition: () => number;
  private current: readonly Arm[] | undefined;

  /** `nextCondition` numbers conditions; numbers of different files must differ. */
  constructor(nextCondition: () => number) {
    this.nextCondition = nextCondition;
  }

  /** The arms around the current form; one array as long as nothing changes. */
  get arms(): readonly Arm[] {
    this.current ??= this.stack.map((entry) => entry.arm);
    return this.current;
  }

  get isTest(): boolean {
    return this.stack.some((entry) => entry.arm.isTest);
  }

  open(macro: string | undefined, isNegated: boolean, offset: number): void {
    this.current = undefined;
    const isTestMacro = macro !== undefined && testMacro.test(macro);
    const isTest = isTestMacro && !isNegated;
    this.stack.push({
      arm: { condition: this.nextCondition(), branch: 0, isTest },
      testStart: offset,
      elseIsTest: isTestMacro && isNegated,
    });
  }

  /** `-else` and `-elif`. */
  turn(offset: number): void {
    this.current = undefined;
    const top = this.stack.pop();
    if (top === undefined) return;
    this.closeRegion(top, offset);
    const arm = { condition: top.arm.condition, branch: top.arm.branch + 1, isTest: top.elseIsTest };
    this.stack.push({ arm, testStart: offset, elseIsTest: false });
  }

  close(offset: number): void {
    this.current = undefined;
    const top = this.stack.pop();
    if (top !== undefined) this.closeRegion(top, offset);
  }

  /** Ends what a file left open: a condition does not reach beyond its file. */
  closeTo(depth: number, offset: number): void {
    while (this.stack.length > depth) this.close(offset);
  }

  get depth(): number {
    return this.stack.length;
  }

  private closeRegion(entry: { arm: Arm; testStart: number }, offset: number): void {
    if (entry.arm.isTest) this.testRegions.push({ start: entry.testStart, end: offset });
  }
}
