import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { erlc, erlEval, scratchDir } from '../oracle.ts';

/** A file to ask about, with the folders its headers may lie in. */
export interface Question {
  readonly file: string;
  readonly includes?: readonly string[];
}

/** What OTP says about one file: lines of fields, the first of which says what kind of line it is. */
export interface Answer {
  readonly file: string;
  readonly lines: readonly (readonly string[])[];
}

/** The questions as the Erlang modules of this folder read them. */
export function questionText(questions: readonly Question[]): string {
  return questions.map(({ file, includes = [] }) => [file, ...includes].join('\t')).join('\n');
}

/** Puts questions to `print/1` of an Erlang module of this folder, which is compiled for it; returns its output. */
export function askOtp(module: string, questions: string): string {
  const dir = scratchDir();
  const list = join(dir, 'questions');
  writeFileSync(list, questions);
  erlc([join(__dirname, `${module}.erl`)], dir);
  return erlEval(`${module}:print(${JSON.stringify(list)})`, [dir]);
}

/** Takes the output apart: one answer for each question, in their order. */
export function answersIn(output: string): readonly Answer[] {
  const answers: { file: string; lines: string[][] }[] = [];
  for (const line of output.split('\n')) {
    const [kind = '', ...fields] = line.split('\t');
    if (kind === 'file') answers.push({ file: fields[0] ?? '', lines: [] });
    else if (kind !== '') answers.at(-1)?.lines.push([kind, ...fields]);
  }
  return answers;
}
