import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rules } from '../rules/index.ts';

/*
 * What holds everywhere and no compiler checks: imports go one way, each power (files, terminal) has its place, names say
 * something, rules are complete. A test names every file that breaks its rule, so that one run shows all there is to do.
 */

const root = join(__dirname, '..');

/** In the order in which data passes through them: a file imports from its own stage or an earlier one. */
const stages = ['erlang', 'discover', 'parse', 'lower', 'otp', 'facts', 'project', 'rule', 'run', 'report', 'lsp', 'cli'];

interface Source {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ file: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') })),
  );
}

const src = sourcesIn('src');
const ruleSources = sourcesIn('rules');

/** What a file imports: packages as they are written, files relative to the repository. */
function importsOf({ file, text }: Source): readonly string[] {
  const written = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^']+)'/g)].map((match) => match[1]!);
  return written.map((name) => {
    if (!name.startsWith('.')) return name;
    return relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/');
  });
}

/** Where a file stands: the pipelines at the top of src/ put the stages together, and the command line runs them. */
function rankOf(file: string): number {
  const stage = /^src\/([a-z]+)\//.exec(file)?.[1];
  if (stage === undefined) return stages.indexOf('cli') - 0.5;
  const rank = stages.indexOf(stage);
  if (rank === -1) throw new Error(`${file} is in no known stage`);
  return rank;
}

function stageOf(file: string): string {
  return /^src\/([a-z]+)\//.exec(file)?.[1] ?? '';
}

/** Code without what only looks like code: comments and texts. */
function codeIn(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

function lineCount({ text }: Source): number {
  return text.split('\n').length - 1;
}

describe('imports', () => {
  test('go one way through the stages', () => {
    const wrong = src.flatMap((source) =>
      importsOf(source)
        .filter((target) => target.startsWith('src/') && rankOf(target) > rankOf(source.file))
        .map((target) => `${source.file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('reach the catalogue from where rules are run', () => {
    const mayAsk = /^src\/(?:[a-z]+\.ts|run\/worker\.ts|cli\/catalogue\.ts)$/;
    const wrong = src.filter((source) => importsOf(source).some((target) => target.startsWith('rules/')));
    expect(wrong.map(({ file }) => file).filter((file) => !mayAsk.test(file))).toEqual([]);
  });

  test('of a rule come from src/rule/index.ts and nowhere else', () => {
    const wrong = ruleSources
      .filter(({ file }) => file !== 'rules/index.ts')
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => target !== 'src/rule/index.ts')
          .map((target) => `${source.file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('of node:fs stand where files are read', () => {
    const mayRead = ['discover', 'parse', 'facts', 'run', 'cli', 'lsp'];
    const readers = src.filter((source) => importsOf(source).some((target) => /^(?:node:)?fs(?:\/|$)/.test(target)));
    expect(readers.map(({ file }) => file).filter((file) => !mayRead.includes(stageOf(file)))).toEqual([]);
  });

  test('of web-tree-sitter stand in src/parse', () => {
    const parsers = src.filter((source) => importsOf(source).includes('web-tree-sitter'));
    expect(parsers.map(({ file }) => file).filter((file) => stageOf(file) !== 'parse')).toEqual([]);
  });
});

describe('code', () => {
  /** Casts past the type checker outside src/parse, each with its reason. */
  const castsAllowed: Readonly<Record<string, string>> = {
    'src/rule/rule.ts': 'a catalogue holds rules of all subjects, so each forgets the type of its own',
  };

  test('has no any and no cast through unknown', () => {
    const wrong = [...src, ...ruleSources].filter(
      ({ file, text }) =>
        stageOf(file) !== 'parse' && /(?::|<|\bas|\|)\s*any\b|\bas unknown as\b/.test(codeIn(text)) && !castsAllowed[file],
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('prints and exits in the command line only', () => {
    const wrong = [...src, ...ruleSources].filter(
      ({ file, text }) =>
        !['cli', 'lsp'].includes(stageOf(file)) && /\bconsole\.|\bprocess\.(?:stdout|stderr|exit|exitCode)\b/.test(codeIn(text)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('has names that say what is in a file', () => {
    const saysNothing = /(?:^|[/-])(?:utils?|helpers?|managers?|common|misc|shared)(?:[/.-]|$)/;
    const named = [...src, ...ruleSources, ...sourcesIn('test', 'scripts', 'bench')];
    expect(named.map(({ file }) => file).filter((file) => saysNothing.test(file))).toEqual([]);
  });

  test('comes in files of at most 350 lines', () => {
    const long = [...src, ...ruleSources, ...sourcesIn('scripts', 'bench')].filter((source) => lineCount(source) > 350);
    expect(long.map((source) => `${source.file}: ${lineCount(source)}`)).toEqual([]);
  });

  test('has nothing left to be done later', () => {
    const unfinished = [...src, ...ruleSources].filter(({ text }) => /\b(?:TODO|FIXME|XXX)\b/.test(text));
    expect(unfinished.map(({ file }) => file)).toEqual([]);
  });
});

const headings = ['Why', 'What to do', 'How to confirm it on a live node', 'When to ignore it', 'What it cannot see', 'Evidence'];

describe('the catalogue', () => {
  const folders = readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((area) => area.isDirectory())
    .flatMap((area) => readdirSync(join(root, 'rules', area.name)).map((name) => `${area.name}/${name}`));

  test('has every rule that has a folder, and a folder for every rule', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  test('has every rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('imports every rule from the folder of its name', () => {
    const paths = importsOf(ruleSources.find(({ file }) => file === 'rules/index.ts')!).filter((path) =>
      path.startsWith('rules/'),
    );
    expect(paths.sort()).toEqual(rules.map(({ id }) => `rules/${id}/rule.ts`).sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const folder = join(root, 'rules', id);

  test('has its rule, its page and examples of both kinds', () => {
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['README.md', 'rule.ts']));
    expect(names.some((name) => /^bad(?:-|$)/.test(name))).toBe(true);
    expect(names.some((name) => /^good(?:-|$)/.test(name))).toBe(true);
    expect(names.filter((name) => !/^(?:README\.md|rule\.ts|(?:bad|good)(?:-[a-z0-9-]+)?)$/.test(name))).toEqual([]);
  });

  test('has a page with all headings, in order, and something under each', () => {
    const path = join(folder, 'README.md');
    const page = existsSync(path) ? readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, 'code') : '';
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    const found = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1]!);
    expect(found.filter((heading) => headings.includes(heading))).toEqual(headings);
    expect(page.match(/^## .*\n+(?=## |<!-- \/|$(?![\s\S]))/gm)).toBeNull();
  });

  test('speaks as the others do', () => {
    expect(rule.summary).toMatch(/^[A-Z0-9'`].*[^.]$/);
    expect(rule.advice).toMatch(/^[A-Z].*\.$/);
    expect(`${rule.summary} ${rule.advice}`).not.toMatch(/\b(?:should|please|consider)\b/i);
    expect(rule.summary).not.toMatch(/^What is wrong, in one line/);
  });
});
