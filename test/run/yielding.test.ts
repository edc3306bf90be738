import { rules } from '../../rules/index.ts';
import { analyze } from '../../src/analyze.ts';
import { defaultSettings, type Severities } from '../../src/discover/settings.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { temporaryProject } from '../discover/temporary-project.ts';
import { type Bad, badFunctions } from './fake-rules.ts';

const source = '-module(shop_a).\nbad() -> ok.\nbad_news() -> ok.\n';

type Weak = Partial<Rule<Bad>>;

async function reported(weak: Weak, severities: Severities = {}, text = source): Promise<string[]> {
  const weaker = badFunctions({ id: 'mailbox/weaker', yieldsTo: ['process/bad-function'], ...weak });
  const analysis = await analyze({
    root: temporaryProject({ 'src/shop_a.erl': text }),
    paths: [],
    rules: [badFunctions(), weaker],
    cache: false,
    settings: { ...defaultSettings, severities },
  });
  return analysis.findings.map(({ rule, at, severity }) => `${at.line} ${rule} ${severity}`);
}

const stronger = ['2 process/bad-function warning', '3 process/bad-function warning'];
const weaker = ['2 mailbox/weaker error', '3 mailbox/weaker error'];

test('of equally severe findings at one place that of the rule the other yields to stays', async () => {
  expect(await reported({})).toEqual(stronger);
  expect(await reported({ severity: 'info' })).toEqual(stronger);
});

test('the more severe one stays, whoever yields', async () => {
  expect(await reported({ severity: 'error' })).toEqual(weaker);
  expect(await reported({}, { 'mailbox/weaker': 'error' })).toEqual(weaker);
});

test('a finding that is turned off settles nothing', async () => {
  expect(await reported({ severity: 'info' }, { 'process/bad-function': 'off' })).toEqual([
    '2 mailbox/weaker info',
    '3 mailbox/weaker info',
  ]);
});

test('a suppression of the stronger finding does not bring the weaker one back', async () => {
  const text = source.replace('bad() -> ok.', 'bad() -> ok. %% faultline:ignore process/bad-function -- on purpose');
  expect(await reported({}, {}, text)).toEqual(['3 process/bad-function warning']);
});

test('places that do not overlap are two faults, unless the weaker finding says otherwise', async () => {
  const beside = (isSame: boolean): Weak => ({
    *check({ module, fn: { nameSpan } }, { place }) {
      const { start, end } = nameSpan;
      const alsoAt = isSame ? place(module, { start, end }) : undefined;
      yield { at: place(module, { start: end, end: end + 1 }), message: 'the same', alsoAt };
    },
  });
  expect(await reported(beside(true))).toEqual(stronger);
  expect(await reported(beside(false))).toHaveLength(4);
});

test('what two rules of the catalogue see is reported once', async () => {
  const root = temporaryProject({
    'src/shop_sup.erl':
      '-module(shop_sup).\n-behaviour(supervisor).\n-export([init/1]).\n' +
      'init([]) -> {ok, {#{}, [#{id => db, start => {shop_db, start_link, []}, restrat => permanent}]}}.\n',
    'src/shop_web.erl':
      '-module(shop_web).\n-behaviour(gen_server).\n-export([init/1, handle_info/2]).\n' +
      'init([]) -> process_flag(trap_exit, true), {ok, spawn_link(fun() -> ok end)}.\n' +
      'handle_info(tick, State) -> {noreply, State}.\n',
    'src/shop_db.erl':
      '-module(shop_db).\n-behaviour(gen_server).\n-export([handle_call/3]).\n' +
      'handle_call(read, _From, Disk) ->\n    Disk ! {read, self()},\n    receive {value, Value} -> {reply, Value, Disk} end.\n',
  });
  const { findings } = await analyze({ root, paths: [], cache: false, settings: { ...defaultSettings, profile: 'audit' } });
  const told = findings.map(({ rule }) => rule);
  expect(told).toContain('supervision/unknown-spec-key');
  expect(told).not.toContain('supervision/implicit-restart');
  expect(told).toContain('mailbox/receive-in-callback');
  expect(told).not.toContain('mailbox/receive-reply-no-timeout');
  expect(told).toContain('process/trap-exit-without-exit-clause');
  expect(told).not.toContain('mailbox/handle-info-no-catch-all');
});

test('rules yield to rules there are', () => {
  const ids = new Set(rules.map((rule) => rule.id));
  for (const { id, yieldsTo = [] } of rules) {
    expect(yieldsTo.filter((other) => !ids.has(other) || other === id)).toEqual([]);
  }
});
