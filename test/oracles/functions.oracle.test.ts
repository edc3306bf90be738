import type { Module } from '../../src/erlang/module.ts';
import { lineOf } from '../../src/erlang/place.ts';
import { describeWithOtp } from '../oracle.ts';
import { type DodgerFile, type ReadFunction, readWithDodger } from './dodger.ts';
import { OtpModel } from './otp-model.ts';

/** Differences that may remain in all of OTP; there are none in OTP 25. */
const allowed = 40;

describeWithOtp('The functions of all OTP sources are those that epp_dodger reads', () => {
  test('name, arity, clauses and line of each', async () => {
    const model = await OtpModel.create();
    const files = model.files();
    const theirs = readWithDodger(files);
    const report = new Report();
    for (const [i, file] of files.entries()) report.compare(file, model.module(file), theirs[i]!);
    process.stdout.write(report.text());
    expect(report.compared).toBeGreaterThan(80_000);
    expect(report.differences.length).toBeLessThanOrEqual(allowed);
  }, 300_000);
});

class Report {
  compared = 0;
  readonly differences: string[] = [];
  /** Functions of ours in forms that epp_dodger gives up on: nobody judges them. */
  private readonly unjudged: string[] = [];
  private unreadForms = 0;

  compare(file: string, module: Module, dodger: DodgerFile): void {
    this.compared += dodger.functions.length;
    this.unreadForms += dodger.unread.length;
    const ours = module.functions.map((fn) => ({
      name: fn.name,
      arity: fn.arity,
      clauses: fn.clauses.length,
      line: lineOf(module.lines, fn.nameSpan.start),
    }));
    for (const fn of without(ours, dodger.functions)) {
      const form = dodger.unread.find(({ first, last }) => first <= fn.line && fn.line <= last);
      if (form === undefined) this.differences.push(`${file}:${functionText(fn)} only faultline reads`);
      else this.unjudged.push(`${file}:${functionText(fn)} is in a form that epp_dodger does not read: ${form.reason}`);
    }
    for (const fn of without(dodger.functions, ours)) this.differences.push(`${file}:${functionText(fn)} only epp_dodger reads`);
  }

  text(): string {
    const summary =
      `${this.compared} functions compared, ${this.differences.length} differences; ` +
      `epp_dodger does not read ${this.unreadForms} forms, in which faultline finds ${this.unjudged.length} functions`;
    return [summary, ...this.differences, ...this.unjudged].map((line) => `${line}\n`).join('  ');
  }
}

/** What is in `all` more often than in `others`. */
function without(all: readonly ReadFunction[], others: readonly ReadFunction[]): readonly ReadFunction[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(functionText(each), (left.get(functionText(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(functionText(each)) ?? 0;
    left.set(functionText(each), count - 1);
    return count <= 0;
  });
}

function functionText({ name, arity, clauses, line }: ReadFunction): string {
  return `${line}: ${name}/${arity} (${clauses})`;
}
