import { bareParameter, type Fix, nodeFlags, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'config/kernel-param-as-bare-flag',
  summary: 'A kernel parameter is written as a flag of its own, which the node ignores',
  advice: 'Write -kernel before the parameter, or set it in sys.config.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [1188],
  fix: 'suggestion',
  on: nodeFlags,
  *check({ flag }) {
    const parameter = bareParameter(flag);
    if (parameter === undefined) return;
    const { at, text } = flag.name;
    const fix: Fix = {
      title: 'Hand it to kernel',
      isSafe: false,
      edits: [{ at, text: `-kernel ${parameter}`, was: text }],
    };
    const value = flag.values.map((word) => word.text).join(' ');
    yield {
      at,
      fix,
      message: `${text} is no flag of erl: the node stores it and ignores it, and kernel's ${parameter} keeps its default${value === '' ? '' : ` instead of ${value}`}`,
    };
  },
});
