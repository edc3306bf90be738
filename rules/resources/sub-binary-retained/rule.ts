import { functionText, retainedSlices, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/sub-binary-retained',
  summary: 'A slice of a larger binary is kept for long, and keeps all of that binary in memory',
  advice: 'Keep binary:copy(Slice).',
  severity: 'info',
  confidence: 'low',
  profile: 'audit',
  cwe: [401],
  fix: 'suggestion',
  on: retainedSlices,
  *check({ module, fn, slice, where }, { place }) {
    const at = place(module, slice);
    yield {
      at,
      message: `${functionText(fn)} keeps ${slice.name} in ${where}: it is a slice of a larger binary, all of which stays in memory with it`,
      fix: {
        title: 'Keep a copy',
        isSafe: false,
        edits: [{ at, text: `binary:copy(${slice.name})`, was: slice.name }],
      },
    };
  },
});
