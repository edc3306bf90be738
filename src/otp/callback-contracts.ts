import { alternativesOf } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { unclear, type Value } from '../erlang/value.ts';
import { hasForm, nearestForm, type ReturnForm, returnForm } from './return-forms.ts';
import { badAction, badReply } from './statem-actions.ts';
import { hasTermForm, partsOf } from './term-forms.ts';

/** What a wrong return value does. */
export type Consequence =
  /** The process exits. */
  | 'crash'
  /** The process does not start, and its starter gets an error. */
  | 'no-start'
  /** The event manager drops the handler and goes on without it. */
  | 'handler-removed'
  /** The event manager returns the value to whoever adds the handler, and does not add it. */
  | 'handler-not-added'
  /** The upgrade fails and is rolled back; the process goes on. */
  | 'upgrade-fails';

/** What a callback may return. */
export interface CallbackContract {
  readonly forms: readonly ReturnForm[];
  readonly consequence: Consequence;
  /** OTP reports `{Tag,Value}`; without a tag, the value itself. */
  readonly reasonTag?: string;
  /** The form that is meant by a tag that belongs elsewhere. */
  readonly slips: Readonly<Record<string, string>>;
}

function contract(
  consequence: Consequence,
  reasonTag: string | undefined,
  forms: readonly string[],
  slips: Readonly<Record<string, string>> = {},
): CallbackContract {
  return { forms: forms.map(returnForm), consequence, reasonTag, slips };
}

const badValue = 'bad_return_value';
const serverInit = ['{ok,State}', '{ok,State,Wait}', '{stop,Reason}', '{error,Reason}', 'ignore'];
const noReply = ['{noreply,State}', '{noreply,State,Wait}', '{stop,Reason,State}'];
const noReplySlips = { ok: '{noreply,State}', reply: '{noreply,State}', continue: '{noreply,State,{continue,Continue}}' };
const serverMessage = contract('crash', badValue, noReply, noReplySlips);

const fsmMessage = ['{next_state,StateName,Data}', '{next_state,StateName,Data,Timeout}', '{stop,Reason,Data}'];
const fsmCall = [
  ...fsmMessage,
  '{reply,Reply,StateName,Data}',
  '{reply,Reply,StateName,Data,Timeout}',
  '{stop,Reason,Reply,Data}',
];

const statemEvent = contract(
  'crash',
  'bad_return_from_state_function',
  [
    '{next_state,State,Data}',
    '{next_state,State,Data,Actions}',
    '{keep_state,Data}',
    '{keep_state,Data,Actions}',
    'keep_state_and_data',
    '{keep_state_and_data,Actions}',
    '{repeat_state,Data}',
    '{repeat_state,Data,Actions}',
    'repeat_state_and_data',
    '{repeat_state_and_data,Actions}',
    'stop',
    '{stop,Reason}',
    '{stop,Reason,Data}',
    '{stop_and_reply,Reason,Replies}',
    '{stop_and_reply,Reason,Replies,Data}',
  ],
  {
    keep_state: 'keep_state_and_data',
    repeat_state: 'repeat_state_and_data',
    noreply: '{keep_state,Data}',
    ok: '{keep_state,Data}',
    reply: '{keep_state,Data,[{reply,From,Reply}]}',
  },
);

const eventForms = ['{ok,State}', '{ok,State,hibernate}', '{swap_handler,Args1,State,Handler2,Args2}', 'remove_handler'];
const eventCallForms = [
  '{ok,Reply,State}',
  '{ok,Reply,State,hibernate}',
  '{swap_handler,Reply,Args1,State,Handler2,Args2}',
  '{remove_handler,Reply}',
];
const eventSlips = { noreply: '{ok,State}', stop: 'remove_handler' };
const eventMessage = contract('handler-removed', undefined, eventForms, eventSlips);

const applicationStart = ['{ok,Pid}', '{ok,Pid,State}', '{error,Reason}'];

/**
 * The contracts of OTP 25, by behaviour and callback; `{error,Reason}` from a server's init/1 is legal from OTP 26 on. From an
 * event handler's init/1 it says, as documented, that the handler is not to be added.
 */
