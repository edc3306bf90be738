import { type CallEdge, callCycles, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/call-cycle',
  summary: 'Servers ask each other in a circle and wait: when they do it at the same time, none of them can answer',
  advice: 'Let one of them send a message and go on, or answer later from another process with gen_server:reply/2.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'default',
  cwe: [833],
  on: callCycles,
  *check({ edges }) {
    const [first, ...others] = edges;
    if (first === undefined) return;
    const { at, by, through, callee } = first.reach;
    if (others.length === 0) {
      yield {
        at,
        severity: 'error',
        message: `${first.from.name}:${by} calls ${through ?? callee}, which calls the server itself: it exits with calling_self`,
      };
      return;
    }
    const circle = [...edges.map(({ from }) => from.name), first.from.name].join(' → ');
    const isEndless = edges.every(({ reach }) => reach.isEndless);
    const fate = isEndless ? 'they wait for each other for ever' : 'they wait for each other until a call times out';
    yield {
      at,
      severity: isEndless ? 'error' : 'warning',
      message: `synchronous calls in a circle, ${circle}: when each is busy with its own call, ${fate}`,
      related: edges.map((edge) => ({ at: edge.reach.at, message: edgeText(edge) })),
    };
  },
});

function edgeText({ from, to, reach: { by, through, callee, isEndless } }: CallEdge): string {
  const how = through === undefined ? callee : `${through} (${callee})`;
  return `${from.name}:${by} asks ${to.name} with ${how}${isEndless ? ', without a timeout' : ''}`;
}
