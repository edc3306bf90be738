import { unclear } from '../../src/erlang/value.ts';
import { callbackOf } from '../../src/otp/behaviours.ts';
import { judgeReturn } from '../../src/otp/callback-contracts.ts';
import { Sources } from '../evaluate/sources.ts';

let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

const judged = (behaviour: string, callback: string, text: string) =>
  judgeReturn(behaviour, callback, sources.valueOf(`f(State, From, Reply, Time) -> ${text}.\n`, 'f', 4));

test.each([
  ['gen_server', 'handle_info/2', '{norply, State}', '{bad_return_value,{norply,_}}', '{noreply,State}'],
  ['gen_server', 'handle_info/2', '{ok, State}', '{bad_return_value,{ok,_}}', '{noreply,State}'],
  ['gen_server', 'handle_cast/2', '{reply, Reply, State}', '{bad_return_value,{reply,_,_}}', '{noreply,State}'],
  ['gen_server', 'handle_cast/2', '{stop, normal}', '{bad_return_value,{stop,normal}}', '{stop,Reason,State}'],
  ['gen_server', 'handle_cast/2', 'noreply', '{bad_return_value,noreply}', '{noreply,State}'],
  ['gen_server', 'handle_call/3', '{reply, Reply}', '{bad_return_value,{reply,_}}', '{reply,Reply,State}'],
  ['gen_server', 'handle_call/3', '{ok, State}', '{bad_return_value,{ok,_}}', '{reply,Reply,State}'],
  ['gen_server', 'handle_call/3', '{noreply, State, -1}', '{bad_return_value,{noreply,_,-1}}', '{noreply,State,Wait}'],
  ['gen_server', 'handle_call/3', 'State#{a => 1}', '{bad_return_value,#{a => 1,_}}', undefined],
  ['gen_server', 'code_change/3', 'ok', 'ok', '{ok,State}'],
  ['gen_statem', 'StateName/3', 'keep_state', '{bad_return_from_state_function,keep_state}', 'keep_state_and_data'],
  ['gen_statem', 'handle_event/4', '{noreply, State}', '{bad_return_from_state_function,{noreply,_}}', '{keep_state,Data}'],
  [
    'gen_statem',
    'handle_event/4',
    '{next_state, open}',
    '{bad_return_from_state_function,{next_state,open}}',
    '{next_state,State,Data}',
  ],
  [
    'gen_statem',
    'handle_event/4',
    '{keep_state, State, [Reply, {continue, x}]}',
    '{bad_action_from_state_function,{continue,x}}',
    '{keep_state,Data,Actions}',
  ],
  [
    'gen_statem',
    'handle_event/4',
    '{stop_and_reply, normal, [{timeout, 1, x}]}',
    '{bad_reply_action_from_state_function,{timeout,1,x}}',
    '{stop_and_reply,Reason,Replies}',
  ],
  ['gen_event', 'handle_event/2', '{noreply, State}', '{noreply,_}', '{ok,State}'],
  ['supervisor', 'init/1', '{ok, #{}, []}', '{bad_return,{ok,#{},[]}}', '{ok,{Flags,Children}}'],
  ['application', 'start/2', 'ok', '{bad_return,ok}', '{ok,Pid}'],
])('%s %s: %s is not legal', (behaviour, callback, text, illegal, nearest) => {
  const verdict = judged(behaviour, callback, text);
  expect(verdict).toMatchObject({ illegal });
  expect(typeof verdict === 'object' ? verdict.nearest : 'nothing').toBe(nearest);
});

test.each([
  ['gen_server', 'handle_info/2', 'State'],
  ['gen_server', 'handle_info/2', 'stopped(State)'],
  ['gen_server', 'handle_info/2', '{noreply, State, Time}'],
  ['gen_server', 'handle_info/2', '{Reply, State}'],
  ['gen_server', 'handle_info/2', '{?TAG, State}'],
  ['gen_server', 'terminate/2', 'anything'],
  ['gen_statem', 'handle_event/4', '{keep_state, State, Reply}'],
  ['gen_statem', 'handle_event/4', '{keep_state, State, [{Reply, From}]}'],
  ['gen_statem', 'handle_event/4', '{keep_state, State, [{reply, From, ok} | Reply]}'],
  ['gen_fsm', 'handle_info/3', '{next_state, idle, State, Time}'],
  ['poolboy', 'init/1', '{norply, State}'],
])('%s %s: %s is not known', (behaviour, callback, text) => {
  expect(judged(behaviour, callback, text)).toBe(unclear);
});

test.each([
  ['gen_server', 'handle_call/3', '{noreply, State, hibernate}'],
  ['gen_server', 'init/1', '{ok, State, {continue, Reply}}'],
  ['gen_server', 'init/1', 'case Reply of a -> {ok, State}; _ -> ignore end'],
  ['gen_statem', 'handle_event/4', '{keep_state_and_data, [postpone, {state_timeout, 100, x}, {next_event, internal, go}]}'],
  ['gen_statem', 'handle_event/4', '{next_state, {open, 1}, State, 500}'],
  ['application', 'start/2', '{error, Reply}'],
])('%s %s: %s is legal', (behaviour, callback, text) => {
  expect(judged(behaviour, callback, text)).toBe('legal');
});

test('one illegal alternative is enough', () => {
  expect(judged('gen_server', 'handle_cast/2', 'case Reply of a -> {noreply, State}; _ -> {ok, State} end')).toMatchObject({
    illegal: '{bad_return_value,{ok,_}}',
    consequence: 'crash',
  });
});

test('functions are the callbacks their behaviour knows', () => {
  expect(callbackOf('gen_server', 'handle_info', 2)).toBe('handle_info/2');
  expect(callbackOf('gen_server', 'handle_info', 3)).toBeUndefined();
  expect(callbackOf('gen_statem', 'open', 3)).toBe('StateName/3');
  expect(callbackOf('gen_statem', 'state_name', 3)).toBe('StateName/3');
  expect(callbackOf('gen_statem', 'terminate', 3)).toBe('terminate/3');
  expect(callbackOf('gen_fsm', 'open', 2)).toBe('StateName/2');
  expect(callbackOf('ranch_protocol', 'init', 1)).toBeUndefined();
});
