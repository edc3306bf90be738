import fc from 'fast-check';
import { readTerms } from '../../src/discover/erlang-terms.ts';
import { rebarConfigOf } from '../../src/discover/rebar-config.ts';

test('plain terms', () => {
  expect(readTerms('%% c\n{a, "s\\"t" "u", \'B c\', -3, [x|y]}. b.')).toEqual([
    { tuple: [{ atom: 'a' }, 's"tu', { atom: 'B c' }, -3, { list: [{ atom: 'x' }, { other: '|' }, { atom: 'y' }] }] },
    { atom: 'b' },
  ]);
});

test('what rebar.config says about folders and releases', () => {
  const text = `
%% {minimum_otp_vsn, "1"}.
{minimum_otp_vsn, "R16B03"}.
{erl_opts, [debug_info, {i, "inc"}, {i, ["a", "b"]}, {d, 'V', "{i, \\"no\\"}"}, {platform_define, "^2[4-9]", 'X'}]}.
{src_dirs, ["src", {"gen", [{recursive, true}]}]}.
{project_app_dirs, ["services/*"]}.
`;
  expect(rebarConfigOf(text)).toEqual({
    includeDirs: ['inc', 'a', 'b'],
    sourceDirs: ['src', 'gen'],
    projectAppDirs: ['services/*'],
    minimumOtp: 16,
  });
  expect(rebarConfigOf('{deps, []}.').projectAppDirs).toEqual(['apps/*', 'lib/*', '.']);
});

test('any text is read to its end', () => {
  const pieces = ['{', '}', '[', ']', ',', '.', '"', "'", '%', '\n', '$', '\\', 'a', 'B', '1', '#', '|', '<<', '{i, "x"}'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      expect(Array.isArray(readTerms(parts.join('')))).toBe(true);
    }),
  );
  expect(readTerms('['.repeat(100_000))).toHaveLength(1);
});
