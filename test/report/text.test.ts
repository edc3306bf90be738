import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { concise } from '../../src/report/concise.ts';
import { text } from '../../src/report/text.ts';
import type { Finding, Report } from '../../src/run/finding.ts';
import { findings, rules, shopReport } from './shop-report.ts';

const plain = { color: false };
const header = /^(.+):(\d+):(\d+): (error|warning|info): (.+) \[([a-z-]+\/[a-z0-9-]+)\]$/;

/** A report with one finding, from `column` to `endColumn` in the only line of a file. */
function oneLineReport(code: string, column: number, endColumn: number, message = 'waits for ever'): Report {
  const at = { file: 'src/shop.erl', line: 1, column, endLine: 1, endColumn };
  return shopReport({ findings: [{ ...findings.noTimeout, at, message }], sourceOf: () => code });
}

/** The two lines of a frame that show code and carets. */
function frame(code: string, column: number, endColumn: number): string[] {
  return text(oneLineReport(code, column, endColumn), rules, plain)
    .split('\n')
    .slice(2, 4);
}

test('each finding is a header, its code, what belongs to it and what to do', () => {
  const { siblings, unknownKey, unreadable } = findings;
  expect(text(shopReport({ findings: [siblings, unknownKey, unreadable] }), rules, plain)).toBe(
    `apps/shop/src/shop_sup.erl:9:27: warning: shop_web registers with shop_db, which one_for_one restarts without it [supervision/one-for-one-dependent-siblings]
    |
  9 |     Flags = #{strategy => one_for_one, intensity => 5, period => 10},
    |                           ^^^^^^^^^^^
    = see apps/shop/src/shop_web.erl:5: shop_web tells shop_db of 'self' [twice]
    = see apps/shop/src/shop_sup.erl:12: shop_web is started after shop_db
    = help: Give the two a supervisor of their own with rest_for_one.

apps/shop/src/shop_sup.erl:11:55: error: the supervisor ignores the key 'restarts': shop_db is permanent [supervision/unknown-spec-key]
     |
  11 | \t#{id => shop_db, start => {shop_db, start_link, []}, restarts => transient},
     | \t                                                     ^^^^^^^^
     = help: Write the key as OTP spells it.
     = fix: replace 'restarts' with 'restart'

src/secret.erl:1:1: warning: the file cannot be read: permission denied [source/unreadable-file]
    = help: Make the file readable, or exclude it.
`,
  );
});

test('without findings there is nothing to say', () => {
  const report = shopReport({ findings: [] });
  expect([text(report, rules, plain), concise(report, rules, plain)]).toEqual(['', '']);
});

test('concise prints the headers alone', () => {
  const headers = text(shopReport(), rules, plain)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
  const lines = concise(shopReport(), rules, plain).trimEnd().split('\n');
  expect(lines).toEqual(headers);
  for (const line of lines) expect(line).toMatch(header);
});

describe('carets', () => {
  test('stand under wide characters, combining ones and emoji', () => {
    expect(frame('    io:format("請求書 ~p e\u0301 😀", [Ref])', 31, 36)).toEqual([
      '  1 |     io:format("請求書 ~p e\u0301 😀", [Ref])',
      `    | ${' '.repeat(32)}^^^^^`,
    ]);
    expect(frame('X = 請求.', 5, 7)[1]).toBe('    |     ^^^^');
  });

  test('leave tabs where they are', () => {
    expect(frame('\tX\t=\t1,', 2, 6)).toEqual(['  1 | \tX\t=\t1,', '    | \t^\t^\t'].map((line) => line.trimEnd()));
  });

  test('mark a place that has no width, or is behind the end', () => {
    expect(frame('init(X) ->', 11, 11)[1]).toBe('    |           ^');
    expect(frame('init(X) ->', 99, 120)[1]).toBe('    |           ^');
    expect(frame('', 1, 1)).toEqual(['  1 |', '    | ^']);
  });

  test('go to the end of the first line of a longer region', () => {
    const at = { file: 'src/shop.erl', line: 1, column: 5, endLine: 3, endColumn: 8 };
    const report = shopReport({
      findings: [{ ...findings.noTimeout, at }],
      sourceOf: () => 'X = receive  \r\n  Y -> Y\r\nend.\r\n',
    });
    expect(text(report, rules, plain).split('\n').slice(2, 4)).toEqual(['  1 | X = receive', '    |     ^^^^^^^']);
  });
});

