import fc from 'fast-check';
import { type Format, reporters } from '../../src/report/index.ts';
import { gitlabProblems } from './gitlab-schema.ts';
import { findings, rules, shopReport } from './shop-report.ts';

const plain = { color: false };

function print(format: Format, report = shopReport()): string {
  return reporters[format](report, rules, plain);
}

describe('every format', () => {
  const formats = Object.keys(reporters) as Format[];

  test.each(formats)('%s ends its lines, and is the same for the same report', (format) => {
    expect(print(format)).toMatch(/\n$/);
    expect(print(format)).toBe(print(format));
    expect(print(format, shopReport({ findings: [] }))).toMatch(/^$|\n$/);
  });

  test.each(formats)('%s has all findings in their order', (format) => {
    const text = print(format);
    const phrases = ['registers with', 'ignores the key', 'wait/1 waits', 'is committed', 'one caller', 'file cannot be read'];
    const places = phrases.map((phrase) => text.lastIndexOf(phrase));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.each(formats)('%s tells neither a cookie nor where the project is', (format) => {
    expect(print(format)).not.toMatch(/topsecret|\/home\/ann/);
  });
});

describe('json', () => {
  const log = JSON.parse(print('json'));

  test('has a version, a tool and counts', () => {
    expect({ ...log, findings: [] }).toEqual({
      version: 1,
      tool: { name: 'faultline', version: '1.2.3' },
      findings: [],
      files: 7,
      suppressed: 2,
      baselined: 1,
    });
  });

  test('has every key of every finding', () => {
    expect(log.findings[1]).toEqual({
      rule: 'supervision/unknown-spec-key',
      severity: 'error',
      confidence: 'high',
      message: "the supervisor ignores the key 'restarts': shop_db is permanent",
      advice: 'Write the key as OTP spells it.',
      file: 'apps/shop/src/shop_sup.erl',
      line: 11,
      column: 55,
      endLine: 11,
      endColumn: 63,
      fingerprint: '00000000000000000002',
      related: [],
      fix: {
        title: "replace 'restarts' with 'restart'",
        isSafe: false,
        edits: [{ file: 'apps/shop/src/shop_sup.erl', line: 11, column: 55, endLine: 11, endColumn: 63, text: 'restart' }],
      },
    });
    expect(log.findings[0].fix).toBeNull();
    expect(log.findings[0].related[0]).toEqual({
      file: 'apps/shop/src/shop_web.erl',
      line: 5,
      column: 1,
      message: "shop_web tells shop_db of 'self' [twice]",
    });
  });

  test('in lines has the same findings', () => {
    const lines = print('jsonl').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(log.findings);
    expect(print('jsonl', shopReport({ findings: [] }))).toBe('');
  });
});

describe('github', () => {
  /** As the runner reads a workflow command. */
  function readCommand(line: string) {
    const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)!;
    const data = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r');
    const whole = (text: string) => data(text).replaceAll('%25', '%');
    const property = (text: string) => data(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    const properties = match[2]!
      .split(',')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))]);
    return { command: match[1], properties: Object.fromEntries(properties), message: whole(match[3]!) };
  }

  test('is one command a finding', () => {
    const commands = print('github').trimEnd().split('\n').map(readCommand);
    expect(commands.map(({ command }) => command)).toEqual(['warning', 'error', 'warning', 'error', 'notice', 'warning']);
    expect(commands[2]).toEqual({
      command: 'warning',
      properties: {
        file: 'apps/shop/src/shop_web.erl',
        line: '6',
        endLine: '6',
        col: '38',
        endColumn: '45',
        title: 'mailbox/receive-reply-no-timeout',
      },
      message: `${findings.noTimeout.message}\n${findings.noTimeout.advice}`,
    });
    expect(commands[4]!.properties.file).toBe('src/odd name [1] ä%20.erl');
  });

  test('keeps to one line, and gives no column of another', () => {
    const at = { ...findings.noTimeout.at, endLine: 9, endColumn: 3, file: 'src/a,b:c.erl' };
    const line = print('github', shopReport({ findings: [{ ...findings.noTimeout, at, message: 'a\r\nb' }] }));
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(readCommand(line.trimEnd())).toMatchObject({
      properties: { file: 'src/a,b:c.erl', line: '6', endLine: '6' },
      message: expect.stringMatching(/^a\r\nb\n/),
    });
    expect(readCommand(line.trimEnd()).properties).not.toHaveProperty('endColumn');
  });
});

