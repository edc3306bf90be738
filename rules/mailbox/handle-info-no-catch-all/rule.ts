import { closedCallbacks, type Fix, functionText, listed, rule } from '../../../src/rule/index.ts';

export default rule({
  id: 'mailbox/handle-info-no-catch-all',
  summary: 'A server has no clause for messages it does not know: any stray message crashes it',
  advice: 'Add a last clause that logs the message and goes on.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [703],
  fix: 'suggestion',
  yieldsTo: ['process/trap-exit-without-exit-clause'],
  on: closedCallbacks,
  *check({ module, behaviour, fn, sources, calls, trapsAt }, { otp, place }) {
    const isLate = calls === 'gen_server2' || (calls === 'gen_server' && otp < 24);
    const from = isLate ? [...sources, 'late answers to calls'] : sources;
    const what = behaviour === 'gen_event' ? 'removes the handler without a word' : 'crashes the server';
    const uses = from.length === 0 ? '' : `, though ${listed(from)} bring messages from outside`;
    const end = fn.clauses.at(-1)?.end;
    const value = endings[behaviour];
    const fix: Fix | undefined =
      end === undefined || value === undefined
        ? undefined
        : {
            title: 'Add a clause that goes on',
            isSafe: false,
            edits: [{ at: place(module, { start: end, end }), text: `;\n${fn.name}(_Message, State) ->\n    ${value}` }],
          };
    yield {
      fix,
      alsoAt: trapsAt && place(module, trapsAt),
      at: place(module, fn.nameSpan),
      severity: from.length === 0 ? 'info' : 'warning',
      message: `${functionText(fn)} has no clause for messages it does not know${uses}: such a message ${what}`,
    };
  },
});

/** What a callback with two arguments returns to go on, by behaviour. */
const endings: Readonly<Record<string, string>> = {
  gen_server: '{noreply, State}',
  gen_server2: '{noreply, State}',
  gen_event: '{ok, State}',
};
