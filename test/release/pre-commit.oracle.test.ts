import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeWithProgram } from '../oracle.ts';
import { faulty, packed, releaseTree, run, scratchFolder, sound, succeed } from './release-tree.ts';
import { withoutNetwork } from './without-network.ts';

const identity = {
  GIT_AUTHOR_NAME: 'Shop',
  GIT_AUTHOR_EMAIL: 'shop@example.org',
  GIT_COMMITTER_NAME: 'Shop',
  GIT_COMMITTER_EMAIL: 'shop@example.org',
};
const settings = { ...identity, HOME: scratchFolder(), PRE_COMMIT_HOME: scratchFolder() };

/** A repository whose commits pre-commit judges by this configuration, with no network to reach. */
class Repository {
  readonly folder = scratchFolder();

  constructor(config: string) {
    succeed('git', ['init', '-q'], this.folder);
    this.write('.pre-commit-config.yaml', config);
    this.alone('pre-commit', 'install');
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  stage(file = '.'): void {
    succeed('git', ['add', file], this.folder);
  }

  commit(...options: readonly string[]) {
    return this.alone('git', 'commit', '-m', 'A change', ...options);
  }

  alone(...command: readonly string[]) {
    const [program = '', ...args] = withoutNetwork(command);
    const { code, stdout, stderr } = run(program, args, this.folder, settings);
    return { code, output: stdout + stderr };
  }
}

const oven = (text: string) => text.replaceAll('shop_shelf', 'shop_oven');

const supervisor = `-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() -> supervisor:start_link(?MODULE, []).

init([]) ->
    Shelf = #{id => shelf, start => {shop_shelf, start_link, []}},
    {ok, {#{strategy => one_for_one, intensity => 3, period => 5}, [Shelf]}}.
`;

const startable = sound
  .replace('init/1,', 'start_link/0, init/1,')
  .concat('start_link() -> gen_server:start_link(?MODULE, [], []).\n');

describeWithProgram('pre-commit', 'pre-commit', 'pre-commit without a network', () => {
  const tree = releaseTree();

  /** A repository that takes the hooks of the release tree, from the tag of a repository that holds nothing else. */
  function hooked(...hooks: readonly string[]): Repository {
    const ids = hooks.map((id) => `{id: ${id}}`).join(', ');
    return new Repository(`repos:\n  - repo: file://${tree}\n    rev: v1\n    hooks: [${ids}]\n`);
  }

  function expectCleanAndFailingCommits(repository: Repository): void {
    repository.write('src/shop_shelf.erl', sound);
    repository.stage();
    const clean = repository.commit();
    expect([clean.code, clean.output]).toEqual([0, expect.stringMatching(/^faultline\.+Passed$/m)]);

    repository.write('apps/my shop/src/shop_oven.erl', oven(faulty));
    repository.stage();
    const failing = repository.commit();
    expect([failing.code, failing.output]).toEqual([1, expect.stringMatching(/^faultline\.+Failed$/m)]);
    expect(failing.output).toMatch(/^apps\/my shop\/src\/shop_oven\.erl:7:26: error: handle_cast\/2 returns \{norply,_\}/m);

    repository.write('apps/my shop/src/shop_oven.erl', oven(sound));
    repository.write('notes.txt', 'Nothing for faultline.\n');
    repository.stage();
    expect(repository.commit().code).toBe(0);
  }

  beforeAll(() => {
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'Release'],
      ['tag', 'v1'],
    ])
      succeed('git', args, tree, identity);
  });

  test('a commit is judged from a release tag', () => {
    expectCleanAndFailingCommits(hooked('faultline'));
  });

  test.each(['release tree', 'repository'])('a commit is judged by a local hook from the tarball packed of the %s', (of) => {
    const tarball = packed(of === 'repository' ? join(__dirname, '..', '..') : tree);
    const hook = `{id: faultline, name: faultline, entry: faultline, language: node, files: '[.]erl$', require_serial: true, additional_dependencies: ['${tarball}']}`;
    expectCleanAndFailingCommits(new Repository(`repos:\n  - repo: local\n    hooks: [${hook}]\n`));
  });

  test('what is staged is judged, and nothing that lies beside it', () => {
    const repository = hooked('faultline');
    repository.write('src/shop_shelf.erl', faulty);
    repository.stage();
    expect(repository.commit('--no-verify').code).toBe(0);

    repository.write('src/shop_oven.erl', oven(sound));
    repository.stage();
    repository.write('src/shop_oven.erl', oven(faulty));
    expect(repository.commit()).toMatchObject({ code: 0 });
    expect(repository.read('src/shop_oven.erl')).toBe(oven(faulty));

    repository.stage();
    repository.write('src/shop_oven.erl', oven(sound));
    const failing = repository.commit();
    expect(failing.code).toBe(1);
    expect(failing.output).toContain('shop_oven.erl:7:26: error');
    expect(failing.output).not.toContain('shop_shelf.erl');
    expect(repository.read('src/shop_oven.erl')).toBe(oven(sound));

    const all = repository.alone('pre-commit', 'run', '--all-files');
    expect([all.code, all.output]).toEqual([1, expect.stringContaining('shop_shelf.erl:7:26: error')]);
  });

  test('a fault that a commit causes elsewhere is seen by the hook for the project', () => {
    const repository = hooked('faultline', 'faultline-project');
    repository.write('src/shop_sup.erl', supervisor);
    repository.write('src/shop_shelf.erl', startable);
    repository.stage();
    expect(repository.commit()).toMatchObject({ code: 0 });

    repository.write('src/shop_shelf.erl', startable.replaceAll('start_link', 'start'));
    repository.stage();
    const { code, output } = repository.commit();
    expect(code).toBe(1);
    expect(output).toMatch(/^faultline\.+Passed$/m);
    expect(output).toMatch(/^faultline \(whole project\)\.+Failed$/m);
    expect(output).toMatch(/^src\/shop_sup\.erl:8:\d+: error: .*\[supervision\/child-start-undefined\]$/m);
  });
});