describe('gitlab', () => {
  test('is what GitLab asks for', () => {
    const issues = JSON.parse(print('gitlab'));
    expect(gitlabProblems(issues)).toEqual([]);
    expect(gitlabProblems(JSON.parse(print('gitlab', shopReport({ findings: [] }))))).toEqual([]);
    expect(issues[3]).toMatchObject({ check_name: 'config/hardcoded-cookie', severity: 'critical', categories: ['Security'] });
  });

  test('never has a fingerprint twice', () => {
    const { siblings } = findings;
    const twin = { ...siblings, at: { ...siblings.at, file: 'apps/other/src/shop_sup.erl' } };
    const prints = JSON.parse(print('gitlab', shopReport({ findings: [twin, siblings, twin] }))).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    expect(prints).toEqual(['00000000000000000001', '00000000000000000001-2', '00000000000000000001-3']);
  });
});

describe('markdown', () => {
  test('is a summary and a table for each file', () => {
    const report = shopReport({ findings: [findings.siblings, findings.unknownKey, findings.unreadable] });
    expect(
      print('markdown', report)
        .replace(/\(https:[^)]*\/rules\//g, '(…/')
        .replace(/\(https:[^)]*#/g, '(…#'),
    ).toBe(`## faultline

1 error, 2 warnings in 7 files (2 suppressed, 1 in the baseline).

### apps/shop/src/shop\\_sup.erl

| Line | | What | Rule |
|--:|---|---|---|
| 9:27 | warning | shop\\_web registers with shop\\_db, which one\\_for\\_one restarts without it<br>Give the two a supervisor of their own with rest\\_for\\_one. | [supervision/one-for-one-dependent-siblings](…/supervision/one-for-one-dependent-siblings/README.md) |
| 11:55 | error | the supervisor ignores the key 'restarts': shop\\_db is permanent<br>Write the key as OTP spells it. | [supervision/unknown-spec-key](…/supervision/unknown-spec-key/README.md) |

### src/secret.erl

| Line | | What | Rule |
|--:|---|---|---|
| 1:1 | warning | the file cannot be read: permission denied<br>Make the file readable, or exclude it. | [source/unreadable-file](…#readme) |
`);
  });

  test('says so when all is well', () => {
    const report = shopReport({ findings: [], files: 1, suppressed: 0, baselined: 0 });
    expect(print('markdown', report)).toBe('## faultline\n\nNo findings in 1 file.\n');
  });

  test('stays a table whatever a message holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const rows = print('markdown', shopReport({ findings: [{ ...findings.unreadable, message }] }))
          .split('\n')
          .slice(8);
        expect(rows).toHaveLength(2);
        expect(rows[0]!.replace(/\\./gu, '').match(/\|/g)).toHaveLength(5);
      }),
    );
  });
});

describe('html', () => {
  test('is one page with everything in it', () => {
    const page = print('html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<(?:script|link|img)[^>]* (?:src|href)=/);
    expect(page.match(/<article /g)).toHaveLength(6);
    expect(page.match(/<details /g)).toHaveLength(5);
    expect(page).toContain('<span class="error">                                ^^^^^^^^^^^^^^^</span>');
  });

  test('takes nothing that is printed for markup', () => {
    const message = '<script>alert(1)</script> & "more"';
    const at = { ...findings.noTimeout.at, file: 'src/"><b>.erl' };
    const page = print(
      'html',
      shopReport({ findings: [{ ...findings.noTimeout, message, at, advice: '<b>' }], sourceOf: () => '<i>'.repeat(9) }),
    );
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<[bi]>/);
  });
});
