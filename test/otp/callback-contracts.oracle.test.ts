import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/erlang/evaluate.ts';
import { atom, opaque, tuple } from '../../src/erlang/make-value.ts';
import type { Origin, Value } from '../../src/erlang/value.ts';
import { behaviours } from '../../src/otp/behaviours.ts';
import { callbackContracts, judgeReturn } from '../../src/otp/callback-contracts.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

/** What callbacks are told to return, in Erlang: every form of every contract, and what people write instead. */
const values = [
  ...[
    'ok',
    'stop',
    'ignore',
    'noreply',
    'reply',
    'hibernate',
    'keep_state',
    'keep_state_and_data',
    'repeat_state',
    'repeat_state_and_data',
  ],
  ...['remove_handler', 'state', '[]', '#{}', '1', '{}', 'From', '"ok"', '[ok, State]', 'undefined', 'true'],
  ...[
    '{ok}',
    '{ok, State}',
    '{ok, State, hibernate}',
    '{ok, State, 1000}',
    '{ok, State, 0}',
    '{ok, State, -1}',
    '{ok, State, infinity}',
  ],
  ...['{ok, State, {continue, x}}', '{ok, State, soon}', '{ok, State, {continue, x, y}}', '{ok, State, 1.5}', '{ok, State, []}'],
  ...[
    '{ok, idle, State}',
    '{ok, idle, State, []}',
    '{ok, idle, State, 1000}',
    '{ok, idle, State, hibernate}',
    '{ok, idle, State, infinity}',
  ],
  ...[
    '{ok, idle, State, [{state_timeout, 5000, x}, hibernate]}',
    '{ok, idle, State, {continue, x}}',
    '{ok, reply, State}',
    '{ok, reply, State, hibernate}',
  ],
  ...[
    '{ok, Pid}',
    '{ok, Pid, State}',
    '{ok, {#{}, []}}',
    '{ok, {#{}, [], x}}',
    '{ok, #{}, []}',
    '{ok, []}',
    '{error, why}',
    '{error, why, State}',
  ],
  ...[
    '{stop, normal}',
    '{stop, why}',
    '{stop, normal, State}',
    '{stop, why, reply, State}',
    '{stop, why, reply, State, x}',
    '{stop}',
  ],
  ...[
    '{reply, r}',
    '{reply, r, State}',
    '{reply, r, State, hibernate}',
    '{reply, r, State, 1000}',
    '{reply, r, State, {continue, x}}',
    '{reply, r, State, later}',
  ],
  ...['{reply, r, idle, State}', '{reply, r, idle, State, 1000}', '{reply, From, r}', '{replay, r, State}'],
  ...[
    '{noreply}',
    '{noreply, State}',
    '{noreply, State, hibernate}',
    '{noreply, State, 1000}',
    '{noreply, State, infinity}',
    '{noreply, State, {continue, x}}',
  ],
  ...[
    '{noreply, State, -5}',
    '{noreply, State, "1000"}',
    '{noreply, State, 1000, x}',
    '{norply, State}',
    '{no_reply, State}',
    '{noreply, idle, State}',
  ],
  ...[
    '{next_state, idle}',
    '{next_state, idle, State}',
    '{next_state, next, State}',
    '{next_state, idle, State, 1000}',
    '{next_state, idle, State, hibernate}',
  ],
  ...[
    '{next_state, next, State, []}',
    '{next_state, idle, State, [], x}',
    '{nextstate, idle, State}',
    '{next_state, idle, State, {continue, x}}',
  ],
  ...[
    '{keep_state}',
    '{keep_state, State}',
    '{keep_state, State, []}',
    '{keep_state, State, x, y}',
    '{keep_state_and_data, []}',
    '{keep_state_and_data}',
  ],
  ...[
    '{repeat_state, State}',
    '{repeat_state, State, hibernate}',
    '{repeat_state_and_data, [postpone]}',
    '{repeat_state_and_data}',
  ],
  ...[
    '{stop_and_reply, normal, []}',
    '{stop_and_reply, why, [{reply, From, r}]}',
    '{stop_and_reply, why, {reply, From, r}, State}',
  ],
  ...['{stop_and_reply, why, [hibernate]}', '{stop_and_reply, why, [{reply, caller, r}], State}', '{stop_and_reply, why}'],
  ...[
    '{swap_handler, a, State, {oracle_server, other}, b}',
    '{swap_handler, reply, a, State, {oracle_server, other}, b}',
    '{swap_handler, a}',
  ],
  ...['{remove_handler, reply}', '{remove_handler}', '{continue, x}', '{ok, reply, State, x}'],
];

