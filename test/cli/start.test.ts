import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultline } from './program.ts';
import { shopProject } from './shop-project.ts';

/* How the program starts: what it loads, and the code cache of its loader. */

let cacheHome: string;
let cwd: string;

beforeEach(() => {
  cacheHome = mkdtempSync(join(tmpdir(), 'faultline-start-'));
  cwd = shopProject();
});
afterEach(() => rmSync(cacheHome, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  return faultline(args, { cwd, env: { XDG_CACHE_HOME: cacheHome } });
}

/** The kept code of all builds. */
function codeFiles(): readonly string[] {
  const folder = join(cacheHome, 'faultline');
  return readdirSync(folder)
    .filter((name) => name.startsWith('code-'))
    .map((name) => join(folder, name));
}

function codeFile(): string {
  const [file = '', ...others] = codeFiles();
  expect(others).toEqual([]);
  return file;
}

describe('compiled code', () => {
  test('is kept by a run that used the whole program, and used by the next one', () => {
    const first = run('--no-cache');
    const { ino, size } = statSync(codeFile());
    expect(size).toBeGreaterThan(100_000);
    // Were it rejected, it would be written anew, as another file.
    expect(run('--no-cache')).toEqual(first);
    expect(statSync(codeFile()).ino).toBe(ino);
  });

  test('is not kept by runs that used little of it', () => {
    for (const args of [['--version'], ['--help'], ['rules'], ['nowhere']]) run(...args);
    mkdirSync(join(cacheHome, 'faultline'), { recursive: true });
    expect(codeFiles()).toEqual([]);
  });

  test('that is broken or of another build is replaced', () => {
    const first = run('--no-cache');
    const file = codeFile();
    const bytes = readFileSync(file);
    for (const broken of ['', 'nonsense', bytes.subarray(0, 1000)]) {
      writeFileSync(file, broken);
      expect(run('--no-cache')).toEqual(first);
      expect(readFileSync(file).length).toBeGreaterThan(100_000);
    }
  });

  test('is done without where there is no place for it', () => {
    const first = run('--no-cache');
    const elsewhere = { XDG_CACHE_HOME: '/dev/null/nowhere' };
    expect(faultline(['--no-cache'], { cwd, env: elsewhere })).toEqual(first);
    expect(faultline([], { cwd, env: elsewhere })).toEqual(first);
  });

  test('is neither read nor written when Node.js is told so', () => {
    faultline([], { cwd, env: { XDG_CACHE_HOME: cacheHome, NODE_DISABLE_COMPILE_CACHE: '1' } });
    expect(codeFiles()).toEqual([]);
  });
});

/** The source files of which anything ran, as the bundle names them. */
function sourcesThatRan(...args: readonly string[]): readonly string[] {
  const coverage = join(cacheHome, 'coverage');
  faultline(args, { cwd, env: { XDG_CACHE_HOME: cacheHome, NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: '1' } });
  interface Coverage {
    readonly result: readonly { readonly functions: readonly Ran[] }[];
  }
  interface Ran {
    readonly functionName: string;
    readonly ranges: readonly { readonly count: number }[];
  }
  const scripts = readdirSync(coverage).flatMap((name) => {
    const { result }: Coverage = JSON.parse(readFileSync(join(coverage, name), 'utf8'));
    return result;
  });
  return scripts
    .flatMap(({ functions }) => functions)
    .filter(({ functionName, ranges }) => /^(?:src|rules)\//.test(functionName) && (ranges[0]?.count ?? 0) > 0)
    .map(({ functionName }) => functionName)
    .sort();
}

describe('what is loaded', () => {
  test.each([['--version'], ['--help']])('for %s: the command line alone', (flag) => {
    const loaded = sourcesThatRan(flag);
    const others = loaded.filter((file) => !file.startsWith('src/cli/'));
    expect(others.filter((file) => !/\/(?:suggestion|nearest-name)\.ts$/.test(file))).toEqual([]);
    expect(loaded.includes('src/cli/check.ts')).toBe(false);
  });

  test('for check: the engine', () => {
    expect(sourcesThatRan('check')).toEqual(expect.arrayContaining(['src/cli/check.ts', 'src/analyze.ts', 'rules/index.ts']));
  });

  test('for rules: no parser', () => {
    expect(sourcesThatRan('rules').filter((file) => file.startsWith('src/parse/'))).toEqual([]);
  });
});
