import { type Fix, functionText, rule, unansweredRequests } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/call-never-replied',
  summary: 'A request is taken and whoever made it is forgotten: the caller waits until its timeout',
  advice: 'Return {reply, Answer, State}, or keep From and answer later with gen_server:reply/2.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [833, 667],
  fix: 'suggestion',
  on: unansweredRequests,
  *check({ module, callback, leaf, request, isAlways, hasTwin, tag }, { place }) {
    const answer = request === undefined ? '{error, unknown_request}' : 'ok';
    const fix: Fix | undefined = tag && {
      title: `Answer ${answer}`,
      isSafe: false,
      edits: [{ at: place(module, tag), text: `reply, ${answer}`, was: 'noreply' }],
    };
    const which = request === undefined ? 'requests it does not know' : request;
    const when = isAlways ? '' : ' here';
    yield {
      at: place(module, leaf),
      fix,
      severity: request === undefined || hasTwin ? 'info' : isAlways ? 'error' : 'warning',
      message: `${functionText(callback)} goes on without an answer to ${which}${when} and forgets who asked: the caller waits until its timeout`,
    };
  },
});
