import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rule = join(__dirname, '..', '..', 'rules', 'mailbox', 'unbounded-producer');

/** Imports 2,000 rows while the writer needs a millisecond for each message. How many wait when all are sent. */
function waitingAfterwards(fixture: string): number {
  const out = scratchDir();
  erlc([join(rule, fixture, 'shop_import.erl')], out);
  const code = `Answer = fun({'$gen_call', From, _}) -> gen_server:reply(From, ok); (_) -> ok end,
    Write = fun Write() -> receive Message -> timer:sleep(1), Answer(Message), Write() end end,
    Writer = spawn(Write),
    Table = ets:new(rows, [public]),
    ets:insert(Table, [{N} || N <- lists:seq(1, 2000)]),
    2000 = shop_import:table(Table, Writer),
    {message_queue_len, Waiting} = process_info(Writer, message_queue_len),
    io:format("~p", [Waiting])`;
  return Number(erlEval(code, [out]));
}

describeWithOtp('A producer that waits for nobody', () => {
  test('fills the mailbox with all it has, and one that waits now and then does not', () => {
    expect(waitingAfterwards('bad')).toBeGreaterThan(1800);
    expect(waitingAfterwards('good')).toBeLessThan(1001);
  });
});
