import fc from 'fast-check';
import { commentLeader, isMark, type Mark, readMarks, writeMarks } from './marks.ts';

const shop = `-module(shop_db).
%% Opens the table.
open() ->
    Table = ets:new(orders, []),
    %% Nobody else writes.
    Table.
`;

/** A file with marks, and the marks alone. */
function roundTrip(text: string): readonly Mark[] {
  const marks = readMarks(text);
  expect(writeMarks(text, marks)).toBe(text);
  return marks;
}

describe('marks are read', () => {
  test('under what they mark', () => {
    const text = `open() ->
    Table = ets:new(orders, []),
%%          ^^^^^^^^^^^^^^^^^^^ warning: nobody deletes from orders
    Table.
`;
    expect(roundTrip(text)).toEqual([{ line: 2, column: 13, width: 19, sign: '^', text: 'warning: nobody deletes from orders' }]);
    expect(text.split('\n')[1]?.slice(12, 12 + 19)).toBe('ets:new(orders, [])');
  });

  test('several under one line all belong to it', () => {
    const text = `    A, B,
%%  ^ info: one
%%  | that is why
%%     ^ info: two
    C.
%%  ^ info: three`;
    expect(roundTrip(text).map(({ line, column, sign, text: said }) => `${line}:${column} ${sign} ${said}`)).toEqual([
      '1:5 ^ info: one',
      '1:5 | that is why',
      '1:8 ^ info: two',
      '5:5 ^ info: three',
    ]);
  });

  test('with their column given, where the leader is in the way', () => {
    const text = 'loop(S) ->\n%% 1: ^^^^ error: loops\n%% 2: ^ error: o\n%%^ error: o again\n';
    const marks = readMarks(text);
    expect(marks.map(({ column, width }) => [column, width])).toEqual([
      [1, 4],
      [2, 1],
    ]);
    expect(isMark('%%^ error: o again')).toBe(false);
  });

  test('after # in vm.args', () => {
    const text = '-setcookie shop\n# 1: ^^^^^^^^^^ error: weak\n#          ^^^^ error: weak\n';
    expect(readMarks(text).map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 12],
    ]);
    expect(commentLeader('config/vm.args')).toBe('#');
    expect(commentLeader('vm.args.src')).toBe('#');
    expect(commentLeader('src/shop.app.src')).toBe('%%');
    expect(writeMarks(text, readMarks(text), '#')).toBe(text);
  });

  test('other comments are none', () => {
    expect(readMarks(shop)).toEqual([]);
    for (const line of ['%% ^^^', '% ^^^ error: x', '    %% ^ error: x', '%% 1: error: x', '%% ^| error: x']) {
      expect(isMark(line)).toBe(false);
    }
  });
});

describe('marks are written', () => {
  const mark = { line: 4, column: 5, width: 5, sign: '^', text: 'info: bound once' } as const;

  test('in place of those that were there, which the lines count', () => {
    const once = writeMarks(shop, [mark]);
    expect(once.split('\n').slice(3, 5)).toEqual(['    Table = ets:new(orders, []),', '%%  ^^^^^ info: bound once']);
    expect(writeMarks(once, [])).toBe(shop);
    expect(writeMarks(once, [{ ...mark, line: 7, text: 'info: returned' }])).toBe(
      shop.replace('    Table.\n', '    Table.\n%%  ^^^^^ info: returned\n'),
    );
  });

  test('from left to right, places before related places', () => {
    const related = { ...mark, sign: '|', text: 'also here' } as const;
    const lines = writeMarks(shop, [{ ...mark, column: 13 }, related, mark])
      .split('\n')
      .slice(4, 7);
    expect(lines).toEqual(['%%  ^^^^^ info: bound once', '%%  ||||| also here', '%%          ^^^^^ info: bound once']);
  });

  test('to be read again', () => {
    const someMark = fc.record({
      line: fc.integer({ min: 1, max: 6 }),
      column: fc.integer({ min: 1, max: 90 }),
      width: fc.integer({ min: 1, max: 20 }),
      sign: fc.constantFrom('^' as const, '|' as const),
      text: fc.constantFrom('error: no', 'warning: a, b', 'see here'),
    });
    const place = ({ column, width, sign, text }: Mark) => `${column}+${width} ${sign} ${text}`;
    fc.assert(
      fc.property(fc.array(someMark, { maxLength: 8 }), fc.constantFrom('%%' as const, '#' as const), (marks, leader) => {
        const written = writeMarks(shop, marks, leader);
        const read = readMarks(written);
        expect(read.map(place).sort()).toEqual(marks.map(place).sort());
        const marked = (lines: readonly string[], { line }: Mark) => lines[line - 1];
        expect(read.map((each) => marked(written.split('\n'), each)).sort()).toEqual(
          marks.map((each) => marked(shop.split('\n'), each)).sort(),
        );
        expect(writeMarks(written, read, leader)).toBe(written);
        expect(writeMarks(written, [], leader)).toBe(shop);
      }),
    );
  });
});
