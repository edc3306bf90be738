import type { Module } from '../erlang/module.ts';
import { callsTo, type KnownCall } from './calls.ts';

/** A call that ends the whole node. */
export interface Halt extends KnownCall {
  /** The processes of the node are stopped in order, rather than cut off. */
  readonly isOrderly: boolean;
  /** The module is part of a running system: it has a behaviour of OTP. */
  readonly isOfSystem: boolean;
}

const halts = new Set(['erlang:halt/0', 'erlang:halt/1', 'erlang:halt/2', 'init:stop/0', 'init:stop/1', 'application:stop/1']);

/** What modules are called that are the face of a command. */
const command = /(?:^|_)(?:cli|ctl|cmd|command|main|script|boot|prelaunch|launcher)(?:_|$)/;

const systemBehaviours = new Set([
  'application',
  'supervisor',
  'gen_server',
  'gen_server2',
  'gen_statem',
  'gen_event',
  'gen_fsm',
]);

/** The calls that end the node in modules that are not commands. */
export function* haltsIn(module: Module): Iterable<Halt> {
  if (module.kind === 'escript' || command.test(module.name) || module.functionNamed('main', 1)?.isExported === true) return;
  const isOfSystem = module.behaviours.some(({ name }) => systemBehaviours.has(name));
  for (const call of callsTo(module, halts)) {
    const { target, site } = call;
    const [first] = site.call.args;
    const stopsKernel = first?.kind === 'atom' && (first.name === 'kernel' || first.name === 'stdlib');
    if (call.fn.isTest || (target.module === 'application' && !stopsKernel)) continue;
    yield { ...call, isOfSystem, isOrderly: target.module !== 'erlang' };
  }
}
