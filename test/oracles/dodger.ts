import { answersIn, askOtp, questionText } from './ask-otp.ts';

/** A function as one of the two readers sees it. */
export interface ReadFunction {
  readonly name: string;
  readonly arity: number;
  readonly clauses: number;
  readonly line: number;
}

/** Lines of a form epp_dodger cannot make out, and its reason. */
export interface UnreadForm {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}

/** What OTP's epp_dodger reads of one file. */
export interface DodgerFile {
  readonly functions: readonly ReadFunction[];
  readonly unread: readonly UnreadForm[];
}

/** Reads Erlang files with OTP's epp_dodger; in the order of the files. */
export function readWithDodger(files: readonly string[]): readonly DodgerFile[] {
  const answers = answersIn(askOtp('dodger_functions', questionText(files.map((file) => ({ file })))));
  if (answers.length !== files.length) throw new Error(`epp_dodger read ${answers.length} of ${files.length} files`);
  return answers.map(({ lines }) => ({
    functions: lines
      .filter(([kind]) => kind === 'function')
      .map(([, name = '', arity, clauses, line]) => ({
        name,
        arity: Number(arity),
        clauses: Number(clauses),
        line: Number(line),
      })),
    unread: lines
      .filter(([kind]) => kind === 'unread')
      .map(([, first, last, reason = '']) => ({ first: Number(first), last: Number(last), reason })),
  }));
}
