import type { Builtin, BuiltinTable } from './builtin-function.ts';
import { alternatives, atom, tuple, unclearValue } from './make-value.ts';
import { asProperList } from './query-values.ts';
import type { Origin, ProcessStart, Value } from './value.ts';

/** The pid of a process that is started at `at`. */
function pidOf(process: ProcessStart, at: Origin): Value {
  return { kind: 'opaque', type: 'pid', process, at };
}

/** What OTP's start functions return: `{ok, Pid}`, `ignore` or `{error, Reason}`. */
function startResult(process: ProcessStart, at: Origin): Value {
  const ok = tuple([atom('ok', at), pidOf(process, at)], at);
  return alternatives([ok, tuple([atom('error', at), unclearValue('reason', at)], at), atom('ignore', at)], at);
}

type Read = (args: readonly Value[]) => Omit<ProcessStart, 'by' | 'isLinked'>;

/** A function of a behaviour. */
function starts(by: string, isLinked: boolean, read: Read): Builtin {
  return (args, { at }) => startResult({ by, isLinked, ...read(args) }, at);
}

const withModule =
  (behaviour: string, module: number, name?: number): Read =>
  (args) => ({
    behaviour,
    module: args[module],
    argument: args[module + 1],
    name: name === undefined ? undefined : args[name],
  });

function behaviourStarts(behaviour: string): BuiltinTable {
  return {
    [`${behaviour}:start_link/3`]: starts(`${behaviour}:start_link/3`, true, withModule(behaviour, 0)),
    [`${behaviour}:start_link/4`]: starts(`${behaviour}:start_link/4`, true, withModule(behaviour, 1, 0)),
    [`${behaviour}:start/3`]: starts(`${behaviour}:start/3`, false, withModule(behaviour, 0)),
    [`${behaviour}:start/4`]: starts(`${behaviour}:start/4`, false, withModule(behaviour, 1, 0)),
  };
}

const eventManager =
  (name?: number): Read =>
  (args) => ({ behaviour: 'gen_event', name: name === undefined ? undefined : args[name] });

function spawns(by: string, isLinked: boolean, at: { readonly fun?: number; readonly module?: number }): Builtin {
  return (args, call) => {
    const entry = at.fun === undefined ? undefined : args[at.fun];
    const module = at.module === undefined ? undefined : args[at.module];
    const start: ProcessStart = {
      by,
      isLinked,
      entry,
      module,
      function: at.module === undefined ? undefined : args[at.module + 1],
    };
    return pidOf(start, call.at);
  };
}

/** proc_lib's synchronous start returns what the process hands to init_ack, which is `{ok, self()}` by convention. */
function procLibStart(name: string, isLinked: boolean): BuiltinTable {
  const start: Builtin = (args, { at }) => {
    const process: ProcessStart = { by: `proc_lib:${name}`, isLinked, module: args[0], function: args[1], arguments: args[2] };
    return alternatives([tuple([atom('ok', at), pidOf(process, at)], at), unclearValue('init_ack', at)], at);
  };
  return Object.fromEntries([3, 4, 5].map((arity) => [`proc_lib:${name}/${arity}`, start]));
}

/** `spawn_opt` links when its options say so. */
function spawnOpt(by: string, options: number, at: { readonly fun?: number; readonly module?: number }): Builtin {
  return (args, call) => {
    const wanted = args[options];
    const known = wanted === undefined ? [] : asProperList(wanted);
    const isLinked =
      typeof known === 'symbol' ||
      known.some((option) => option.kind === 'unclear' || (option.kind === 'atom' && option.name === 'link'));
    const isMonitored = typeof known === 'symbol' || known.some((option) => option.kind === 'atom' && option.name === 'monitor');
    const pid = spawns(by, isLinked, at)(args, call);
    return isMonitored ? unclearValue('spawn_opt with a monitor', call.at) : pid;
  };
}

/** Functions that start processes: their value is the pid, which says what it runs. */
export const processFunctions: BuiltinTable = {
  ...behaviourStarts('gen_server'),
  ...behaviourStarts('gen_statem'),
  ...behaviourStarts('gen_fsm'),
  ...behaviourStarts('gen_server2'),
  'supervisor:start_link/2': starts('supervisor:start_link/2', true, withModule('supervisor', 0)),
  'supervisor:start_link/3': starts('supervisor:start_link/3', true, withModule('supervisor', 1, 0)),
  'supervisor2:start_link/2': starts('supervisor2:start_link/2', true, withModule('supervisor', 0)),
  'supervisor2:start_link/3': starts('supervisor2:start_link/3', true, withModule('supervisor', 1, 0)),
  'supervisor_bridge:start_link/2': starts('supervisor_bridge:start_link/2', true, withModule('supervisor_bridge', 0)),
  'supervisor_bridge:start_link/3': starts('supervisor_bridge:start_link/3', true, withModule('supervisor_bridge', 1, 0)),
  'gen_event:start_link/0': starts('gen_event:start_link/0', true, eventManager()),
  'gen_event:start_link/1': starts('gen_event:start_link/1', true, eventManager(0)),
  'gen_event:start_link/2': starts('gen_event:start_link/2', true, eventManager(0)),
  'gen_event:start/0': starts('gen_event:start/0', false, eventManager()),
  'gen_event:start/1': starts('gen_event:start/1', false, eventManager(0)),
  'gen_event:start/2': starts('gen_event:start/2', false, eventManager(0)),
  ...procLibStart('start_link', true),
  ...procLibStart('start', false),
  'erlang:spawn/1': spawns('erlang:spawn/1', false, { fun: 0 }),
  'erlang:spawn/3': spawns('erlang:spawn/3', false, { module: 0 }),
  'erlang:spawn_link/1': spawns('erlang:spawn_link/1', true, { fun: 0 }),
  'erlang:spawn_link/3': spawns('erlang:spawn_link/3', true, { module: 0 }),
  'erlang:spawn_opt/2': spawnOpt('erlang:spawn_opt/2', 1, { fun: 0 }),
  'erlang:spawn_opt/4': spawnOpt('erlang:spawn_opt/4', 3, { module: 0 }),
  'proc_lib:spawn/1': spawns('proc_lib:spawn/1', false, { fun: 0 }),
  'proc_lib:spawn/3': spawns('proc_lib:spawn/3', false, { module: 0 }),
  'proc_lib:spawn_link/1': spawns('proc_lib:spawn_link/1', true, { fun: 0 }),
  'proc_lib:spawn_link/3': spawns('proc_lib:spawn_link/3', true, { module: 0 }),
  'proc_lib:spawn_opt/2': spawnOpt('proc_lib:spawn_opt/2', 1, { fun: 0 }),
  'proc_lib:spawn_opt/4': spawnOpt('proc_lib:spawn_opt/4', 3, { module: 0 }),
};