/** Actions of gen_statem, right and wrong, given along with `keep_state_and_data`. */
const actions = [
  ...[
    'hibernate',
    '{hibernate, false}',
    '{hibernate, perhaps}',
    'postpone',
    '{postpone, false}',
    '{postpone, x}',
    '1000',
    '0',
    '-1',
    'infinity',
    '1.5',
  ],
  ...[
    '{reply, From, r}',
    '{reply, caller, r}',
    '{reply, {caller, ref}, r}',
    '{reply, From}',
    'reply',
    '{continue, x}',
    '{noreply, State}',
    'stop',
  ],
  ...[
    '{timeout, 1000, x}',
    '{timeout, infinity, x}',
    '{timeout, -1, x}',
    '{timeout, update, x}',
    '{timeout, cancel}',
    '{timeout, 1000}',
  ],
  ...[
    '{state_timeout, 1000, x}',
    '{state_timeout, 1000, x, []}',
    '{state_timeout, -1000, x, [{abs, true}]}',
    '{state_timeout, -1000, x, {abs, false}}',
  ],
  ...[
    '{state_timeout, 1000, x, [abs]}',
    '{state_timeout, 1000, x, {abs, perhaps}}',
    '{state_timeout, soon, x}',
    '{state_timeout, cancel}',
    '{state_timeout, update, y}',
  ],
  ...[
    '{{timeout, tick}, 1000, x}',
    '{{timeout, tick}, cancel}',
    '{{timer, tick}, 1000, x}',
    '{event_timeout, 1000, x}',
    '{next_event, internal, x}',
  ],
  ...[
    '{next_event, cast, x}',
    '{next_event, {call, From}, x}',
    '{next_event, {timeout, n}, x}',
    '{next_event, event, x}',
    '{next_event, {call, me}, x}',
    '{next_event, x}',
  ],
  ...[
    '{change_callback_module, "x"}',
    '[hibernate, {reply, From, r}, 1000]',
    '[hibernate, [postpone]]',
    '[postpone, oops]',
    '{stop, normal}',
    '#{}',
  ],
];
const statemValues = [
  ...actions.flatMap((each) => [`{keep_state_and_data, ${each}}`, `{keep_state, State, [${each}]}`]),
  '{next_state, next, State, oops}',
  '{repeat_state, State, {reply, caller, r}}',
];

/** A module whose callbacks return what an expression, passed to them, says. */
const sharedCode = `
value(Expr, State) ->
    From = {spawn(fun() -> ok end), make_ref()},
    Pid = spawn(fun() -> receive stop -> ok end end),
    {value, Value, _} = erl_eval:exprs(Expr, [{'From', From}, {'Pid', Pid}, {'State', State}]),
    Value.
`;

const serverModule = `
-module(oracle_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, handle_continue/2, code_change/3, terminate/2]).
-export([handle_call/2, handle_event/2, start/2, start_phase/3, stop/1]).
init(ready) -> {ok, state};
init({return, Expr}) -> value(Expr, state);
init({_SwapArg, _State}) -> {ok, swapped}.
handle_call({return, Expr}, _, State) -> value(Expr, State).
handle_cast({return, Expr}, State) -> value(Expr, State).
handle_info({return, Expr}, State) -> value(Expr, State);
handle_info({continue, Return}, State) -> {noreply, State, {continue, Return}};
handle_info(_, State) -> {noreply, State}.
handle_continue({return, Expr}, State) -> value(Expr, State);
handle_continue(_, State) -> {noreply, State}.
code_change(_, State, {return, Expr}) -> value(Expr, State).
handle_call({return, Expr}, State) -> value(Expr, State).
handle_event({return, Expr}, State) -> value(Expr, State).
terminate({error, Wrong}, _) -> oracle_judge ! {wrong, Wrong};
terminate(_, _) -> ok.
start(_, ready) -> {ok, spawn(fun() -> receive stop -> ok end end)};
start(_, {return, Expr}) -> value(Expr, state).
start_phase(_, _, {return, Expr}) -> value(Expr, state).
stop(_) -> ok.
${sharedCode}`;

