import { periods, placeOfKey, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/period-unit',
  summary: 'A restart period in milliseconds: OTP counts seconds, so failures of days add up',
  advice: 'Write the period in seconds.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [1025],
  fix: 'suggestion',
  on: periods,
  *check({ flags, period, source }) {
    const at = placeOfKey(flags, 'period');
    const hours = period / 3600;
    const length =
      hours >= 48
        ? `${Math.round(hours / 24)} days`
        : hours >= 1
          ? `${hours.toFixed(hours < 10 ? 1 : 0)} hours`
          : `${Math.round(period / 60)} minutes`;
    const from =
      source === undefined
        ? `period ${period} looks like milliseconds`
        : `the period comes from ${source}, which is in milliseconds`;
    yield {
      at,
      message: `${from}, but supervisors count it in seconds: restarts within ${length} add up, and the supervisor gives up on failures that have nothing to do with each other`,
      fix:
        source === undefined
          ? { title: 'Write it in seconds', isSafe: false, edits: [{ at, text: String(period / 1000), was: String(period) }] }
          : undefined,
    };
  },
});
