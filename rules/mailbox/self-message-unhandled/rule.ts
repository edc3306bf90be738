import { type Fix, type LostMessage, lostMessages, rule, type Severity } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/self-message-unhandled',
  summary: 'A server is sent a message by its own module that none of its clauses is meant for',
  advice: 'Write a clause for the message, or send the one that a clause is waiting for.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [691],
  fix: 'suggestion',
  on: lostMessages,
  *check(lost, { place }) {
    const { sent, reception, shown, callback, slip } = lost;
    const { module, expr, by } = sent;
    const [severity, consequence] = outcome(lost);
    const sender = by === undefined ? 'which this value asks for,' : `${sent.isAccompanying ? 'asked for' : 'sent'} with ${by},`;
    const meant = slip === undefined ? '' : ` (did you mean ${slip.meant}?)`;
    const clause =
      reception.kind === 'no-callback'
        ? `comes to ${callback}, which does not exist`
        : `has no clause of its own in ${callback}${meant}`;
    const fix: Fix | undefined = slip && {
      title: `Send ${slip.meant}`,
      isSafe: false,
      edits: [{ at: place(module, slip.written), text: slip.meant, was: slip.written.name }],
    };
    yield { at: place(module, expr), severity, message: `${shown}, ${sender} ${clause}: ${consequence}`, fix };
  },
});

/** What the message does to the server, and how bad that is. */
function outcome({ reception, behaviour, sent }: LostMessage): readonly [Severity, string] {
  switch (reception.kind) {
    case 'dropped':
      return [
        'warning',
        sent.arrival === 'call' ? 'the clause for any request answers it' : 'the clause for any message drops it',
      ];
    case 'stopped':
      return ['error', 'the clause for any message stops the process'];
    case 'no-callback':
      return sent.arrival === 'info'
        ? ['warning', `${behaviour} logs it and drops it`]
        : ['error', 'the server crashes with undef'];
    case 'unmatched':
      return behaviour === 'gen_event'
        ? ['error', 'the event manager removes the handler']
        : ['error', 'the server crashes with function_clause'];
  }
}
