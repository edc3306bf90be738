import fc from 'fast-check';
import { fingerprintOf, fingerprintsOf, shapeOf } from '../../src/run/fingerprint.ts';

function shape(code: string): string {
  return shapeOf(code, { start: 0, end: code.length });
}

describe('the shape of code', () => {
  test('does not depend on layout, comments, names of variables and needless quotes', () => {
    const one = 'case shop_db:get(Key, Timeout) of\n  {ok, Value} -> Value; % found\n  error -> Key\nend';
    const other = "case shop_db : get( K,T ) of {'ok',  V}->V;\n%% not there\nerror->K end";
    expect(shape(one)).toBe(shape(other));
    expect(shape(one)).toBe('case shop_db : get ( V1 , V2 ) of { ok , V3 } - > V3 ; error - > V1 end');
  });

  test('depends on which variable is which, on literals and on macros', () => {
    expect(shape('{A, B, A}')).not.toBe(shape('{A, B, B}'));
    expect(shape('{A, _, B}')).not.toBe(shape('{A, C, B}'));
    expect(shape('{A, 1}')).not.toBe(shape('{A, 2}'));
    expect(shape('?TIMEOUT')).not.toBe(shape('?RETRIES'));
  });

  test.each([
    ['"a % b" % c', '"a % b"'],
    ['"a \\" %" % c', '"a \\" %"'],
    ["'a % b' % c", "'a % b'"],
    ["'hello_World@1'", 'hello_World@1'],
    ["'Hello'", "'Hello'"],
    ['$% % c', '$%'],
    ['$" % "', '$"'],
    ['$\\" , $\\x{41} , $\\n , $\\^A , $\\101', '$\\" , $\\x{41} , $\\n , $\\^A , $\\101'],
    ['$  , X', '$  , V1'],
    ['16#FF + 1.5e-3 - 1_000', '16#FF + 1.5e-3 - 1_000'],
    ['X = 1.', 'V1 = 1 .'],
    ['"""\n a "quoted" % word\n """ ++ X', '"""\n a "quoted" % word\n """ + + V1'],
    ['"" "b"', '"" "b"'],
    ['?MODULE:f(??Arg)', '?MODULE : f ( ??Arg )'],
    ['#state{socket = Ürdü}', '# state { socket = V1 }'],
    ['-setcookie abc', '- setcookie abc'],
    ['"not closed', '"not closed'],
  ])('%s', (code, tokens) => {
    expect(shape(code)).toBe(tokens);
  });

  test('is that of the region, or of its line where the region is empty', () => {
    const code = 'f() ->\n    exit(Pid, normal).\n';
    expect(shapeOf(code, { start: 11, end: 15 })).toBe('exit');
    expect(shapeOf(code, { start: 11, end: 11 })).toBe('exit ( V1 , normal ) .');
    expect(shapeOf('', { start: 0, end: 0 })).toBe('');
    expect(shapeOf('\n', { start: 0, end: 0 })).toBe('');
  });

  test('is short, however long the region', () => {
    expect(shape('f(X), '.repeat(10_000)).length).toBeLessThan(300);
  });

  test('exists for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof shape(text)).toBe('string');
        expect(shape(`${text}\n`)).toBe(shape(text));
      }),
    );
  });
});

describe('a fingerprint', () => {
  const code = { rule: 'process/exit-normal-signal', module: 'shop_web', function: 'stop/1', shape: 'exit' };

  test('is 20 hexadecimal digits', () => {
    expect(fingerprintOf({ ...code, occurrence: 0 })).toMatch(/^[0-9a-f]{20}$/);
  });

  test('stays the same from release to release, or every baseline is void', () => {
    expect(fingerprintOf({ ...code, occurrence: 0 })).toBe('a69eb5b9c9634f07af84');
  });

  test('differs by rule, module, function, shape and occurrence', () => {
    const all = [
      fingerprintOf({ ...code, occurrence: 0 }),
      fingerprintOf({ ...code, occurrence: 1 }),
      fingerprintOf({ ...code, occurrence: 0, rule: 'process/timer-api-mismatch' }),
      fingerprintOf({ ...code, occurrence: 0, module: 'shop_db' }),
      fingerprintOf({ ...code, occurrence: 0, function: 'stop/2' }),
      fingerprintOf({ ...code, occurrence: 0, function: undefined }),
      fingerprintOf({ ...code, occurrence: 0, shape: 'exit ( V1 )' }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('equal code is numbered in order', () => {
    const other = { ...code, function: 'close/1' };
    const prints = fingerprintsOf([code, other, code]);
    expect(prints).toEqual([
      fingerprintOf({ ...code, occurrence: 0 }),
      fingerprintOf({ ...other, occurrence: 0 }),
      fingerprintOf({ ...code, occurrence: 1 }),
    ]);
  });
});
