import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hunksIn } from '../../src/cli/changed-lines.ts';
import { temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';
import { git, repositoryOf } from './repository.ts';
import { shopProject } from './shop-project.ts';

/** The shop in a repository, its two faults committed. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  return repositoryOf(shopProject(files));
}

function change(cwd: string, file: string, edit: (text: string) => string): void {
  writeFileSync(join(cwd, file), edit(readFileSync(join(cwd, file), 'utf8')));
}

function rulesFound(cwd: string, ...args: readonly string[]): string[] {
  const { code, stdout, stderr } = faultline([...args, '--format=json'], { cwd });
  if (code === 2) throw new Error(stderr);
  return JSON.parse(stdout).findings.map(({ file, line, rule }: Record<string, unknown>) => `${file}:${line} ${rule}`);
}

const shelf = 'src/shop_shelf.erl';
const another = '\nhandle_info(_, State) -> {norply, State}.\n';
const withAnother = (text: string) => text.replace('handle_cast/2', 'handle_cast/2, handle_info/2') + another;

describe('--staged', () => {
  test('with nothing staged says nothing', () => {
    expect(rulesFound(repository(), '--staged')).toEqual([]);
  });

  test('judges what is staged, not what is on disk', () => {
    const cwd = repository();
    change(cwd, shelf, withAnother);
    git(cwd, 'add', shelf);
    change(cwd, shelf, (text) => text.replaceAll('norply', 'noreply'));
    expect(rulesFound(cwd, '--staged')).toEqual([
      `${shelf}:9 process/bad-callback-return`,
      `${shelf}:11 process/bad-callback-return`,
    ]);
    change(cwd, shelf, withAnother);
    git(cwd, 'checkout', '-q', 'HEAD', '--', shelf);
    expect(rulesFound(cwd, '--staged')).toEqual([]);
  });

  test('judges a staged file that is gone from disk, and no file that is staged to go', () => {
    const cwd = repository();
    change(cwd, shelf, withAnother);
    git(cwd, 'add', shelf);
    rmSync(join(cwd, shelf));
    git(cwd, 'rm', '-q', 'src/shop_bell.erl');
    expect(rulesFound(cwd, '--staged')).toHaveLength(2);
  });

  test('finds paths with blanks and other letters, from a sub-folder too', () => {
    const cwd = repository();
    const folder = 'apps/kleine Bäckerei/src';
    mkdirSync(join(cwd, folder), { recursive: true });
    writeFileSync(join(cwd, folder, 'shop_oven.erl'), readFileSync(join(cwd, shelf), 'utf8').replace('shop_shelf', 'shop_oven'));
    git(cwd, 'add', '-A');
    expect(rulesFound(cwd, '--staged')).toEqual([`${folder}/shop_oven.erl:9 process/bad-callback-return`]);
    expect(rulesFound(join(cwd, 'apps'), '--staged')).toEqual([
      'kleine Bäckerei/src/shop_oven.erl:9 process/bad-callback-return',
    ]);
    expect(rulesFound(cwd, '--staged', 'src')).toEqual([]);
  });

  test('outside a repository says so', () => {
    const cwd = temporaryProject({ 'src/a.erl': '-module(a).\n' });
    const { code, stderr } = faultline(['--staged'], { cwd, env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^faultline: --staged: not a git repository/);
  });
});

describe('--since', () => {
  test('reports on changed lines only', () => {
    const cwd = repository();
    expect(rulesFound(cwd, '--since=HEAD')).toEqual([]);
    change(cwd, shelf, withAnother);
    expect(rulesFound(cwd, '--since=HEAD')).toEqual([`${shelf}:11 process/bad-callback-return`]);
    git(cwd, 'commit', '-qam', 'Another');
    expect(rulesFound(cwd, '--since=HEAD')).toEqual([]);
    expect(rulesFound(cwd, '--since=HEAD~1')).toEqual([`${shelf}:11 process/bad-callback-return`]);
  });

  test('counts from where the branches parted', () => {
    const cwd = repository();
    git(cwd, 'checkout', '-qb', 'mine');
    git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Mine');
    git(cwd, 'checkout', '-q', 'main');
    change(cwd, shelf, (text) => text.replace('norply', 'noreply'));
    git(cwd, 'commit', '-qam', 'Mended on main');
    git(cwd, 'checkout', '-q', 'mine');
    expect(rulesFound(cwd, '--since=main')).toEqual([]);
  });

  test('takes new files whole, also those git does not know yet', () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'src/shop_oven.erl'), readFileSync(join(cwd, shelf), 'utf8').replace('shop_shelf', 'shop_oven'));
    expect(rulesFound(cwd, '--since=HEAD')).toEqual(['src/shop_oven.erl:9 process/bad-callback-return']);
  });

  test('names a revision that does not exist', () => {
    expect(faultline(['--since=lost'], { cwd: repository() })).toMatchObject({
      code: 2,
      stderr: 'faultline: --since: no such revision: lost\n',
    });
  });
});

test('hunks are read whatever their lines look like', () => {
  const diff = [
    'diff --git a/x.erl b/x.erl',
    '--- a/x.erl',
    '+++ b/x.erl',
    '@@ -3,2 +3 @@ f() ->',
    '--- a/y.erl',
    '-+++ b/y.erl',
    '+++ b/z.erl',
    '@@ -9 +8,0 @@',
    '-gone',
    'diff --git "a/sp\\303\\244t.erl" "b/sp\\303\\244t.erl"',
    '--- "a/sp\\303\\244t.erl"',
    '+++ "b/sp\\303\\244t.erl"',
    '@@ -0,0 +1,2 @@',
    '+a',
    '+b',
  ].join('\n');
  expect(Object.fromEntries(hunksIn(diff))).toEqual({
    'x.erl': [
      { first: 3, last: 3 },
      { first: 8, last: 9 },
    ],
    'spät.erl': [{ first: 1, last: 2 }],
  });
});
