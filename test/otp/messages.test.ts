import { showValue } from '../../src/erlang/show-value.ts';
import { receptionOf } from '../../src/otp/inbox.ts';
import { ownMessagesIn } from '../../src/otp/messages.ts';
import { Sources } from '../evaluate/sources.ts';

/** What a gen_server with these callbacks sends itself, how it comes, and what becomes of it. */
let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

function messages(code: string, behaviour = 'gen_server'): string[] {
  const module = sources.add('shop', `-module(shop).\n-behaviour(${behaviour}).\n-compile(export_all).\n${code}\n`);
  return [...ownMessagesIn(module)].map(({ arrival, message }) => {
    return `${arrival} ${showValue(message)} ${receptionOf(module, arrival, message).kind}`;
  });
}

const init = (body: string) => `init(Arg) -> ${body}, {ok, Arg}.\n`;
const take = (pattern: string, guard = '') => `handle_info(${pattern}, S) ${guard}-> {noreply, S}.\n`;

test.each([
  ['self() ! tick', 'info tick'],
  ['Me = self(), Me ! {tick, Arg}', 'info {tick,_}'],
  ['erlang:send(self(), tick)', 'info tick'],
  ['erlang:send_after(10, self(), tick, [])', 'info tick'],
  ['erlang:start_timer(10, self(), tick)', 'info {timeout,reference(),tick}'],
  ['timer:send_after(10, tick)', 'info tick'],
  ['timer:send_interval(10, self(), tick)', 'info tick'],
  ['gen_server:cast(self(), tick)', 'cast tick'],
  ["self() ! {'$gen_cast', tick}", 'cast tick'],
  ['lists:foreach(fun(X) -> self() ! {tick, X} end, Arg)', 'info {tick,_}'],
  ['T = case Arg of a -> tick; _ -> tock end, self() ! T', 'info tick,info tock'],
  ['Arg ! tick', ''],
  ['self() ! Arg', ''],
  ['self() ! {Arg, 1}', ''],
  ['spawn(fun() -> self() ! tick end)', ''],
  ['F = fun() -> self() ! tick end', ''],
])('%s', (body, expected) => {
  const found = messages(`${init(body)}handle_cast(_, S) -> {noreply, S}.`).map((each) => each.replace(/ \S+$/, ''));
  expect(found.join()).toBe(expected);
});

test.each([
  [take('tick'), 'taken'],
  [take('Tick', 'when Tick =:= tick '), 'taken'],
  [take('{tick, _}'), 'unmatched'],
  [take('Tick', 'when is_tuple(Tick) '), 'unmatched'],
  [take('Tick', 'when Tick =:= S '), 'taken'],
  [take('?TICK'), 'taken'],
  [take('_'), 'dropped'],
  ['handle_info(M, S) -> io:format("~p", [M]), {noreply, S}.', 'dropped'],
  ['handle_info(M, S) -> ?LOG(M), {noreply, S}.', 'dropped'],
  ['handle_info(M, S) -> ?HANDLE(M), {noreply, S}.', 'taken'],
  ['handle_info(M, S) -> {noreply, work(M, S)}.', 'taken'],
  ['handle_info(M, S) -> S ! M, {noreply, S}.', 'taken'],
  ['handle_info(M, S) -> {stop, {unexpected, M}, S}.', 'stopped'],
  ['handle_info(tock, S) -> {noreply, S}.\nother() -> receive tick -> ok end.', 'taken'],
  ['', 'no-callback'],
])('with %s it is %s', (clauses, kind) => {
  expect(messages(`${init('self() ! tick')}${clauses}`)).toEqual([`info tick ${kind}`]);
});

test('what callbacks return asks for messages', () => {
  const code = `init(_) -> {ok, s, {continue, begin_work}}.
    handle_call(_, _, S) -> {reply, ok, S, 1000}.
    handle_continue({begin_work, _}, S) -> {noreply, S, infinity}.`;
  expect(messages(code)).toEqual(['continue begin_work unmatched', 'info timeout no-callback']);
});

test('monitors and nodes are announced, unless the module demonitors', () => {
  const monitor = init('monitor(process, Arg), net_kernel:monitor_nodes(true)');
  expect(messages(`${monitor}${take("{'DOWN', _, process, _, _}")}`)).toEqual([
    "info {'DOWN',reference(),process,_,_} taken",
    'info {nodeup,atom()} unmatched',
    'info {nodedown,atom()} unmatched',
  ]);
  expect(messages(`${init('demonitor(monitor(process, Arg))')}${take('tick')}`)).toEqual([]);
});

test('a state machine gets its messages in every state', () => {
  const code = `callback_mode() -> state_functions.
    init(_) -> self() ! tick, self() ! tock, gen_statem:cast(self(), tick), {ok, on, s}.
    on(info, tick, _) -> keep_state_and_data.
    off(info, {tock}, _) -> keep_state_and_data.`;
  expect(messages(code, 'gen_statem')).toEqual(['cast tick unmatched', 'info tick taken', 'info tock unmatched']);
});

test.each([
  ['[{state_timeout, 100, lock}]', 'event {state_timeout,lock} taken'],
  ['[hibernate, {state_timeout, Arg, unlock}]', 'event {state_timeout,unlock} unmatched'],
  ['{timeout, 100, any}', 'event {timeout,any} unmatched'],
  ['{{timeout, night}, 100, any}', 'event {{timeout,night},any} taken'],
  ['{{timeout, day}, 100, any}', 'event {{timeout,day},any} unmatched'],
  ['[{next_event, internal, knock}]', 'event {internal,knock} unmatched'],
  ['[{next_event, {call, Arg}, knock}]', ''],
  ['[{state_timeout, infinity, unlock}, {{timeout, day}, cancel}]', ''],
  ['Arg', ''],
])('a state machine that asks for %s', (actions, expected) => {
  const code = `callback_mode() -> state_functions.
    init(Arg) -> {ok, on, s, ${actions}}.
    on(state_timeout, lock, _) -> keep_state_and_data;
    on({timeout, night}, _, _) -> keep_state_and_data.`;
  expect(messages(code, 'gen_statem').join()).toBe(expected);
});