const fsmModule = `
-module(oracle_fsm).
-compile(nowarn_deprecated_function).
-export([init/1, idle/2, idle/3, next/2, next/3, handle_event/3, handle_sync_event/4, handle_info/3, code_change/4, terminate/3]).
init(ready) -> {ok, idle, state};
init({return, Expr}) -> value(Expr, state).
idle({return, Expr}, Data) -> value(Expr, Data);
idle(_, Data) -> {next_state, idle, Data}.
idle({return, Expr}, _, Data) -> value(Expr, Data).
next(_, Data) -> {next_state, next, Data}.
next(_, _, Data) -> {next_state, next, Data}.
handle_event({return, Expr}, _, Data) -> value(Expr, Data).
handle_sync_event({return, Expr}, _, _, Data) -> value(Expr, Data).
handle_info({return, Expr}, _, Data) -> value(Expr, Data);
handle_info(_, Name, Data) -> {next_state, Name, Data}.
code_change(_, _, Data, {return, Expr}) -> value(Expr, Data).
terminate(_, _, _) -> ok.
${sharedCode}`;

const statemModule = (name: string, mode: string) => `
-module(${name}).
-export([init/1, callback_mode/0, idle/3, next/3, handle_event/4, code_change/4, terminate/3]).
callback_mode() -> ${mode}.
init(ready) -> {ok, idle, state};
init({return, Expr}) -> value(Expr, state).
idle(info, {return, Expr}, Data) -> value(Expr, Data);
idle(_, _, _) -> keep_state_and_data.
next(_, _, _) -> keep_state_and_data.
handle_event(info, {return, Expr}, _, Data) -> value(Expr, Data);
handle_event(_, _, _, _) -> keep_state_and_data.
code_change(_, _, Data, {return, Expr}) -> value(Expr, Data).
terminate(_, _, _) -> ok.
${sharedCode}`;

