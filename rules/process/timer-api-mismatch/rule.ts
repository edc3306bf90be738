import { type Fix, rule, timerMismatches } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/timer-api-mismatch',
  summary: 'A timer of one API is cancelled by the other: it keeps running, or the process crashes',
  advice: 'Cancel a timer of erlang with erlang:cancel_timer/1, and a timer of timer with timer:cancel/1.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [628, 772],
  fix: 'suggestion',
  on: timerMismatches,
  *check({ module, call, name, given, startName, starts, instead }, { place }) {
    const at = place(module, { start: call.start, end: call.fun.end });
    const what = given === 'timer-result' ? `all of the {ok, TRef} that ${startName} returns` : `the reference of ${startName}`;
    const end = name.startsWith('timer:')
      ? 'it returns {error,badarg} and the timer keeps running'
      : 'it fails with badarg, and the process with it';
    const fix: Fix | undefined =
      instead === undefined
        ? undefined
        : { title: `Call ${instead}`, isSafe: false, edits: [{ at, text: instead, was: name.slice(0, name.indexOf('/')) }] };
    yield {
      at,
      fix,
      message: `${name} is given ${what}: ${end}`,
      related: starts.map((start) => ({ at: place(module, start), message: 'the timer is started here' })),
    };
  },
});
