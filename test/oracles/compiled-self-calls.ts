import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { erlEval } from '../oracle.ts';
import { answersIn, askOtp, type Question, questionText } from './ask-otp.ts';

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
 * Compiles files to assembler and counts in every function the calls of itself. That takes minutes of computing: what was
 * found is kept in the machine's temporary folder for as long as the question is the same.
 */
export function compileForSelfCalls(questions: readonly Question[]): readonly CompiledFile[] {
  return answersIn(keptOutput(questionText(questions))).map(({ file, lines }) => ({
    file,
    functions: lines.filter(([kind]) => kind === 'function').map(selfCalls),
    failure: lines.find(([kind]) => kind === 'failed')?.[1],
  }));
}

function keptOutput(questions: string): string {
  const oracle = readFileSync(join(__dirname, 'self_calls.erl'), 'utf8');
  const key = createHash('sha256').update(oracle).update(questions).update(otpVersion()).digest('hex').slice(0, 16);
  const kept = join(tmpdir(), 'faultline-oracle-cache', `self-calls-${key}.tsv`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const output = askOtp('self_calls', questions);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, output);
    renameSync(`${kept}.${process.pid}`, kept);
    return output;
  }
}

/** Exact: `25.2.3`, not only the release. */
function otpVersion(): string {
  const file = 'filename:join([code:root_dir(), "releases", erlang:system_info(otp_release), "OTP_VERSION"])';
  return erlEval(`{ok, Version} = file:read_file(${file}), io:put_chars(Version)`);
}

function selfCalls([, name = '', arity, line, tail, nonTail, lines = '']: readonly string[]): CompiledSelfCalls {
  return {
    name,
    arity: Number(arity),
    line: Number(line),
    tail: Number(tail),
    nonTail: Number(nonTail),
    nonTailLines: lines === '' ? [] : lines.split(',').map(Number),
  };
}
