import { functionText, raisedPriorities, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/raised-priority',
  summary: 'A process with a raised priority starves all others, the ones that it waits for too',
  advice: 'Leave the priority normal; a process that falls behind needs less work or more processes.',
  severity: 'warning',
  confidence: 'high',
  profile: 'extended',
  cwe: [400],
  on: raisedPriorities,
  *check({ module, fn, written }, { place }) {
    const what =
      written.name === 'max'
        ? "priority max is reserved for the runtime system: while such a process runs, nobody's does, supervisors and code loading included"
        : 'while a process of priority high can run, no process of priority normal does';
    yield { at: place(module, written), message: `${functionText(fn)} sets priority ${written.name}: ${what}` };
  },
});
