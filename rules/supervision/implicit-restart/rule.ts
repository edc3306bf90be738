import { addedKey, childText, type Fix, headOf, rule, specs, unaskedStops } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/implicit-restart',
  summary: 'A child specification without restart means permanent, where permanent is probably not meant',
  advice: 'Write the restart type: temporary or transient for a process that may end by itself, permanent where that is meant.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [710],
  fix: 'safe',
  yieldsTo: ['supervision/unknown-spec-key'],
  on: specs,
  *check({ spec, supervisor, child, isDynamic }) {
    if (spec.form !== 'map' || spec.explicit.includes('restart') || spec.restart !== 'permanent') return;
    const at = headOf(spec.at);
    const name = childText(spec);
    const alsoAt = spec.problems.find(({ kind, nearest }) => kind === 'unknown-key' && nearest === 'restart')?.at;
    const written = (restart: string, isSafe: boolean): Fix | undefined => {
      const edit = addedKey(spec, 'restart', restart);
      return edit && { title: `Write restart => ${restart}`, isSafe, edits: [edit] };
    };
    const stop = child === undefined ? undefined : unaskedStops(child)[0];
    if (stop !== undefined && child !== undefined) {
      const message = `${name} has no restart value, which means permanent, but ${stop.callback} stops with ${stop.reason}: it is restarted after a clean end, and each time counts towards the restart intensity`;
      const place = {
        file: child.file,
        line: stop.line,
        column: stop.column,
        endLine: stop.line,
        endColumn: stop.column + stop.end - stop.start,
      };
      yield {
        at,
        alsoAt,
        message,
        fix: written('transient', false),
        related: [{ at: place, message: `the process ends with ${stop.reason} here` }],
      };
    } else if (isDynamic) {
      yield {
        at,
        alsoAt,
        fix: written('temporary', false),
        message: `${name} has no restart value, which means permanent: a process started at run time that crashes again and again takes the supervisor and its siblings down`,
      };
    } else if (
      supervisor?.flags !== undefined &&
      typeof supervisor.flags.autoShutdown === 'string' &&
      supervisor.flags.autoShutdown !== 'never'
    ) {
      yield {
        at,
        alsoAt,
        message: `${name} has no restart value, which means permanent: under auto_shutdown it never counts as ended`,
      };
    } else {
      const message = `${name} has no restart value: OTP uses permanent`;
      yield { at, alsoAt, severity: 'info', profile: 'audit', message, fix: written('permanent', true) };
    }
  },
});
