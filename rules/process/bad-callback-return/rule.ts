import { badReturns, type Fix, functionText, rule } from '../../../src/rule/index.ts';

const consequences = {
  crash: 'the process crashes',
  'no-start': 'the process does not start',
  'handler-removed': 'the event manager removes the handler and goes on without it',
  'handler-not-added': 'the event manager does not add the handler',
  'upgrade-fails': 'the upgrade fails',
};

export default rule({
  id: 'process/bad-callback-return',
  summary: 'A callback returns something its behaviour does not take',
  advice: "Return one of the tuples that the behaviour's manual page lists for this callback.",
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [628, 248],
  fix: 'suggestion',
  on: badReturns,
  *check({ module, fn, behaviour, leaf, shown, verdict, slip }, { place }) {
    const nearest = verdict.nearest === undefined ? '' : `, did you mean ${verdict.nearest}?`;
    const message = `${functionText(fn)} returns ${shown}, which ${behaviour} does not take: ${consequences[verdict.consequence]}${nearest}`;
    const fix: Fix | undefined = slip && {
      title: `Return ${verdict.nearest}`,
      isSafe: false,
      edits: [{ at: place(module, slip.tag), text: slip.meant, was: slip.tag.name }],
    };
    const severity = verdict.consequence === 'handler-not-added' ? 'warning' : 'error';
    yield { at: place(module, leaf), message, severity, fix };
  },
});
