import { basename } from 'node:path';
import type { Module } from '../../src/erlang/module.ts';
import { lineOf } from '../../src/erlang/place.ts';
import { describeWithOtp } from '../oracle.ts';
import { type DodgerFile, type ReadFunction, readWithDodger } from './dodger.ts';
import { OtpModel } from './otp-model.ts';

/** Differences in all of OTP that may remain; they are printed with their causes. */
const allowed = 40;

/** Why a file's functions differ, by its name. */
const causes: Readonly<Record<string, string>> = {
  'ttb.erl': '-define(get_status, ;get_status -> …): the grammar stumbles over a clause as the body of a macro',
};

const unexplained = 'unexplained';

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
    expect(report.differences.filter((difference) => difference.cause === unexplained)).toEqual([]);
  });
});

interface Difference {
  readonly file: string;
  readonly ours?: ReadFunction;
  readonly theirs?: ReadFunction;
  readonly cause: string;
}

class Report {
  compared = 0;
  /** Functions of ours in forms that epp_dodger gives up on: nobody judges them. */
  readonly unjudged: Difference[] = [];
  readonly differences: Difference[] = [];
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
    const [onlyOurs, onlyTheirs] = [without(ours, dodger.functions), without(dodger.functions, ours)];
    for (const fn of onlyOurs) {
      const form = dodger.unread.find(({ first, last }) => first <= fn.line && fn.line <= last);
      if (form !== undefined) this.unjudged.push({ file, ours: fn, cause: form.reason });
      else this.differences.push({ file, ours: fn, cause: causeIn(file) });
    }
    for (const fn of onlyTheirs) this.differences.push({ file, theirs: fn, cause: causeIn(file) });
  }

  text(): string {
    const lines = [
      `${this.compared} functions compared, ${this.differences.length} differences; ` +
        `${this.unreadForms} forms are unread by epp_dodger, ${this.unjudged.length} of our functions lie in them`,
      ...this.unjudged.map((each) => `  unread by epp_dodger: ${differenceText(each)}`),
      ...this.differences.map((each) => `  differs: ${differenceText(each)}`),
    ];
    return `${lines.join('\n')}\n`;
  }
}

function causeIn(file: string): string {
  return causes[basename(file)] ?? unexplained;
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

function differenceText({ file, ours, theirs, cause }: Difference): string {
  const who = ours === undefined ? 'only epp_dodger' : 'only faultline';
  const fn = ours ?? theirs;
  return `${file}:${fn === undefined ? '' : functionText(fn)} ${who}, ${cause}`;
}
