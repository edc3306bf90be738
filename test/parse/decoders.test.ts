import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseDecoder, sameTree } from '../../src/parse/choose-decoder.ts';
import { CursorDecoder } from '../../src/parse/cursor-decoder.ts';
import { type Grammar, loadGrammar, wasmFolder } from '../../src/parse/grammar.ts';
import { Kind } from '../../src/parse/kinds.ts';
import { MemoryDecoder } from '../../src/parse/memory-decoder.ts';
import { type Numbering, numberingOf } from '../../src/parse/numbering.ts';
import { decodeText } from '../../src/parse/source-text.ts';
import { tokensOf } from '../../src/parse/tokens.ts';
import { TreeBuffer } from '../../src/parse/tree-buffer.ts';

let grammar: Grammar;
let numbering: Numbering;
let fast: MemoryDecoder;
let certain: CursorDecoder;
const actual = new TreeBuffer();
const expected = new TreeBuffer();

beforeAll(async () => {
  grammar = await loadGrammar({ small: false });
  numbering = numberingOf(grammar.language);
  fast = new MemoryDecoder(grammar, numbering);
  certain = new CursorDecoder(grammar, numbering);
});

/** Whether both decoders see the same tree; it is in `actual`. */
function agreeOn(text: string): boolean {
  const goOn = () => false;
  if (!fast.read(text, goOn, actual) || !certain.read(text, goOn, expected)) throw new Error('the grammar gave no tree');
  return sameTree(actual, expected) && actual.hasErrors === expected.hasErrors;
}

/** Erlang files to read: every `step`-th of OTP's own where they are, and this project's fixtures. */
function erlangFiles(step: number): string[] {
  const roots = ['/usr/lib/erlang/lib', '/usr/local/lib/erlang/lib'].filter(existsSync);
  const otp = roots.flatMap((root) =>
    readdirSync(root).flatMap((application) => {
      const folder = join(root, application, 'src');
      if (!existsSync(folder)) return [];
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[eh]rl$/.test(name))
        .map((name) => join(folder, name));
    }),
  );
  const rules = join(__dirname, '..', '..', 'rules');
  const fixtures = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.erl'));
  return [...otp.filter((_, index) => index % step === 0), ...fixtures.map((name) => join(rules, name))];
}

/** A small generator of reproducible numbers below `limit`. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('the runtime is the one whose memory layout the decoder knows', () => {
  const runtime = readFileSync(join(wasmFolder(), 'web-tree-sitter.wasm'));
  expect(createHash('sha256').update(runtime).digest('hex')).toBe(
    'beca80e44cccbf2299ed4d1e3fa6462a9a6fe818aeebf847547a392227ce4acc',
  );
});

test('the memory decoder is used', () => {
  expect(chooseDecoder(grammar, numbering)).toBeInstanceOf(MemoryDecoder);
});

test('a decoder that disagrees with the cursor is not used', () => {
  const wrongMemory = { buffer: new ArrayBuffer(1 << 16) };
  expect(chooseDecoder({ ...grammar, memory: wrongMemory }, numbering)).toBeInstanceOf(CursorDecoder);
});

test('both decoders agree on real files', () => {
  const files = erlangFiles(31);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect([file, agreeOn(decodeText(readFileSync(file)))]).toEqual([file, true]);
});

test('both decoders agree on damaged files', () => {
  const random = randomFrom(20240229);
  const files = erlangFiles(131);
  const inserted = ['(', ')', '{', '"', "'", 'end', '.\n', '#{', '->', ';', '\u0000', '€', '  % c\n', 'case'];
  for (const file of files) {
    const text = decodeText(readFileSync(file)).slice(0, 40_000);
    const tokens = tokensOf(text);
    for (let round = 0; round < 4 && tokens.length > 0; round++) {
      let damaged = text;
      for (let blow = 0; blow < 3; blow++) {
        const { start, end } = tokens[random(tokens.length)]!;
        const insert = random(2) === 0 ? '' : inserted[random(inserted.length)]!;
        damaged = damaged.slice(0, start) + insert + damaged.slice(random(2) === 0 ? start : end);
      }
      expect([file, round, agreeOn(damaged)]).toEqual([file, round, true]);
    }
  }
});

test('both decoders agree on ERROR nodes of many children, on deep and on empty texts', () => {
  for (const text of ['f() -> case', 'f() -> [a ', 'f(a -> '].map((start) => start + 'X of a -> b '.repeat(60))) {
    expect([text, agreeOn(text)]).toEqual([text, true]);
  }
  expect(agreeOn(`f(${'a b '.repeat(60)}`)).toBe(true);
  const error = actual.kind.indexOf(Kind.ERROR);
  let children = 0;
  for (let child = error + 1; child < actual.next[error]!; child = actual.next[child]!) children++;
  expect(children).toBeGreaterThan(32);
  expect(agreeOn(`f() -> ${'['.repeat(20_000)}${']'.repeat(20_000)}.`)).toBe(true);
  for (const text of ['', ' ', '%', '.', '"', '\u0000', 'a', '€.']) expect([text, agreeOn(text)]).toEqual([text, true]);
});
