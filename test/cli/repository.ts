import { spawnSync } from 'node:child_process';

const identity = ['-c', 'user.name=Shop', '-c', 'user.email=shop@example.org', '-c', 'init.defaultBranch=main'];

/** Runs git, which has to succeed. */
export function git(cwd: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

/** Makes a repository of a folder, everything in it committed. */
export function repositoryOf(folder: string): string {
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'The shop');
  return folder;
}