export const callbackContracts: Readonly<Record<string, Readonly<Record<string, CallbackContract>>>> = {
  application: {
    'start/2': contract('no-start', 'bad_return', applicationStart, { stop: '{error,Reason}' }),
    'start_phase/3': contract('no-start', badValue, ['ok', '{error,Reason}']),
  },
  gen_event: {
    'init/1': contract('handler-not-added', undefined, ['{ok,State}', '{ok,State,hibernate}', '{error,Reason}'], {
      stop: '{error,Reason}',
    }),
    'handle_event/2': eventMessage,
    'handle_info/2': eventMessage,
    'handle_call/2': contract('handler-removed', undefined, eventCallForms, { reply: '{ok,Reply,State}' }),
    'code_change/3': contract('upgrade-fails', 'badmatch', ['{ok,State}']),
  },
  gen_fsm: {
    'init/1': contract('no-start', badValue, ['{ok,StateName,Data}', '{ok,StateName,Data,Timeout}', '{stop,Reason}', 'ignore']),
    'StateName/2': contract('crash', badValue, fsmMessage),
    'StateName/3': contract('crash', badValue, fsmCall),
    'handle_event/3': contract('crash', badValue, fsmMessage),
    'handle_sync_event/4': contract('crash', badValue, fsmCall),
    'handle_info/3': contract('crash', badValue, fsmMessage),
    'code_change/4': contract('upgrade-fails', undefined, ['{ok,StateName,Data}', '{error,Reason}']),
  },
  gen_server: {
    'init/1': contract('no-start', badValue, serverInit, { noreply: '{ok,State}' }),
    'handle_call/3': contract(
      'crash',
      badValue,
      ['{reply,Reply,State}', '{reply,Reply,State,Wait}', '{stop,Reason,Reply,State}', ...noReply],
      { ok: '{reply,Reply,State}' },
    ),
    'handle_cast/2': serverMessage,
    'handle_info/2': serverMessage,
    'handle_continue/2': serverMessage,
    'code_change/3': contract('upgrade-fails', undefined, ['{ok,State}', '{error,Reason}']),
  },
  gen_statem: {
    'init/1': contract('no-start', 'bad_return_from_init', [
      '{ok,State,Data}',
      '{ok,State,Data,Actions}',
      '{stop,Reason}',
      '{error,Reason}',
      'ignore',
    ]),
    'handle_event/4': statemEvent,
    'StateName/3': statemEvent,
    'code_change/4': contract('upgrade-fails', undefined, ['{ok,State,Data}', '{error,Reason}']),
  },
  supervisor: {
    'init/1': contract('no-start', 'bad_return', ['{ok,{Flags,Children}}', 'ignore']),
  },
  supervisor_bridge: {
    'init/1': contract('no-start', 'case_clause', ['{ok,Pid,State}', '{error,Reason}', 'ignore'], { stop: '{error,Reason}' }),
  },
};

/** A return value OTP does not take. */
export interface IllegalReturn {
  /** What OTP reports, as Erlang text. */
  readonly illegal: string;
  readonly consequence: Consequence;
  /** The form that was most likely meant, e.g. `{noreply,State}`. */
  readonly nearest?: string;
}

/** The contract of a callback, `StateName/2` or `StateName/3` for a state function. */
export function contractOf(behaviour: string, callback: string): CallbackContract | undefined {
  const contracts = Object.hasOwn(callbackContracts, behaviour) ? callbackContracts[behaviour] : undefined;
  return contracts !== undefined && Object.hasOwn(contracts, callback) ? contracts[callback] : undefined;
}

/**
 * Whether OTP takes what a callback returns. Unclear where the value is not known well enough, and for callbacks without a
 * contract. Of alternatives, one that is illegal is enough.
 */
export function judgeReturn(behaviour: string, callback: string, value: Value): 'legal' | IllegalReturn | typeof unclear {
  const its = contractOf(behaviour, callback);
  if (its === undefined) return unclear;
  const verdicts = alternativesOf(value).map((each) => judgeOne(its, each));
  const illegal = verdicts.find((each) => typeof each === 'object');
  if (illegal !== undefined) return illegal;
  return verdicts.length > 0 && verdicts.every((each) => each === 'legal') ? 'legal' : unclear;
}

function judgeOne(its: CallbackContract, value: Value): 'legal' | IllegalReturn | typeof unclear {
  const answers = its.forms.map((form) => hasForm(value, form));
  if (answers.includes(true)) return 'legal';
  if (answers.includes(undefined)) return unclear;
  const nearest = nearestForm(value, its.forms, its.slips);
  const shown = showValue(value);
  const illegal = badPart(its, value) ?? (its.reasonTag === undefined ? shown : `{${its.reasonTag},${shown}}`);
  return nearest === undefined ? { illegal, consequence: its.consequence } : { illegal, consequence: its.consequence, nearest };
}

/** gen_statem names the action it does not take, not the value it stands in. */
function badPart(its: CallbackContract, value: Value): string | undefined {
  for (const { form } of its.forms) {
    if (hasTermForm(value, form, () => true) !== true) continue;
    for (const part of partsOf(value, form)) {
      const action = part.variable === 'Actions' ? badAction(part.value) : undefined;
      if (action !== undefined) return `{bad_action_from_state_function,${showValue(action)}}`;
      const reply = part.variable === 'Replies' ? badReply(part.value) : undefined;
      if (reply !== undefined) return `{bad_reply_action_from_state_function,${showValue(reply)}}`;
    }
  }
  return undefined;
}
