import { growingTables, placeOfSpot, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/ets-never-deleted',
  summary: 'Objects go into a table under ever new keys, and nothing takes them out: it grows until memory runs out',
  advice: 'Delete what is no longer needed: when its owner ends, when it is answered, or by its age.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [401, 770],
  on: growingTables,
  *check({ table, kind, at, related }) {
    const { use } = at;
    const isVain = kind === 'vain';
    const key = kind === 'fresh' ? 'a new key each time' : 'any key it is given';
    yield {
      at: placeOfSpot(at.module, use),
      severity: isVain ? 'error' : undefined,
      message: isVain
        ? `this takes tuples of ${use.arity} elements out of ${table}, and those in it have ${related.use.parts?.length}: it deletes nothing, and the table grows`
        : `${use.by} puts an object into ${table} under ${key}, and nothing ever takes one out: the table grows until memory runs out`,
      related: [
        { at: placeOfSpot(related.module, related.use), message: isVain ? 'they are put in here' : 'the table is made here' },
      ],
    };
  },
});
