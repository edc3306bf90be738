import { calleeText, type Fix, leftDowns, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/demonitor-without-flush',
  summary: "A demonitor without flush may leave a 'DOWN' message in the mailbox that nobody takes",
  advice: 'Call demonitor(Ref, [flush]).',
  severity: 'info',
  confidence: 'high',
  profile: 'extended',
  cwe: [772],
  fix: 'safe',
  on: leftDowns,
  *check({ module, call, fate, isWritten }, { place }) {
    const [reference] = call.args;
    const fix: Fix | undefined =
      isWritten && reference !== undefined
        ? {
            title: 'Flush the message',
            isSafe: true,
            edits: [{ at: place(module, { start: reference.end, end: call.end }), text: ', [flush])' }],
          }
        : undefined;
    const what =
      fate === 'crashes'
        ? 'no clause of the server takes it, and it crashes'
        : 'it stays in the mailbox, and nobody knows the reference any more';
    yield {
      at: place(module, call),
      message: `${calleeText(call)} without flush: if the 'DOWN' message is already there, ${what}`,
      fix,
    };
  },
});
