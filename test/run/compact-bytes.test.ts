import { CompactWriter, readCompact } from '../../src/run/compact-bytes.ts';

/** What is read back of several values written one after the other. */
function readBack(values: readonly unknown[]): unknown[] {
  const writer = new CompactWriter();
  const starts = values.map((value) => {
    const start = writer.length;
    writer.write(value);
    return start;
  });
  const { tables } = writer;
  const bytes = writer.take();
  return starts.map((start) => readCompact(bytes, start, tables));
}

test('every kind of plain data comes back as it was', () => {
  const values = [
    undefined,
    true,
    false,
    0,
    127,
    128,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    -1,
    -0,
    0.5,
    1e300,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    -(2n ** 80n),
    '',
    'ok',
    'ü€\ud800',
    [],
    [[1], ['a', undefined]],
    {},
    { kind: 'var', name: 'X', start: 1, end: 70_000 },
    { name: 'X', kind: 'atom' },
    { kind: 7, name: { kind: 'integer', value: 12n } },
    { tail: undefined },
  ];
  const back = readBack(values);
  expect(back).toStrictEqual(values);
  expect(Object.is(back[10], -0)).toBe(true);
});

test('long values are written whole', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => ({ kind: 'atom', name: `a${index}`, start: index }));
  expect(readBack([long, 'after'])).toEqual([long, 'after']);
});

test('what is no plain data is refused', () => {
  for (const value of [null, () => 1, Symbol('x')]) expect(() => new CompactWriter().write(value)).toThrow(TypeError);
});
