import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* The scripts of the rule workshop: what they write, and that what is committed is what they would write. */

const root = join(__dirname, '..');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'faultline-workshop-'));
  for (const name of ['rules', 'src', 'scripts', 'examples', 'README.md', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  run(copy, 'docs.mjs');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(folder: string, script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts', script), ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** A file of the copy, as the function makes it for as long as the test needs it. */
function withChange<Result>(file: string, change: (text: string) => string, body: () => Result): Result {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  try {
    return body();
  } finally {
    writeFileSync(path, text);
  }
}

test('the generated parts of README.md and of the pages are up to date', () => {
  expect(run(root, 'docs.mjs', '--check')).toEqual({ status: 0, output: '' });
});

describe('npm run docs', () => {
  const id = 'supervision/unknown-spec-key';

  test('notices a changed rule, and brings its page and the table up to date', () => {
    withChange(
      `rules/${id}/rule.ts`,
      (text) => text.replace(/severity: '\w+'/, "severity: 'info'"),
      () => {
        const stale = run(copy, 'docs.mjs', '--check');
        expect(stale.status).toBe(1);
        expect(stale.output.split('\n').slice(0, 2)).toEqual(['stale: README.md', `stale: rules/${id}/README.md`]);
        run(copy, 'docs.mjs');
        expect(readFileSync(join(copy, 'README.md'), 'utf8')).toMatch(new RegExp(`\\[${id}\\].*\\| info \\|`));
        expect(run(copy, 'docs.mjs', '--check').status).toBe(0);
      },
    );
    run(copy, 'docs.mjs');
  });

  test('notices a changed example', () => {
    withChange(
      `rules/${id}/bad/shop_sup.erl`,
      (text) => text.replace('-module', '%% The shop.\n-module'),
      () => {
        expect(run(copy, 'docs.mjs', '--check').output).toContain(`stale: rules/${id}/README.md`);
        run(copy, 'docs.mjs');
        expect(readFileSync(join(copy, 'rules', id, 'README.md'), 'utf8')).toContain('```erlang\n%% The shop.\n-module');
      },
    );
    run(copy, 'docs.mjs');
  });

  test('leaves what people wrote alone', () => {
    const page = join(copy, 'rules', id, 'README.md');
    appendFileSync(page, '* one more line\n');
    const before = readFileSync(page, 'utf8');
    expect(run(copy, 'docs.mjs').output).toBe('');
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test('misses a page that is not there', () => {
    const page = join(copy, 'rules', id, 'README.md');
    const text = readFileSync(page, 'utf8');
    rmSync(page);
    const { status, output } = run(copy, 'docs.mjs');
    writeFileSync(page, text);
    expect([status, output]).toEqual([1, `missing: rules/${id}/README.md\n`]);
  });
});

describe('npm run new-rule', () => {
  test.each([
    [[], 'usage: npm run new-rule area/name'],
    [['nowhere/shop-fault'], 'there is no area nowhere'],
    [['supervision/Shop Fault'], "'supervision/Shop Fault' is not written as area/name-of-the-bad-pattern"],
    [['supervision/unknown-spec-key'], 'rules/supervision/unknown-spec-key is there already'],
  ])('refuses %j', (args, message) => {
    const { status, output } = run(copy, 'new-rule.mjs', ...args);
    expect(status).toBe(1);
    expect(output).toMatch(`new-rule: ${message}`);
  });

  test('makes a folder and a line, from which the catalogue and the pages can be built', () => {
    const id = 'supervision/shop-is-closed';
    expect(run(copy, 'new-rule.mjs', id).status).toBe(0);
    const catalogue = readFileSync(join(copy, 'rules', 'index.ts'), 'utf8');
    expect(catalogue).toContain(`import shopIsClosed from './${id}/rule.ts';\n`);
    expect(catalogue).toMatch(/^ {2}shopIsClosed,\n/m);
    expect(run(copy, 'docs.mjs').output).toBe(`written: README.md\nwritten: rules/${id}/README.md\n`);
    const page = readFileSync(join(copy, 'rules', id, 'README.md'), 'utf8');
    expect(page).toContain('`good/shop_sup.erl`\n\n```erlang\n-module(shop_sup).');
    expect(run(copy, 'docs.mjs', '--check').status).toBe(0);
  });

  test('tells rules of one name in two areas apart', () => {
    run(copy, 'new-rule.mjs', 'process/shop-is-full');
    run(copy, 'new-rule.mjs', 'mailbox/shop-is-full');
    const catalogue = readFileSync(join(copy, 'rules', 'index.ts'), 'utf8');
    expect(catalogue).toContain("import mailboxShopIsFull from './mailbox/shop-is-full/rule.ts';\n");
    expect(catalogue).toContain("import shopIsFull from './process/shop-is-full/rule.ts';\n");
    expect(run(copy, 'docs.mjs').status).toBe(0);
  });
});
