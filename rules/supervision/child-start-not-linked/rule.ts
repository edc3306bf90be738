import { children, childText, linkedStart, placeOfKey, placeOfStart, rule, startText } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/child-start-not-linked',
  summary: 'A start function starts the child without linking it to the supervisor, which never notices when it dies',
  advice: 'Start it with start_link or spawn_link.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [772],
  fix: 'suggestion',
  on: children,
  *check({ spec, started, starter }) {
    const text = startText(spec);
    if (text === undefined || started === undefined || !started.isCertain || started.start.isLinked) return;
    // The start function or the process itself may link later.
    const callback = typeof started.module === 'symbol' ? undefined : started.module;
    if (starter?.callsLink !== false || callback?.callsLink === true) return;
    yield {
      at: placeOfKey(spec, 'start'),
      message: `${text} starts ${childText(spec)} with ${started.start.by}, which does not link: its death is never noticed and it is never restarted`,
      related: [{ at: placeOfStart(started), message: 'it is started here, without a link' }],
      fix: linkedStart(placeOfStart(started), started.start.by),
    };
  },
});
