import { callBehindTry, functionText, protectedRecursions, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'resources/recursive-call-in-try',
  summary: 'A recursive call inside a protected region keeps a stack frame and a handler for every round',
  advice: 'Move the call behind the try, or into its of part.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [674],
  fix: 'suggestion',
  on: protectedRecursions,
  *check(recursion, { place }) {
    const { module, edge, cycle } = recursion;
    const { protection, call } = edge.site;
    // A loop that waits for messages is the stronger finding of resources/non-tail-recursive-loop.
    if (recursion.hasReceive || recursion.shrinks) return;
    const { runsForever, reads } = recursion;
    if (!runsForever && reads.length === 0) return;
    if (cycle.length > 1 && !runsForever) return;
    const where =
      protection === 'catch'
        ? 'inside a catch'
        : protection === 'after'
          ? 'in a try that has an after part'
          : 'inside the body of a try';
    const cause = reads[0] === undefined ? 'runs for ever' : `reads with ${reads[0]} until the end`;
    yield {
      at: place(module, call),
      message: `${functionText(edge.to)} ${cause} and calls itself ${where}: every round keeps a stack frame and a handler`,
      severity: 'error',
      fix: callBehindTry(module, edge.from, call),
    };
  },
});