/** Makes a process of each kind return each value and says what became of it. */
const judgeModule = `
-module(oracle_judge).
-export([judge/1]).

judge(File) ->
    process_flag(trap_exit, true),
    register(oracle_judge, self()),
    {ok, Questions} = file:consult(File),
    [io:format("~s~n", [verdict(Behaviour, Callback, {return, parsed(Text)})]) || {Behaviour, Callback, Text} <- Questions].

parsed(Text) ->
    {ok, Tokens, _} = erl_scan:string(Text ++ "."),
    {ok, Exprs} = erl_parse:parse_exprs(Tokens),
    Exprs.

verdict(gen_server, "init/1", Return) -> started(gen_server:start_link(oracle_server, Return, []));
verdict(gen_server, "handle_call/3", Return) -> told(server(), {'$gen_call', {self(), make_ref()}, Return});
verdict(gen_server, "handle_cast/2", Return) -> told(server(), {'$gen_cast', Return});
verdict(gen_server, "handle_info/2", Return) -> told(server(), Return);
verdict(gen_server, "handle_continue/2", Return) -> told(server(), {continue, Return});
verdict(gen_server, "code_change/3", Return) -> changed(server(), oracle_server, Return);
verdict(gen_event, "init/1", Return) ->
    {ok, Pid} = gen_event:start(),
    gen_event:add_handler(Pid, oracle_server, Return),
    Handlers = gen_event:which_handlers(Pid),
    stop(Pid),
    case Handlers of [oracle_server] -> legal; [] -> illegal end;
verdict(gen_event, "handle_event/2", Return) -> notified(fun(Pid) -> gen_event:sync_notify(Pid, Return) end);
verdict(gen_event, "handle_info/2", Return) -> notified(fun(Pid) -> Pid ! Return end);
verdict(gen_event, "handle_call/2", Return) -> notified(fun(Pid) -> gen_event:call(Pid, oracle_server, Return) end);
verdict(gen_event, "code_change/3", Return) -> changed(manager(), oracle_server, Return);
verdict(gen_fsm, "init/1", Return) -> started(gen_fsm:start_link(oracle_fsm, Return, []));
verdict(gen_fsm, "StateName/2", Return) -> told(fsm(), {'$gen_event', Return});
verdict(gen_fsm, "StateName/3", Return) -> told(fsm(), {'$gen_sync_event', {self(), make_ref()}, Return});
verdict(gen_fsm, "handle_event/3", Return) -> told(fsm(), {'$gen_all_state_event', Return});
verdict(gen_fsm, "handle_sync_event/4", Return) -> told(fsm(), {'$gen_sync_all_state_event', {self(), make_ref()}, Return});
verdict(gen_fsm, "handle_info/3", Return) -> told(fsm(), Return);
verdict(gen_fsm, "code_change/4", Return) -> changed(fsm(), oracle_fsm, Return);
verdict(gen_statem, "init/1", Return) -> started(gen_statem:start_link(oracle_statem, Return, []));
verdict(gen_statem, "StateName/3", Return) -> told(statem(oracle_statem), Return);
verdict(gen_statem, "handle_event/4", Return) -> told(statem(oracle_events), Return);
verdict(gen_statem, "code_change/4", Return) -> changed(statem(oracle_statem), oracle_statem, Return);
verdict(supervisor, "init/1", Return) -> started(supervisor:start_link(oracle_server, Return));
verdict(supervisor_bridge, "init/1", Return) -> started(supervisor_bridge:start_link(oracle_server, Return));
verdict(application, "start/2", Return) -> application([{mod, {oracle_server, Return}}]);
verdict(application, "start_phase/3", Return) ->
    application([{mod, {oracle_server, ready}}, {start_phases, [{go, Return}]}]).

server() -> {ok, Pid} = gen_server:start(oracle_server, ready, []), Pid.
fsm() -> {ok, Pid} = gen_fsm:start(oracle_fsm, ready, []), Pid.
statem(Module) -> {ok, Pid} = gen_statem:start(Module, ready, []), Pid.
manager() ->
    {ok, Pid} = gen_event:start(),
    ok = gen_event:add_handler(Pid, oracle_server, ready),
    Pid.

%% A process that may not have started, and if it has, may still die of what it was started with.
started({ok, Pid}) -> lives(Pid, monitor(process, Pid));
started(ignore) -> legal;
started({error, Reason}) -> blamed(Reason).

told(Pid, Message) ->
    Monitor = monitor(process, Pid),
    Pid ! Message,
    lives(Pid, Monitor).

lives(Pid, Monitor) ->
    Answer = (catch sys:get_status(Pid)),
    receive
        {'DOWN', Monitor, _, _, noproc} -> receive {'EXIT', Pid, Reason} -> blamed(Reason) end;
        {'DOWN', Monitor, _, _, Reason} -> blamed(Reason)
    after case Answer of {status, _, _, _} -> 0; _ -> 5000 end ->
        stop(Pid),
        legal
    end.

blamed({Reason, [{_, _, _, _} | _]}) -> blamed(Reason);
blamed(Reason) when is_tuple(Reason), tuple_size(Reason) >= 1 ->
    case atom_to_list(element(1, Reason)) of
        "bad_" ++ _ -> illegal;
        "case_clause" -> illegal;
        _ -> legal
    end;
blamed(timeout_value) -> illegal;
blamed(function_clause) -> illegal;
blamed(_) -> legal.

%% Errors that a callback returns on purpose are passed on as they are.
changed(Pid, Module, Return) ->
    ok = sys:suspend(Pid),
    Monitor = monitor(process, Pid),
    case catch sys:change_code(Pid, Module, old, Return) of
        ok -> sys:resume(Pid), lives(Pid, Monitor);
        {error, {error, _}} -> stop(Pid), legal;
        _ -> stop(Pid), illegal
    end.

notified(Tell) ->
    Pid = manager(),
    Tell(Pid),
    gen_event:which_handlers(Pid),
    stop(Pid),
    receive {wrong, _} -> illegal after 0 -> legal end.

application(Keys) ->
    ok = application:load({application, oracle, [{vsn, "1"}, {modules, []}, {registered, []}, {applications, [kernel, stdlib]} | Keys]}),
    Result = application:start(oracle),
    application:stop(oracle),
    ok = application:unload(oracle),
    case Result of
        ok -> legal;
        {error, {bad_return, _}} -> illegal;
        {error, {bad_return_value, _}} -> illegal;
        {error, {badarg, _}} -> illegal;
        {error, {{badarg, _}, _}} -> illegal;
        {error, _} -> legal
    end.

stop(Pid) ->
    unlink(Pid),
    exit(Pid, kill).
`;

interface Question {
  readonly behaviour: string;
  readonly callback: string;
  readonly value: string;
}

