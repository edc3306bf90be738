import { listed, rule, wholeCaptures } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/spawn-captures-state',
  summary: 'A spawned fun takes a whole term along to read one field of it: all of it is copied to the new process',
  advice: 'Read the field into a variable before the spawn, and use that in the fun.',
  severity: 'info',
  confidence: 'high',
  profile: 'extended',
  cwe: [1050],
  on: wholeCaptures,
  *check({ module, variable, reads, at }, { place }) {
    yield {
      at: place(module, at),
      message: `the new process gets a copy of all of ${variable}, and reads only ${listed(reads)} of it`,
    };
  },
});
