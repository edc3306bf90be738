import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, escript, hasOtp, otpLibDir, scratchDir } from './oracle.ts';

describeWithOtp('the oracle', () => {
  test('evaluates expressions in a fresh node', () => {
    expect(erlEval('io:format("~p", [lists:seq(1, 3)])')).toBe('[1,2,3]');
  });

  test('runs escripts with arguments', () => {
    expect(escript('main(Args) -> io:format("~p~n", [Args]).', ['a', 'b'])).toBe('["a","b"]\n');
  });

  test('compiles modules and reports what the compiler says', () => {
    const dir = scratchDir();
    const file = join(dir, 'shop.erl');
    writeFileSync(file, '-module(shop).\n-export([price/0]).\nprice() -> 12.\n');
    erlc([file], dir);
    expect(erlEval('io:write(shop:price())', [dir])).toBe('12');
    writeFileSync(file, '-module(shop).\nprice() -> X.\n');
    expect(() => erlc([file], dir)).toThrow("variable 'X' is unbound");
  });

  test('a crash is an error', () => {
    expect(() => erlEval('error(badness)')).toThrow('erl exited with');
  });

  test("finds OTP's own applications", () => {
    expect(otpLibDir('stdlib')).toMatch(/stdlib-[0-9.]+$/);
  });
});

test('says whether Erlang is here', () => {
  expect(typeof hasOtp()).toBe('boolean');
});
