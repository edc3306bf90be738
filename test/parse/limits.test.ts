import { createParser } from '../../src/parse/create-parser.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import type { ErlangParser } from '../../src/parse/parser.ts';

const sound = 'open() -> "ok".';

function expectWorks(parser: ErlangParser): void {
  const result = parser.parse(sound);
  expect('failure' in result ? result : result.errors).toEqual([]);
}

test('a text beyond the limit is not parsed', async () => {
  const parser = await createParser({ maxLength: sound.length });
  expectWorks(parser);
  expect(parser.parse(`${sound}\n`)).toEqual({ failure: 'too-large', detail: '16 characters, more than the limit of 15' });
});

test('a text that takes too long is given up, the next one is parsed', async () => {
  const parser = await createParser({ milliseconds: 50 });
  expect(parser.parse('"'.repeat(60_000))).toMatchObject({ failure: 'deadline' });
  expectWorks(await createParser());
});

test('after a trap the parser is as good as new', async () => {
  const grammar = await loadGrammar({ small: false });
  const parser = await createParser();
  const long = Array.from({ length: 3000 }, (_, i) => `f${i}(X) -> {X, [${i}], "text", #{a => ${i}}}.\n`).join('');
  const before = parser.parse(long);
  const count = 'failure' in before ? 0 : before.tree.count;
  const { parseInPlace } = grammar;
  grammar.parseInPlace = () => {
    new Uint8Array(grammar.memory.buffer).fill(0xa5, 1 << 17);
    throw new Error('memory access out of bounds');
  };
  expect(parser.parse(sound)).toEqual({ failure: 'aborted', detail: 'memory access out of bounds' });
  grammar.parseInPlace = parseInPlace;
  expectWorks(parser);
  const after = parser.parse(long);
  expect('failure' in after ? after : after.errors).toEqual([]);
  expect('failure' in after ? 0 : after.tree.count).toBe(count);
});

test('very deep and very long constructs are parsed', async () => {
  const parser = await createParser({ milliseconds: 60_000 });
  for (const text of [`f() -> ${'['.repeat(100_000)}${']'.repeat(100_000)}.`, `f() -> [${'a,'.repeat(200_000)}a].`]) {
    const result = parser.parse(text);
    expect('failure' in result ? result : result.errors).toEqual([]);
  }
});

test('no text makes the parser throw', async () => {
  const parser = await createParser();
  for (const text of ['(', '[{<<"', "'", '"""', '$', '?', '#{', '\ud800', '\u0000', '-define(', 'f() -> ?X(', '%', '#!']) {
    for (const variant of [text, `f() -> ${text}`, text.repeat(500)]) expect(parser.parse(variant)).toBeDefined();
    expectWorks(parser);
  }
});
