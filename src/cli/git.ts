import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Git in one working directory. Every complaint begins with the option that asked for it. */
export class Git {
  private readonly folder: string;
  private readonly option: string;

  constructor(folder: string, option: string) {
    this.folder = folder;
    this.option = option;
  }

  /** Absolute path of the top of the work tree. */
  top(): string {
    return this.text('rev-parse', '--show-toplevel').replace(/\r?\n$/, '');
  }

  /** Whether a revision names a commit. */
  isCommit(revision: string): boolean {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return spawnSync('git', args, { cwd: this.folder, stdio: 'ignore' }).status === 0;
  }

  /** What a git command prints; its failure ends the run. */
  run(...args: readonly string[]): Buffer {
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: this.folder, maxBuffer: 1 << 30 });
    if (error !== undefined) throw new UsageError(`${this.option}: git cannot be started: ${error.message}`);
    if (status === 0) return stdout;
    const [why = 'git failed'] = stderr.toString().split('\n');
    throw new UsageError(`${this.option}: ${why.replace(/^(?:fatal|error): /, '')}`);
  }

  text(...args: readonly string[]): string {
    return this.run(...args).toString();
  }

  /** Paths from a command that ends each with a NUL, made absolute; they are relative to the top of the work tree. */
  paths(...args: readonly string[]): string[] {
    const top = this.top();
    return this.text(...args)
      .split('\0')
      .filter((path) => path !== '')
      .map((path) => resolve(top, path));
  }
}
