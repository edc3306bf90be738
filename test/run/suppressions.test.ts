import { parseDirective } from '../../src/run/directive.ts';
import type { PlacedDirective } from '../../src/run/file-record.ts';
import type { Finding } from '../../src/run/finding.ts';
import { applySuppressions, type SuppressionInput } from '../../src/run/suppressions.ts';

const noTimeout = 'mailbox/receive-reply-no-timeout';
const inCallback = 'mailbox/receive-in-callback';
const unknownKey = 'supervision/unknown-spec-key';

/** Reads the directives of a text, so that a case can be read as a file. */
function directivesIn(lines: readonly string[]): PlacedDirective[] {
  return lines.flatMap((line, index) => {
    const match = /^(.*?)[%#]+\s*(faultline:.*)$/.exec(line);
    if (match === null) return [];
    const column = match[1]!.length + 1;
    const at = { file: 'src/shop_web.erl', line: index + 1, column, endLine: index + 1, endColumn: line.length + 1 };
    return [{ at, text: match[2]!, isAlone: match[1]!.trim() === '' }];
  });
}

function finding(rule: string, line: number): Finding {
  const at = { file: 'src/shop_web.erl', line, column: 5, endLine: line, endColumn: 9 };
  const message = 'waits for ever';
  return {
    rule,
    severity: 'warning',
    confidence: 'high',
    message,
    advice: 'Wait less.',
    at,
    related: [],
    fingerprint: `${rule}:${line}`,
  };
}

/** Findings as `rule@line`, directives read from the text. */
function suppress(lines: readonly string[], findings: readonly string[], more: Partial<SuppressionInput> = {}) {
  const knownRules = new Set([noTimeout, inCallback, unknownKey]);
  const result = applySuppressions({
    module: 'shop_web',
    directives: directivesIn(lines),
    functions: [],
    findings: findings.map((text) => finding(text.split('@')[0]!, Number(text.split('@')[1]))),
    knownRules,
    enabledRules: knownRules,
    today: '2026-06-01',
    ...more,
  });
  return {
    kept: result.kept.map(({ rule, at }) => `${rule}@${at.line}`),
    suppressed: result.suppressed,
    extra: result.extra.map(({ rule, at, message }) => `${at.line}:${at.column} ${rule}: ${message}`),
  };
}

describe('reading a directive', () => {
  test('rules, reason and date', () => {
    expect(parseDirective(`faultline:ignore ${noTimeout} -- the port always answers`)).toEqual({
      scope: 'line',
      rules: [noTimeout],
      reason: 'the port always answers',
    });
    expect(parseDirective(`faultline:ignore-function ${noTimeout},${inCallback} , config/ -- see #12 until=2026-12-31`)).toEqual({
      scope: 'function',
      rules: [noTimeout, inCallback, 'config/'],
      reason: 'see #12',
      until: '2026-12-31',
    });
    expect(parseDirective('faultline:ignore-file a/b --generated -- by leex')).toEqual({
      scope: 'file',
      rules: ['a/b'],
      reason: 'generated -- by leex',
    });
  });

  test.each([
    [
      'faultline:ignore a/b',
      'suppression/no-reason',
      "the suppression of a/b gives no reason after '--', so nothing is suppressed",
    ],
    [
      'faultline:ignore a/b because we can',
      'suppression/no-reason',
      "the suppression of a/b gives no reason after '--', so nothing is suppressed",
    ],
    [
      'faultline:ignore a/b -- until=2026-12-31',
      'suppression/no-reason',
      "the suppression of a/b gives no reason after '--', so nothing is suppressed",
    ],
    [
      'faultline:ignore-file',
      'suppression/no-reason',
      "'faultline:ignore-file' gives no reason after '--', so nothing is suppressed",
    ],
    ['faultline:ignore -- why not', 'suppression/unknown-rule', "'faultline:ignore' names no rule, so nothing is suppressed"],
    [
      'faultline:ignore-fun a/b -- x',
      'suppression/unknown-rule',
      "there is no directive 'faultline:ignore-fun', so nothing is suppressed (nearest name: 'faultline:ignore-file')",
    ],
    [
      'faultline:ignore-funtcion a/b -- x',
      'suppression/unknown-rule',
      "there is no directive 'faultline:ignore-funtcion', so nothing is suppressed (nearest name: 'faultline:ignore-function')",
    ],
    [
      'faultline:',
      'suppression/unknown-rule',
      "there is no directive 'faultline:', so nothing is suppressed (nearest name: 'faultline:ignore')",
    ],
    [
      'faultline:ignore a/b -- x until=2026-02-30',
      'suppression/expired',
      "'until=2026-02-30' is not a date like 2026-01-31, so nothing is suppressed",
    ],
    [
      'faultline:ignore a/b -- x until=soon',
      'suppression/expired',
      "'until=soon' is not a date like 2026-01-31, so nothing is suppressed",
    ],
  ])('%s', (text, rule, message) => {
    expect(parseDirective(text)).toEqual({ rule, message });
  });
});

describe('a line', () => {
  test('is covered by the comment that ends it, or by the one before it', () => {
    const lines = [
      `receive {db, R} -> R end, %% faultline:ignore ${noTimeout} -- shop_db is in the same supervisor`,
      `%% faultline:ignore ${noTimeout} -- the same`,
      'receive {web, R} -> R end,',
      'receive {log, R} -> R end.',
    ];
    expect(suppress(lines, [`${noTimeout}@1`, `${noTimeout}@3`, `${noTimeout}@4`, `${inCallback}@1`])).toEqual({
      kept: [`${noTimeout}@4`, `${inCallback}@1`],
      suppressed: 2,
      extra: [],
    });
  });

  test('may have several comments above it', () => {
    const lines = [`%% faultline:ignore ${noTimeout} -- one`, `%% faultline:ignore ${inCallback} -- two`, 'receive X -> X end'];
    expect(suppress(lines, [`${noTimeout}@3`, `${inCallback}@3`])).toEqual({ kept: [], suppressed: 2, extra: [] });
  });

  test('an area covers all its rules', () => {
    const lines = ['%% faultline:ignore mailbox/ -- a probe', 'receive X -> X end'];
    expect(suppress(lines, [`${inCallback}@2`, `${unknownKey}@2`])).toEqual({
      kept: [`${unknownKey}@2`],
      suppressed: 1,
      extra: [],
    });
  });

  test('of vm.args has its own comment sign', () => {
    const lines = ['# faultline:ignore config/hardcoded-cookie -- a test node', '-setcookie shop'];
    const knownRules = new Set(['config/hardcoded-cookie']);
    expect(suppress(lines, ['config/hardcoded-cookie@2'], { knownRules, enabledRules: knownRules })).toEqual({
      kept: [],
      suppressed: 1,
      extra: [],
    });
  });
});

describe('a function', () => {
  const functions = [
    { name: 'init', arity: 1, line: 3, endLine: 5 },
    { name: 'get', arity: 2, line: 9, endLine: 12 },
  ];

  test('is covered with its spec by a comment before it', () => {
    const lines = ['', '', '', '', '', `%% faultline:ignore-function ${noTimeout} -- a probe`];
    expect(suppress(lines, [`${noTimeout}@4`, `${noTimeout}@7`, `${noTimeout}@12`, `${noTimeout}@13`], { functions })).toEqual({
      kept: [`${noTimeout}@4`, `${noTimeout}@13`],
      suppressed: 2,
      extra: [],
    });
  });

  test('is covered by a comment inside it', () => {
    const lines = ['', '', '', `%% faultline:ignore-function ${noTimeout} -- a probe`];
    expect(suppress(lines, [`${noTimeout}@3`, `${noTimeout}@5`, `${noTimeout}@9`], { functions }).kept).toEqual([
      `${noTimeout}@9`,
    ]);
  });

  test('has to follow', () => {
    const lines = [...Array<string>(12).fill(''), `%% faultline:ignore-function ${noTimeout} -- a probe`];
    expect(suppress(lines, [`${noTimeout}@12`], { functions })).toEqual({
      kept: [`${noTimeout}@12`],
      suppressed: 0,
      extra: [`13:1 suppression/unused: ${noTimeout} finds nothing to suppress where no function follows`],
    });
  });
});

describe('a file', () => {
  const functions = [{ name: 'init', arity: 1, line: 3, endLine: 5 }];

  test('is covered by a comment at its top', () => {
    const lines = [`%% faultline:ignore-file ${noTimeout} -- written by a generator`];
    expect(suppress(lines, [`${noTimeout}@4`, `${noTimeout}@90`], { functions })).toEqual({ kept: [], suppressed: 2, extra: [] });
  });

  test('is not covered from below', () => {
    const lines = ['', '', '', '', '', `%% faultline:ignore-file ${noTimeout} -- written by a generator`];
    expect(suppress(lines, [`${noTimeout}@4`], { functions })).toEqual({
      kept: [`${noTimeout}@4`],
      suppressed: 0,
      extra: [`6:1 suppression/unused: ${noTimeout} finds nothing to suppress below the first function of a file`],
    });
  });
});

describe('a comment that is no good', () => {
  test('without a reason suppresses nothing', () => {
    expect(suppress([`%% faultline:ignore ${noTimeout}`, 'receive X -> X end'], [`${noTimeout}@2`])).toEqual({
      kept: [`${noTimeout}@2`],
      suppressed: 0,
      extra: [`1:1 suppression/no-reason: the suppression of ${noTimeout} gives no reason after '--', so nothing is suppressed`],
    });
  });

  test('holds through its last day and not one day longer', () => {
    const lines = [`%% faultline:ignore ${noTimeout} -- OTP-1234 until=2026-06-01`, 'receive X -> X end'];
    expect(suppress(lines, [`${noTimeout}@2`])).toEqual({ kept: [], suppressed: 1, extra: [] });
    expect(suppress(lines, [`${noTimeout}@2`], { today: '2026-06-02' })).toEqual({
      kept: [`${noTimeout}@2`],
      suppressed: 0,
      extra: [
        `1:1 suppression/expired: the suppression of ${noTimeout} expired on 2026-06-01, so nothing is suppressed any more`,
      ],
    });
  });

  test('is unused, name by name', () => {
    const lines = [`X = f(), %% faultline:ignore ${noTimeout}, ${inCallback} -- both`];
    expect(suppress(lines, [`${inCallback}@1`])).toEqual({
      kept: [],
      suppressed: 1,
      extra: [`1:10 suppression/unused: ${noTimeout} finds nothing to suppress on line 1`],
    });
  });

  test('is not unused when its rule was off, or the file was not understood', () => {
    const lines = [`%% faultline:ignore ${noTimeout} -- x`, `%% faultline:ignore mailbox/ -- x`, 'ok'];
    expect(suppress(lines, [], { enabledRules: new Set([inCallback]) }).extra).toEqual([]);
    expect(suppress(lines, ['source/syntax-error@9']).extra).toEqual([]);
    expect(suppress(lines, []).extra).toHaveLength(2);
  });

  test.each([
    ['mailbox/receive-reply-no-timout', ' (nearest name: mailbox/receive-reply-no-timeout)'],
    ['receive-reply-no-timeout', ' (nearest name: mailbox/receive-reply-no-timeout)'],
    ['process/receive-in-callback', ' (nearest name: mailbox/receive-in-callback)'],
    ['mailbx/', ' (nearest name: mailbox/)'],
    ['supervision', ' (nearest name: supervision/)'],
    ['L1234', ''],
  ])('names the unknown rule %s', (name, hint) => {
    expect(suppress([`%% faultline:ignore ${name} -- x`, 'ok'], [`${noTimeout}@2`])).toEqual({
      kept: [`${noTimeout}@2`],
      suppressed: 0,
      extra: [`1:1 suppression/unknown-rule: there is no rule ${name}, so nothing is suppressed${hint}`],
    });
  });

  test('is reported with a fingerprint that does not know its line', () => {
    const knownRules = new Set([noTimeout]);
    const prints = [1, 4].map((line) => {
      const directives = directivesIn([...Array<string>(line - 1).fill(''), `%% faultline:ignore ${noTimeout} -- x`]);
      const input = { module: 'shop_web', directives, functions: [], findings: [], knownRules, enabledRules: knownRules };
      return applySuppressions({ ...input, today: '2026-06-01' }).extra.map(({ fingerprint }) => fingerprint);
    });
    expect(prints[0]).toHaveLength(1);
    expect(prints[0]).toEqual(prints[1]);
  });
});
