import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { erlc, erlEval, scratchDir } from '../oracle.ts';

/** How the compiler makes the calls that one function makes of itself. */
export interface CompiledSelfCalls {
  readonly name: string;
  readonly arity: number;
  readonly line: number;
  readonly tail: number;
  readonly nonTail: number;
  /** Where the calls that keep the frame stand; 0 where the compiler does not say. */
  readonly nonTailLines: readonly number[];
}

/** One compiled file; `failure` says why there are no functions. */
export interface CompiledFile {
  readonly file: string;
  readonly functions: readonly CompiledSelfCalls[];
  readonly failure?: string;
}

/**
 * Compiles files, each with its include folders, to assembler and counts in every function the calls of itself. That
 * takes minutes of computing: what was found is kept in the machine's temporary folder for as long as the question is the same.
 */
export function compileForSelfCalls(files: readonly (readonly [file: string, ...includes: string[]])[]): readonly CompiledFile[] {
  const list = files.map((each) => each.join('\t')).join('\n');
  const oracle = readFileSync(join(__dirname, 'self_calls.erl'), 'utf8');
  const key = createHash('sha256').update(oracle).update(list).update(otpVersion()).digest('hex').slice(0, 16);
  const kept = join(tmpdir(), 'faultline-oracle-cache', `self-calls-${key}.tsv`);
  try {
    return parse(readFileSync(kept, 'utf8'));
  } catch {
    const output = compile(list);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, output);
    renameSync(`${kept}.${process.pid}`, kept);
    return parse(output);
  }
}

/** Exact: `25.2.3`, not only the release. */
function otpVersion(): string {
  const file = 'filename:join([code:root_dir(), "releases", erlang:system_info(otp_release), "OTP_VERSION"])';
  return erlEval(`{ok, Version} = file:read_file(${file}), io:put_chars(Version)`);
}

function compile(list: string): string {
  const dir = scratchDir();
  const file = join(dir, 'files');
  writeFileSync(file, list);
  erlc([join(__dirname, 'self_calls.erl')], dir);
  return erlEval(`self_calls:print(${JSON.stringify(file)})`, [dir]);
}

function parse(output: string): readonly CompiledFile[] {
  const files: { file: string; functions: CompiledSelfCalls[]; failure?: string }[] = [];
  for (const line of output.split('\n')) {
    const [kind, ...fields] = line.split('\t');
    const current = files.at(-1);
    if (kind === 'file') files.push({ file: fields[0] ?? '', functions: [] });
    if (kind === 'failed' && current !== undefined) current.failure = fields[0] ?? '';
    if (kind === 'function') current?.functions.push(selfCalls(fields));
  }
  return files;
}

function selfCalls([name = '', arity, line, tail, nonTail, lines = '']: readonly string[]): CompiledSelfCalls {
  return {
    name,
    arity: Number(arity),
    line: Number(line),
    tail: Number(tail),
    nonTail: Number(nonTail),
    nonTailLines: lines === '' ? [] : lines.split(',').map(Number),
  };
}
