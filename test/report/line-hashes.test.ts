import fc from 'fast-check';
import { lineHashes } from '../../src/report/line-hashes.ts';

/** The definition, word for word and without any care for speed. */
function byDefinition(text: string): string[] {
  const stripped = text.replace(/\r\n/g, '\r').replace(/[ \t]/g, '').replace(/\r/g, '\n');
  const lines = stripped.split('\n').map((line, index, all) => (index < all.length - 1 ? `${line}\n` : `${line}\uffff`));
  const seen: string[] = [];
  return lines.map((_, index) => {
    const window = lines.slice(index).join('').slice(0, 100).padEnd(100, '\0');
    let hash = 0n;
    for (let i = 0; i < 100; i++) hash = hash * 37n + BigInt(window.charCodeAt(i));
    const text = BigInt.asUintN(64, hash).toString(16);
    seen.push(text);
    return `${text}:${seen.filter((other) => other === text).length}`;
  });
}

test('a text without a character is one line', () => {
  expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
});

test('equal lines are counted', () => {
  expect(
    lineHashes('ok.\n'.repeat(60))
      .map((hash) => hash.split(':')[1])
      .slice(0, 4),
  ).toEqual(['1', '2', '3', '4']);
});

test('blanks do not count, and line ends are alike', () => {
  const hashes = lineHashes('f(X) ->\n    g(X),\n    h(X).\n');
  expect(hashes).toHaveLength(4);
  expect(lineHashes('f(X)->\r\n\tg(X),\r\n\th( X ).\r\n')).toEqual(hashes);
  expect(lineHashes('f(X) ->\rg(X),\rh(X).\r')).toEqual(hashes);
  expect(lineHashes('f(X) ->\ng(Y),\nh(X).\n')).not.toEqual(hashes);
});

test.each([
  '\n',
  '\r \n',
  '\r\n\n\r',
  ' \t ',
  '\ufeff-module(shop).\n',
  `${'x'.repeat(99)}\n`,
  `${'x'.repeat(100)}\n${'x'.repeat(100)}`,
  `${'\uffff'.repeat(300)}\n${'\uffff'.repeat(101)}`,
  'äöü 漢字 😀\n'.repeat(40),
])('is what the definition says: %j', (text) => {
  expect(lineHashes(text)).toEqual(byDefinition(text));
});

test('is what the definition says for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', 'ok', 'handle_call(', '\uffff'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      const text = pieces.join('');
      expect(lineHashes(text)).toEqual(byDefinition(text));
    }),
  );
});
