import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { faultline } from './cli/program.ts';
import { repositoryOf } from './cli/repository.ts';
import { shopProject } from './cli/shop-project.ts';
import { temporaryProject } from './discover/temporary-project.ts';

const root = join(__dirname, '..');

interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** The blocks of code in the pages that tell how faultline is used. */
const blocks: readonly Block[] = ['README.md', 'docs/adopting.md', 'docs/comparison.md'].flatMap((page) =>
  Array.from(readFileSync(join(root, page), 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm), ([, language = '', text = '']) => ({
    page,
    language,
    text,
  })),
);

function blocksIn(language: string): readonly Block[] {
  return blocks.filter((block) => block.language === language);
}

test('every block is of a kind that is tried here', () => {
  // The sample is compared with what is printed by test/docs.test.ts.
  const tried = ['sh', 'toml', 'yaml', 'erlang', 'text'];
  expect(blocks.filter(({ language }) => !tried.includes(language))).toEqual([]);
  for (const language of tried) expect(blocksIn(language).length).toBeGreaterThan(0);
});

test.each(blocksIn('toml'))('settings in $page are in order', ({ text }) => {
  const cwd = temporaryProject({ 'faultline.toml': text });
  expect(faultline(['config', 'verify'], { cwd })).toMatchObject({ code: 0, stderr: 'faultline: faultline.toml is in order\n' });
});

test.each(blocksIn('yaml'))('YAML in $page names a hook there is', ({ text }) => {
  const { repos } = load(text) as {
    readonly repos: readonly { readonly rev: string; readonly hooks: readonly { readonly id: string }[] }[];
  };
  const hooks = load(readFileSync(join(root, 'release', '.pre-commit-hooks.yaml'), 'utf8')) as readonly { readonly id: string }[];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const repo of repos) {
    expect(repo.rev).toBe(`v${version}`);
    for (const { id } of repo.hooks) expect(hooks.map((hook) => hook.id)).toContain(id);
  }
});

test.each(blocksIn('erlang'))('a suppression in $page is one', ({ text }) => {
  const cwd = temporaryProject({
    'src/shop_wait.erl': `-module(shop_wait).\n-export([ask/1]).\n\nask(Pid) ->\n    Pid ! {ask, self()},\n${text}    receive {answer, A} -> A end.\n`,
  });
  expect(faultline(['--format=json'], { cwd }).stdout).toContain('"suppressed": 1');
});

/** What is typed in the shell blocks, one command each. */
const commands = blocksIn('sh').flatMap(({ page, text }) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => ({ page, line: line.replace(/\s+#.*$/, '') })),
);

test.each(commands.filter(({ line }) => line.startsWith('faultline')))('$page: $line', ({ line }) => {
  const cwd = repositoryOf(shopProject());
  const words = line.split(/\s+/).slice(1);
  if (words.includes('prune')) faultline(['baseline', 'create'], { cwd });
  const { code, stderr } = faultline(words, { cwd });
  expect([code === 0 || code === 1, stderr]).toEqual([true, expect.not.stringContaining('see faultline --help')]);
});

test('the other commands are those of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const others = commands.map(({ line }) => line).filter((line) => !line.startsWith('faultline'));
  expect(others).toEqual(['npm ci && npx faultline examples/shop', 'npm ci && npm test']);
  // npm ci builds, so that npx finds the program.
  expect(scripts).toMatchObject({ prepare: 'node scripts/build.mjs', test: expect.any(String) });
});
