import type { Edit, Fix } from '../../src/rule/rule.ts';
import { applyFixes } from '../../src/run/apply-fixes.ts';

const line = 'one two three\n';

function edit(from: number, to: number, text: string, file = 'shop.erl'): Edit {
  return { at: { file, line: 1, column: from, endLine: 1, endColumn: to }, text };
}

function fix(...edits: readonly Edit[]): Fix {
  return { title: 'Mend it', isSafe: true, edits };
}

function applied(fixes: readonly Fix[], texts: Readonly<Record<string, string>> = { 'shop.erl': line }) {
  const { texts: changed, count } = applyFixes(fixes, (file) => texts[file]);
  return { count, ...Object.fromEntries(changed) };
}

test('edits are applied where they say, however many there are', () => {
  expect(applied([fix(edit(9, 14, '3')), fix(edit(1, 4, '1')), fix(edit(5, 5, 'and '))])).toEqual({
    count: 3,
    'shop.erl': '1 and two 3\n',
  });
});

test('of fixes that meet the first is applied', () => {
  expect(applied([fix(edit(1, 8, 'x')), fix(edit(5, 8, 'y'))])).toEqual({ count: 1, 'shop.erl': 'x three\n' });
  expect(applied([fix(edit(5, 5, 'a')), fix(edit(5, 5, 'b'))])).toEqual({ count: 1, 'shop.erl': 'one atwo three\n' });
});

test('a fix is applied whole or not at all, over all its files', () => {
  const texts = { 'shop.erl': line, 'till.erl': line };
  const both = fix(edit(1, 4, 'x'), edit(1, 4, 'x', 'till.erl'));
  expect(applied([fix(edit(2, 3, '-', 'till.erl')), both], texts)).toEqual({ count: 1, 'till.erl': 'o-e two three\n' });
  expect(applied([fix(edit(1, 4, 'x'), edit(1, 4, 'x', 'lost.erl'))], texts)).toEqual({ count: 0 });
  expect(applied([fix(edit(1, 4, 'x'), edit(2, 5, 'y'))], texts)).toEqual({ count: 0 });
});

test('what lies outside the text is left alone', () => {
  const outside = { file: 'shop.erl', line: 7, column: 1, endLine: 7, endColumn: 2 };
  expect(applied([fix({ at: outside, text: 'x' })])).toEqual({ count: 0 });
});

test('lines that a fix adds end as those of the file do', () => {
  expect(applied([fix(edit(4, 4, ',\nand'))], { 'shop.erl': 'one\r\n' })).toEqual({ count: 1, 'shop.erl': 'one,\r\nand\r\n' });
});