describe('a long line', () => {
  const long = `${'a, '.repeat(100)}target${', b'.repeat(100)}`;

  test('is cut at its end when the region is near its start', () => {
    const [code, carets] = frame(long, 4, 5);
    expect(code).toBe(`  1 | ${long.slice(0, 110)}…`);
    expect(carets).toBe('    |    ^');
  });

  test('is cut around the region', () => {
    const [code, carets] = frame(long, 301, 307);
    expect(code).toBe(`  1 | …${long.slice(270, 380)}…`);
    expect(code!.indexOf('target')).toBe(carets!.indexOf('^'));
    expect(carets!.match(/\^+/)![0]).toHaveLength(6);
  });

  test('is cut within a region that is longer than the frame', () => {
    const [code, carets] = frame(long, 100, 500);
    expect(code!.length).toBeLessThan(125);
    expect(carets!.length).toBeLessThan(code!.length);
  });

  test('is cut between characters, not within', () => {
    for (let column = 1; column < 300; column += 2) {
      expect(frame('😀'.repeat(200), column, column + 2)[0]).not.toMatch(/\ufffd|\p{Cs}/u);
    }
  });

  test('may have megabytes', () => {
    expect(frame('x'.repeat(2_000_000), 1_000_000, 1_000_001)[0]!.length).toBeLessThan(125);
  });
});

describe('nothing in code, names or messages', () => {
  test('looks like another header', () => {
    const code = '%% src/shop_db.erl:7:1: error: a quoted finding [mailbox/x]';
    const related = [{ at: findings.siblings.at, message: 'x:1:2: error: y [a/b]' }];
    const report = shopReport({
      findings: [{ ...oneLineReport(code, 1, 3).findings[0]!, related, advice: 'See x:1:2: info: y [a/b]' }],
      sourceOf: () => code,
    });
    const lines = text(report, rules, plain).split('\n');
    expect(lines.filter((line) => header.test(line))).toHaveLength(1);
    expect(lines[2]).toBe('  1 | %% src/shop_db.erl:7:1\u2236 error: a quoted finding [mailbox/x]');
  });

  test('commands the terminal', () => {
    const report = oneLineReport('X = "\x1b[2J\u202e\x07", % \x9b31m', 5, 9, "atom 'a\nb:1:1: error: c' \x1b[0m");
    const printed = text(report, rules, plain);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(printed.split('\n')[0]).toBe(
      "src/shop.erl:1:5: warning: atom 'a␊b:1:1: error: c' ␛[0m [mailbox/receive-reply-no-timeout]",
    );
    expect(printed.split('\n')[2]).toBe('  1 | X = "␛[2J\ufffd␇", % \ufffd31m');
  });

  test('makes a cookie visible', () => {
    expect(text(shopReport(), rules, plain)).not.toContain('topsecret');
  });

  test('whatever it is', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a:1:2: error: b [c/d]', '\n', '\r\n'));
    fc.assert(
      fc.property(fc.array(anyText), anyText, fc.nat(90), fc.nat(90), (code, message, column, length) => {
        const report = oneLineReport(code.join(''), column + 1, column + 1 + length, message);
        const finding: Finding = { ...report.findings[0]!, related: [{ at: report.findings[0]!.at, message }], advice: message };
        const lines = text({ ...report, findings: [finding] }, rules, plain).split('\n');
        expect(lines[0]!.startsWith(`src/shop.erl:1:${column + 1}: warning: `)).toBe(true);
        expect(lines.slice(1).filter((line) => header.test(line))).toEqual([]);
        for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {2}/);
      }),
    );
  });
});

test('colours change nothing else', () => {
  const colored = text(shopReport(), rules, { color: true });
  expect(colored).toContain('\x1b[1;31merror:\x1b[0m');
  expect(stripVTControlCharacters(colored)).toBe(text(shopReport(), rules, plain));
  expect(stripVTControlCharacters(concise(shopReport(), rules, { color: true }))).toBe(concise(shopReport(), rules, plain));
});
