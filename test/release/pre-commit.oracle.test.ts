import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describeWithProgram } from '../oracle.ts';
import { faulty, packed, releaseTree, run, scratchFolder, sound, succeed } from './release-tree.ts';

const identity = {
  GIT_AUTHOR_NAME: 'Shop',
  GIT_AUTHOR_EMAIL: 'shop@example.org',
  GIT_COMMITTER_NAME: 'Shop',
  GIT_COMMITTER_EMAIL: 'shop@example.org',
};

/** A repository whose commits pre-commit judges by this configuration, with no network to reach. */
class Repository {
  readonly folder = scratchFolder();
  private readonly env = { ...identity, HOME: scratchFolder(), PRE_COMMIT_HOME: scratchFolder() };

  constructor(config: string) {
    succeed('git', ['init', '-q'], this.folder);
    mkdirSync(join(this.folder, 'src'));
    this.write('.pre-commit-config.yaml', config);
    this.alone('pre-commit', 'install');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  commit(message: string) {
    succeed('git', ['add', '-A'], this.folder);
    return this.alone('git', 'commit', '-m', message);
  }

  /** Runs a program in a network namespace of its own. */
  alone(...command: readonly string[]) {
    const unshare = process.getuid?.() === 0 ? ['-n'] : ['-rn'];
    const { code, stdout, stderr } = run('unshare', [...unshare, ...command], this.folder, this.env);
    return { code, output: stdout + stderr };
  }
}

function judgesCommits(repository: Repository): void {
  repository.write('src/shop_shelf.erl', sound);
  const clean = repository.commit('A sound shelf');
  expect([clean.code, clean.output]).toEqual([0, expect.stringMatching(/faultline\.+Passed/)]);

  repository.write('src/shop_oven.erl', faulty.replace('shop_shelf', 'shop_oven'));
  const failing = repository.commit('A faulty oven');
  expect(failing.code).toBe(1);
  expect(failing.output).toMatch(/faultline\.+Failed/);
  expect(failing.output).toContain('src/shop_oven.erl:7:26: error: handle_cast/2 returns {norply,_}');

  repository.write('src/shop_oven.erl', sound.replace('shop_shelf', 'shop_oven'));
  repository.write('notes.txt', 'Nothing for faultline.\n');
  expect(repository.commit('A sound oven').code).toBe(0);
}

describeWithProgram('pre-commit', 'pre-commit', 'pre-commit without a network', () => {
  const tree = releaseTree();

  test('judges commits from a release tag', () => {
    succeed('git', ['init', '-q'], tree);
    succeed('git', ['add', '-A'], tree);
    succeed('git', ['commit', '-qm', 'Release'], tree, identity);
    succeed('git', ['tag', 'v1'], tree);
    const hooks = '[{id: faultline}, {id: faultline-project}]';
    const repository = new Repository(`repos:\n  - repo: file://${tree}\n    rev: v1\n    hooks: ${hooks}\n`);
    judgesCommits(repository);
    const whole = repository.alone('pre-commit', 'run', '--all-files', '--hook-stage', 'manual', 'faultline-project');
    expect([whole.code, whole.output]).toEqual([0, expect.stringMatching(/whole project\)\.+Passed/)]);
  });

  test('judges commits from the packed program in a local hook', () => {
    const hook = `{id: faultline, name: faultline, entry: faultline --staged, language: node, pass_filenames: false, additional_dependencies: ['${packed(tree)}']}`;
    judgesCommits(new Repository(`repos:\n  - repo: local\n    hooks: [${hook}]\n`));
  });
});

test('the hooks run for the files faultline reads, and for no others', () => {
  const text = succeed('cat', [join(__dirname, '..', '..', 'release', '.pre-commit-hooks.yaml')], __dirname);
  const hooks = load(text) as readonly { readonly id: string; readonly files: string }[];
  expect(hooks.map(({ id }) => id)).toEqual(['faultline', 'faultline-project']);
  for (const { files } of hooks) {
    const runs = (name: string) => new RegExp(files).test(name);
    const read = [
      'src/a.erl',
      'include/a.hrl',
      'bin/a.escript',
      'src/a.app.src',
      'ebin/a.app',
      'src/a.appup.src',
      'a.appup',
      'config/sys.config',
      'config/sys.config.src',
      'config/vm.args',
      'config/vm.args.src',
      'rel/vm.args.eex',
      'rebar.config',
      'rebar.config.script',
      'relx.config',
      'prod.config',
      'a.rel',
    ];
    expect(read.filter((name) => !runs(name))).toEqual([]);
    const others = ['README.md', 'src/a.erl.bak', 'a.ex', 'config.exs', 'src/apples', 'Makefile', 'a.relx'];
    expect(others.filter(runs)).toEqual([]);
  }
});
