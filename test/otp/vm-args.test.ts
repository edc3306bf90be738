import { readVmArgs } from '../../src/otp/vm-args.ts';

function flagsIn(text: string): unknown[] {
  return readVmArgs('vm.args', text).flags.map(({ name, values }) => [name.text, ...values.map((word) => word.text)]);
}

test('words go to the flag before them, whatever line they are on', () => {
  expect(flagsIn('-name shop@till\n+P 5000 -kernel a 1\n  b 2\n')).toEqual([
    ['-name', 'shop@till'],
    ['+P', '5000'],
    ['-kernel', 'a', '1', 'b', '2'],
  ]);
});

test('comments begin at any # that is not quoted', () => {
  expect(flagsIn('# all\n-foo a#b c\n-bar "a # b" \'#\' \\#\n#-gone\n')).toEqual([
    ['-foo', 'a'],
    ['-bar', 'a # b', '#', '#'],
  ]);
});

test('quotes and backslashes are resolved', () => {
  expect(flagsIn('-bar "x y" \'z w\' q\\ r')).toEqual([['-bar', 'x y', 'z w', 'q r']]);
});

/** As relx fills in from the environment. */
const variable = '$' + '{COOKIE}';

test('what templates fill in is known to be unknown', () => {
  const [flag] = readVmArgs('vm.args.src', `-setcookie {{ the cookie }} ${variable}x %%COOKIE <%= c %> @c@ plain`).flags;
  expect(flag?.values.map(({ text, isTemplate }) => [text, isTemplate])).toEqual([
    ['{{ the cookie }}', true],
    [`${variable}x`, true],
    ['%%COOKIE', true],
    ['<%= c %>', true],
    ['@c@', true],
    ['plain', false],
  ]);
});

test('every word has its place', () => {
  const [flag] = readVmArgs('vm.args', '\n  -sname  till\n').flags;
  expect(flag?.values[0]?.at).toEqual({ file: 'vm.args', line: 2, column: 11, endLine: 2, endColumn: 15 });
});
