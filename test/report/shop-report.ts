import { lineStartsOf, type Place, placeOf } from '../../src/erlang/place.ts';
import { builtinRules } from '../../src/run/builtin-rules.ts';
import type { Finding, Report } from '../../src/run/finding.ts';
import type { RuleDoc } from '../../src/run/rule-doc.ts';

const sources: Readonly<Record<string, string>> = {
  'apps/shop/src/shop_sup.erl': `-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 10},
    Children = [
\t#{id => shop_db, start => {shop_db, start_link, []}, restarts => transient},
\t#{id => shop_web, start => {shop_web, start_link, []}}
    ],
    {ok, {Flags, Children}}.
`,
  'apps/shop/src/shop_web.erl': `-module(shop_web).\r
-export([wait/1]).\r
\r
%% 請求を待つ 😀\r
wait(Ref) ->\r
    io:format("請求書 ~p é 😀", [Ref]), receive {reply, Ref, Answer} -> Answer end.\r
`,
  'config/vm.args': `-name shop@127.0.0.1 -setcookie topsecretcookie
+K true
`,
  'src/odd name [1] ä%20.erl': `init(_) -> {ok, ${"'it''s long', ".repeat(40)}{timeout, infinity}${', more'.repeat(40)}}.\n`,
};

/** The place of the first `needle` on a line. */
export function placeIn(file: string, line: number, needle: string): Place {
  const text = sources[file]!;
  const starts = lineStartsOf(text);
  const start = text.indexOf(needle, starts[line - 1]);
  return placeOf(file, starts, { start, end: start + needle.length });
}

const ruleDoc = {
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [],
  page: '# A page\n\nWith `code` and more.\n',
} as const satisfies Partial<RuleDoc>;

/** Some rules, one of each kind, and all that faultline itself reports. */
export const rules: readonly RuleDoc[] = [
  {
    ...ruleDoc,
    id: 'supervision/one-for-one-dependent-siblings',
    summary: 'A child registers with a sibling that one_for_one restarts without it',
    advice: 'Give the two a supervisor of their own with rest_for_one.',
    confidence: 'medium',
    cwe: [691],
  },
  {
    ...ruleDoc,
    id: 'supervision/unknown-spec-key',
    summary: 'A child spec has a key that OTP ignores',
    advice: 'Write the key as OTP spells it.',
    severity: 'error',
    cwe: [628],
    fix: 'suggestion',
  },
  {
    ...ruleDoc,
    id: 'mailbox/receive-reply-no-timeout',
    summary: 'A receive waits for one reply and for ever',
    advice: 'Add an after clause, or monitor the peer and match its DOWN message.',
  },
  {
    ...ruleDoc,
    id: 'config/hardcoded-cookie',
    summary: 'The cookie is in the repository',
    advice: 'Take the cookie from the environment in vm.args.src.',
    severity: 'error',
    cwe: [798, 1392],
    securitySeverity: '8.1',
  },
  {
    ...ruleDoc,
    id: 'process/infinity-call',
    summary: 'A call waits for ever',
    advice: 'Give the call a timeout.',
    severity: 'info',
    confidence: 'low',
  },
  ...builtinRules,
];

const siblings: Finding = {
  rule: 'supervision/one-for-one-dependent-siblings',
  severity: 'warning',
  confidence: 'medium',
  message: 'shop_web registers with shop_db, which one_for_one restarts without it',
  advice: 'Give the two a supervisor of their own with rest_for_one.',
  at: placeIn('apps/shop/src/shop_sup.erl', 9, 'one_for_one'),
  related: [
    { at: placeIn('apps/shop/src/shop_web.erl', 5, 'wait'), message: "shop_web tells shop_db of 'self' [twice]" },
    { at: placeIn('apps/shop/src/shop_sup.erl', 12, '#{id => shop_web'), message: 'shop_web is started after shop_db' },
  ],
  fingerprint: '00000000000000000001',
};

const unknownKey: Finding = {
  rule: 'supervision/unknown-spec-key',
  severity: 'error',
  confidence: 'high',
  message: "the supervisor ignores the key 'restarts': shop_db is permanent",
  advice: 'Write the key as OTP spells it.',
  at: placeIn('apps/shop/src/shop_sup.erl', 11, 'restarts'),
  related: [],
  fingerprint: '00000000000000000002',
  fix: {
    title: "replace 'restarts' with 'restart'",
    isSafe: false,
    edits: [{ at: placeIn('apps/shop/src/shop_sup.erl', 11, 'restarts'), text: 'restart' }],
  },
};

const noTimeout: Finding = {
  rule: 'mailbox/receive-reply-no-timeout',
  severity: 'warning',
  confidence: 'high',
  message: 'wait/1 waits for {reply, Ref, _} for ever: [a](1) is not a link, 100% of <callers> & "co" hang',
  advice: 'Add an after clause, or monitor the peer and match its DOWN message.',
  at: placeIn('apps/shop/src/shop_web.erl', 6, 'receive'),
  related: [],
  fingerprint: '00000000000000000003',
};

const cookie: Finding = {
  rule: 'config/hardcoded-cookie',
  severity: 'error',
  confidence: 'high',
  message: "cookie 'to…' is committed: whoever reaches the distribution port can run code",
  advice: 'Take the cookie from the environment in vm.args.src.',
  at: placeIn('config/vm.args', 1, 'topsecretcookie'),
  related: [],
  fingerprint: '00000000000000000004',
};

const longLine: Finding = {
  rule: 'process/infinity-call',
  severity: 'info',
  confidence: 'low',
  message: 'one caller waits for ever',
  advice: 'Give the call a timeout.',
  at: placeIn('src/odd name [1] ä%20.erl', 1, '{timeout, infinity}'),
  related: [],
  fingerprint: '00000000000000000005',
};

const unreadable: Finding = {
  rule: 'source/unreadable-file',
  severity: 'warning',
  confidence: 'high',
  message: 'the file cannot be read: permission denied',
  advice: 'Make the file readable, or exclude it.',
  at: { file: 'src/secret.erl', line: 1, column: 1, endLine: 1, endColumn: 1 },
  related: [],
  fingerprint: '00000000000000000006',
};

/** One finding of every kind there is. */
export const findings = { siblings, unknownKey, noTimeout, cookie, longLine, unreadable };

/** A report as the engine makes it; `more` replaces parts of it. */
export function shopReport(more: Partial<Report> = {}): Report {
  return {
    version: '1.2.3',
    findings: [siblings, unknownKey, noTimeout, cookie, longLine, unreadable],
    files: 7,
    suppressed: 2,
    baselined: 1,
    dropped: 0,
    sourceOf: (file) => sources[file],
    root: '/home/ann/shop',
    ...more,
  };
}
