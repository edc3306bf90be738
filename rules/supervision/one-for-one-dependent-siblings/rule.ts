import { childText, headOf, placeOfKey, rule, type SiblingTie, tiedSiblings } from '../../../src/rule/index.ts';

export default rule({
  id: 'supervision/one-for-one-dependent-siblings',
  summary: 'Children depend on an earlier sibling that one_for_one restarts without them',
  advice: 'Use strategy rest_for_one, or put the children that belong together under a supervisor of their own.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [691],
  fix: 'suggestion',
  on: tiedSiblings,
  *check({ supervisor: { flags }, ties }) {
    const [first] = ties;
    if (flags === undefined || first === undefined) return;
    const isWritten = flags.written.has('strategy');
    const at = isWritten ? placeOfKey(flags, 'strategy') : headOf(flags.at);
    yield {
      at,
      message: `${tieText(first)} in ${first.reach.by}, but ${isWritten ? 'one_for_one' : 'one_for_one, the default,'} restarts ${childText(first.earlier.spec)} alone: ${consequence(first)}`,
      related: oncePerModule(ties).map((tie) => ({ at: tie.reach.at, message: tieText(tie) })),
      fix: isWritten
        ? { title: 'Restart later children too', isSafe: false, edits: [{ at, text: 'rest_for_one', was: 'one_for_one' }] }
        : undefined,
    };
  },
});

/** Several children may run one module: the first speaks for all. */
function oncePerModule(ties: readonly SiblingTie[]): readonly SiblingTie[] {
  return ties.filter(
    (tie, index) => ties.findIndex((other) => other.dependent === tie.dependent && other.name === tie.name) === index,
  );
}

const verbs = {
  registers: 'registers with',
  'keeps-pid': 'keeps the pid of',
  'keeps-table': 'keeps the identifier of a table of',
  watches: 'watches but does not heed',
};

function tieText({ tie, later, dependent, earlier }: SiblingTie): string {
  const isChild = later.supervisor === undefined;
  const who = isChild ? childText(later.spec) : `${dependent.name}, below ${childText(later.spec)},`;
  return `${who} ${verbs[tie]} ${childText(earlier.spec)}`;
}

function consequence({ tie, name }: SiblingTie): string {
  if (tie === 'registers') return `the new ${name} does not know it`;
  return tie === 'watches' ? `it goes on as if ${name} were the old one` : 'what it keeps is of the old one';
}
