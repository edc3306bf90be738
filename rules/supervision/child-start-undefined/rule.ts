import {
  children,
  childText,
  exportedArities,
  exportsFunction,
  listed,
  placeOfKey,
  rule,
  startText,
} from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/child-start-undefined',
  summary: 'A child is started with a function that its module does not export',
  advice: 'Export the function, or name one that exists with that many arguments.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [628],
  on: children,
  *check({ spec, starter, supervisor, isDynamic }) {
    const text = startText(spec);
    const { start } = spec;
    if (text === undefined || starter === undefined || typeof start === 'symbol' || typeof start.name !== 'string') return;
    const key = text.slice(text.indexOf(':') + 1);
    const there = exportedArities(starter, start.name);
    // Under simple_one_for_one start_child adds arguments, how many is not said here.
    const arity = typeof start.args === 'symbol' ? 0 : start.args.length;
    const isSimple = isDynamic && supervisor !== undefined;
    if (isSimple && there.some((other) => Number(other.slice(other.lastIndexOf('/') + 1)) >= arity)) return;
    if (exportsFunction(starter, isSimple ? `${start.name}/?` : key) !== false) return;
    const others = there.length === 0 ? '' : `, only ${listed(there)}`;
    const outcome = supervisor === undefined || isDynamic ? 'the child cannot start' : `${supervisor.module.name} cannot start`;
    yield {
      at: placeOfKey(spec, 'start'),
      message: `${childText(spec)} is started with ${text}, which ${starter.name} does not export${others}: ${outcome}`,
    };
  },
});
