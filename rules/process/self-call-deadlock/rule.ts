import { functionText, rule, selfCalls } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/self-call-deadlock',
  summary: 'A server asks itself and waits for the answer, which only it could give',
  advice: 'Work on the state that the callback has, or let another process ask.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [833],
  on: selfCalls,
  *check({ module, callback, callee, call, via, name }, { place }) {
    const whom = name === undefined ? 'itself' : `${name}, which is the server itself`;
    const how = via === undefined ? `calls ${callee}` : `comes to ${via.name}/${via.arity}, which calls ${callee}`;
    yield {
      at: place(module, via ?? call),
      message: `${functionText(callback)} ${how} on ${whom}: it exits with calling_self`,
      related: via === undefined ? [] : [{ at: place(module, call), message: 'the server waits for itself here' }],
    };
  },
});