describeWithOtp('callbacks return what their contracts say', () => {
  const questions = Object.entries(callbackContracts).flatMap(([behaviour, contracts]) =>
    Object.keys(contracts).flatMap((callback) => {
      const isStatem = behaviour === 'gen_statem' && (callback === 'StateName/3' || callback === 'handle_event/4');
      return [...values, ...(isStatem ? statemValues : [])].map((value) => ({ behaviour, callback, value }));
    }),
  );
  let verdicts: readonly string[];
  let sources: Sources;

  beforeAll(async () => {
    sources = await Sources.create();
    const dir = scratchDir();
    const modules = {
      oracle_server: serverModule,
      oracle_fsm: fsmModule,
      oracle_statem: statemModule('oracle_statem', 'state_functions'),
      oracle_events: statemModule('oracle_events', 'handle_event_function'),
      oracle_judge: judgeModule,
    };
    const files = Object.entries(modules).map(([name, text]) => {
      const file = join(dir, `${name}.erl`);
      writeFileSync(file, text);
      return file;
    });
    erlc(files, dir);
    const terms = questions.map(
      ({ behaviour, callback, value }) => `{${behaviour}, "${callback}", "${value.replaceAll('"', '\\"')}"}.\n`,
    );
    const file = join(dir, 'questions.terms');
    writeFileSync(file, terms.join(''));
    verdicts = erlEval(`oracle_judge:judge("${file}")`, [dir]).trimEnd().split('\n');
  });

  test('a process lives or dies as the table says', () => {
    expect(verdicts).toHaveLength(questions.length);
    const differences = questions.flatMap((question, i) => {
      const ours = judged(sources, question);
      return ours === verdicts[i] || isRefusal(question) ? [] : [{ ...question, ours, theirs: verdicts[i] }];
    });
    expect(differences).toEqual([]);
  });

  test('every form of every contract was tried', () => {
    for (const [behaviour, contracts] of Object.entries(callbackContracts)) {
      for (const [callback, { forms }] of Object.entries(contracts)) {
        const legal = questions.filter(
          (each, i) => each.behaviour === behaviour && each.callback === callback && verdicts[i] === 'legal',
        );
        expect([behaviour, callback, legal.length >= forms.length]).toEqual([behaviour, callback, true]);
      }
    }
  });
});

/**
 * A server's init/1 may return `{error, Reason}` from OTP 26 on; OTP 25 calls it a bad return value. An event handler's says
 * so that it is not to be added, and is not.
 */
function isRefusal({ behaviour, callback, value }: Question): boolean {
  const hasRefusal = behaviour === 'gen_server' || behaviour === 'gen_statem' || behaviour === 'gen_event';
  return callback === 'init/1' && value === '{error, why}' && hasRefusal;
}

function judged(sources: Sources, { behaviour, callback, value }: Question): string {
  const module = sources.add('shop', `f() -> ${value}.\n`);
  const expr = module.functionNamed('f', 0)?.clauses[0]?.body[0];
  if (expr === undefined) return 'nothing';
  const at: Origin = { source: module, start: 0, end: 0 };
  const bindings = new Map<string, Value>([
    ['State', atom('state', at)],
    ['Pid', opaque('pid', at)],
    ['From', tuple([opaque('pid', at), opaque('reference', at)], at)],
  ]);
  const verdict = judgeReturn(behaviour, callback, evaluate(expr, module, sources, bindings));
  return verdict === 'legal' ? 'legal' : typeof verdict === 'symbol' ? 'unclear' : 'illegal';
}

describeWithOtp('behaviours have the callbacks they declare', () => {
  test('mandatory and optional ones', () => {
    const names = Object.keys(behaviours);
    const declared = erlEval(`[begin
      Optional = [F || F <- M:behaviour_info(optional_callbacks)],
      Mandatory = M:behaviour_info(callbacks) -- Optional,
      Show = fun(Fs) -> lists:join(",", lists:sort([io_lib:format("~w/~w", [F, A]) || {F, A} <- Fs])) end,
      io:format("~s: ~s; ~s~n", [M, Show(Mandatory), Show(Optional)])
    end || M <- [${names.join(', ')}]]`);
    const ours = names.map((name) => {
      const { mandatory, optional } = behaviours[name] ?? { mandatory: [], optional: [] };
      const undeclared = ['config_change/3', 'prep_stop/1', 'start_phase/3'];
      const theirs = name === 'application' ? optional.filter((each) => !undeclared.includes(each)) : optional;
      return `${name}: ${mandatory.join(',')}; ${theirs.join(',')}\n`;
    });
    expect(declared).toBe(ours.join(''));
  });
});
