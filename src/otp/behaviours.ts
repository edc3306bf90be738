/** The callbacks of a behaviour, as `name/arity`. */
export interface Behaviour {
  readonly mandatory: readonly string[];
  /** May be left out; what happens then differs from callback to callback. */
  readonly optional: readonly string[];
}

/** The behaviours that OTP's own processes are built on, as their modules declare them in OTP 25. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  application: { mandatory: ['start/2', 'stop/1'], optional: ['config_change/3', 'prep_stop/1', 'start_phase/3'] },
  gen_event: {
    mandatory: ['handle_call/2', 'handle_event/2', 'init/1'],
    optional: ['code_change/3', 'format_status/1', 'format_status/2', 'handle_info/2', 'terminate/2'],
  },
  gen_fsm: {
    mandatory: ['handle_event/3', 'handle_sync_event/4', 'init/1'],
    optional: ['code_change/4', 'format_status/2', 'handle_info/3', 'terminate/3'],
  },
  gen_server: {
    mandatory: ['handle_call/3', 'handle_cast/2', 'init/1'],
    optional: ['code_change/3', 'format_status/1', 'format_status/2', 'handle_continue/2', 'handle_info/2', 'terminate/2'],
  },
  gen_statem: {
    mandatory: ['callback_mode/0', 'init/1'],
    optional: ['code_change/4', 'format_status/1', 'format_status/2', 'handle_event/4', 'state_name/3', 'terminate/3'],
  },
  supervisor: { mandatory: ['init/1'], optional: [] },
  supervisor_bridge: { mandatory: ['init/1', 'terminate/2'], optional: [] },
};

/** Behaviours whose state functions are callbacks too, named by the module, with the arities these have. */
const stateFunctionArities: Readonly<Record<string, readonly number[]>> = { gen_fsm: [2, 3], gen_statem: [3] };

/**
 * The callback that a function `name/arity` of a module with this behaviour is: itself, or `StateName/arity` where it may
 * be a state function. Undefined when the behaviour never calls such a function.
 */
export function callbackOf(behaviour: string, name: string, arity: number): string | undefined {
  const known = Object.hasOwn(behaviours, behaviour) ? behaviours[behaviour] : undefined;
  if (known === undefined) return undefined;
  const callback = `${name}/${arity}`;
  if (known.mandatory.includes(callback) || (known.optional.includes(callback) && callback !== 'state_name/3')) return callback;
  return stateFunctionArities[behaviour]?.includes(arity) ? `StateName/${arity}` : undefined;
}
