import { atomName, charValue, integerValue, stringValue } from '../../src/lower/literals.ts';

describe('literals', () => {
  test.each([
    ['plain', 'ok', 'ok'],
    ['quoted', "'ok'", 'ok'],
    ['with escapes', String.raw`'a\x{41}\101\'b'`, "aAA'b"],
  ])('atom %s', (_name, token, value) => expect(atomName(token)).toBe(value));

  test.each([
    [String.raw`"a\tb\n\"\\"`, 'a\tb\n"\\'],
    ['"""\n  one\n   two\n  """', 'one\n two'],
    ['~"x"', 'x'],
    [String.raw`~B"a\n"`, String.raw`a\n`],
  ])('string %s', (token, value) => expect(stringValue(token)).toBe(value));

  test.each([
    ['$a', 97],
    [String.raw`$\n`, 10],
    [String.raw`$\^A`, 1],
    [String.raw`$\x{1F600}`, 0x1f600],
  ])('char %s', (token, value) => expect(charValue(token)).toBe(value));

  test.each([
    ['42', 42],
    ['1_000', 1000],
    ['16#Ff', 255],
    ['2#101', 5],
    ['123456789012345678901234567890', 123456789012345678901234567890n],
    ['16#ffffffffffffffffffff', 0xffffffffffffffffffffn],
  ])('integer %s', (token, value) => expect(integerValue(token)).toBe(value));
});
