import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { erlc, erlEval, scratchDir } from '../oracle.ts';

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
  const dir = scratchDir();
  const list = join(dir, 'files');
  writeFileSync(list, files.join('\n'));
  erlc([join(__dirname, 'dodger_functions.erl')], dir);
  const output = erlEval(`dodger_functions:print(${JSON.stringify(list)})`, [dir]);
  const read: { functions: ReadFunction[]; unread: UnreadForm[] }[] = [];
  for (const line of output.split('\n')) {
    const [kind, ...fields] = line.split('\t');
    const current = read.at(-1);
    if (kind === 'file') read.push({ functions: [], unread: [] });
    if (kind === 'function') {
      const [name = '', arity, clauses, at] = fields;
      current?.functions.push({ name, arity: Number(arity), clauses: Number(clauses), line: Number(at) });
    }
    if (kind === 'unread') {
      const [first, last, reason = ''] = fields;
      current?.unread.push({ first: Number(first), last: Number(last), reason });
    }
  }
  if (read.length !== files.length) throw new Error(`epp_dodger read ${read.length} of ${files.length} files`);
  return read;
}
