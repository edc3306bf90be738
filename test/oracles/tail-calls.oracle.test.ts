import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Project } from '../../src/project/project.ts';
import { type InspectedFunction, inspectModule } from '../../src/report/inspect.ts';
import { describeWithOtp } from '../oracle.ts';
import type { Question } from './ask-otp.ts';
import { type CompiledSelfCalls, compileForSelfCalls } from './compiled-self-calls.ts';
import { OtpModel } from './otp-model.ts';

const applications = ['stdlib', 'kernel', 'ssl', 'mnesia', 'inets', 'compiler'];

describeWithOtp('A self call is a tail call where the compiler makes it one', () => {
  test('in all functions of stdlib, kernel, ssl, mnesia, inets and compiler', async () => {
    const model = await OtpModel.create();
    const report = new Report();
    const project = new Project({ discovered: model.discovery, modules: [], termFiles: [] });
    for (const { file, functions, failure } of compileForSelfCalls(compilerInput(model))) {
      if (failure !== undefined) report.failures.push(`${file}: ${failure}`);
      else report.compare(file, inspectModule(model.module(file), project).functions, functions);
    }
    process.stdout.write(report.text());
    expect(report.failures).toEqual([]);
    expect(report.recursive).toBeGreaterThan(3_000);
    expect(report.agreement).toBeGreaterThanOrEqual(0.995);
  }, 300_000);
});

/** Each module with the folders its headers may lie in. */
function compilerInput(model: OtpModel): Question[] {
  const foldersOf = (application: string) => [
    ...new Set(
      model
        .files([application])
        .filter((file) => file.endsWith('.hrl'))
        .map(dirname),
    ),
  ];
  const shared = [...foldersOf('stdlib'), ...foldersOf('kernel')].filter((folder) => folder.endsWith('/include'));
  return applications.flatMap((application) => {
    const includes = [...foldersOf(application), ...shared];
    const modules = model.files([application]).filter((file) => file.endsWith('.erl'));
    return modules.map((file) => ({ file, includes }));
  });
}

interface Disagreement {
  readonly file: string;
  readonly fn: InspectedFunction;
  readonly compiled: CompiledSelfCalls;
}

class Report {
  readonly failures: string[] = [];
  /** Functions that call themselves, in either's eyes. */
  recursive = 0;
  /** Recursive functions of ours that are unused, or stand in an arm of a condition that is not compiled. */
  notCompiled = 0;
  readonly disagreements: Disagreement[] = [];

  get agreement(): number {
    return 1 - this.disagreements.length / this.recursive;
  }

  /** Compares the functions of one module. */
  compare(file: string, ours: readonly InspectedFunction[], compiled: readonly CompiledSelfCalls[]): void {
    for (const fn of ours) {
      const same = counterpart(fn, ours, compiled);
      const isRecursive = fn.tailSelfCalls + fn.nonTailSelfCalls > 0;
      if (same === undefined) {
        if (isRecursive) this.notCompiled++;
      } else if (isRecursive || same.tail + same.nonTail > 0) {
        this.recursive++;
        if (fn.nonTailSelfCalls > 0 !== same.nonTail > 0) this.disagreements.push({ file, fn, compiled: same });
      }
    }
  }

  text(): string {
    const lines = [
      `${this.recursive} functions call themselves; in ${(100 * this.agreement).toFixed(2)} % the compiler agrees on whether all these are tail calls; ` +
        `${this.notCompiled} more are not compiled`,
      ...this.failures.map((failure) => `  not compiled: ${failure}`),
    ];
    for (const each of this.disagreements) lines.push(...disagreementLines(each));
    return `${lines.join('\n')}\n`;
  }
}

/** The compiled function of that name; by its line when the file defines it several times. Generated files give the lines of others. */
function counterpart(
  fn: InspectedFunction,
  ours: readonly InspectedFunction[],
  compiled: readonly CompiledSelfCalls[],
): CompiledSelfCalls | undefined {
  const isNamesake = ({ name, arity }: { name: string; arity: number }) => name === fn.name && arity === fn.arity;
  const isOnly = ours.filter(isNamesake).length === 1;
  return compiled.find((other) => isNamesake(other) && (isOnly || other.line === fn.line));
}

function disagreementLines({ file, fn, compiled }: Disagreement): string[] {
  const source = readFileSync(file, 'latin1').split('\n');
  const at = compiled.nonTailLines.filter((line) => line > 0);
  return [
    `  ${file}:${fn.line}: ${fn.name}/${fn.arity}: ours ${fn.tailSelfCalls} tail, ${fn.nonTailSelfCalls} not; compiled: ${compiled.tail} tail, ${compiled.nonTail} not`,
    ...at.map((line) => `    ${line}: ${source[line - 1]?.trim() ?? ''}`),
  ];
}
