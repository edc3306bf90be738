import {
  callBehindTry,
  functionText,
  type LoopEdge,
  loopEdges,
  rule,
  type Severity,
  serverLoops,
} from '../../../src/rule/index.ts';

const protections = {
  'try-body': 'inside the body of a try',
  after: 'in a try that has an after part',
  catch: 'inside a catch',
  comprehension: 'inside a comprehension',
};

export default rule({
  id: 'resources/non-tail-recursive-loop',
  summary: 'A server loop calls itself where the stack frame must stay: the stack grows with every message',
  advice: 'Make the call the last thing the function does, outside try and catch.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [674],
  fix: 'suggestion',
  on: serverLoops,
  *check(loop, { place }) {
    if (loop.shrinks) return;
    for (const edge of loopEdges(loop)) {
      const why = reason(edge);
      if (why === undefined) continue;
      const name = functionText(edge.to);
      const message = `server loop ${name} calls itself ${why.text}: ${why.consequence}`;
      yield {
        at: place(loop.module, edge.at),
        message,
        fix: edge.position === 'protected' ? callBehindTry(loop.module, edge.from, edge.at) : undefined,
        severity: why.severity,
        profile: why.severity === 'info' ? 'audit' : 'default',
      };
    }
  },
});

const grows = 'the stack grows with every message';

function reason(edge: LoopEdge): { text: string; severity: Severity; consequence: string } | undefined {
  if (edge.position === 'tail' || !edge.leavesFrames) return undefined;
  if (edge.position === 'protected') {
    return { text: protections[edge.protection ?? 'try-body'], severity: 'error', consequence: grows };
  }
  if (edge.isRemote) return { text: 'by a full name and goes on afterwards', severity: 'error', consequence: grows };
  if (edge.isRescued) {
    return { text: 'and goes on afterwards', severity: 'info', consequence: 'only the optimiser makes this a tail call' };
  }
  return edge.isBodyOfProcess ? { text: 'and goes on afterwards', severity: 'warning', consequence: grows } : undefined;
}
