import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rule = join(__dirname, '..', '..', 'rules', 'mailbox', 'active-true-socket');

/** Sends 1,000 lines to the server of an example, which needs 10 ms for each, and asks how many wait in its mailbox. */
function waitingIn(fixture: string): number {
  const out = scratchDir();
  erlc([join(rule, fixture, 'shop_door.erl'), join(rule, fixture, 'shop_orders.erl')], out);
  const code = `{ok, Free} = gen_tcp:listen(0, []), {ok, Port} = inet:port(Free), gen_tcp:close(Free),
    {ok, Pid} = shop_door:start_link(Port),
    {ok, Socket} = gen_tcp:connect("localhost", Port, [binary]),
    ok = gen_tcp:send(Socket, lists:duplicate(1000, <<"tea\\n">>)),
    timer:sleep(500),
    {message_queue_len, Length} = process_info(Pid, message_queue_len),
    io:format("~p", [Length])`;
  return Number(erlEval(code, [out]));
}

describeWithOtp('A socket in active mode', () => {
  test('puts everything into the mailbox, once per question not', () => {
    expect(waitingIn('bad')).toBeGreaterThan(800);
    expect(waitingIn('good')).toBeLessThanOrEqual(1);
  });

  test('is what one gets without saying anything', () => {
    const code = `{ok, Listen} = gen_tcp:listen(0, []), {ok, Port} = inet:port(Listen),
      {ok, Client} = gen_tcp:connect("localhost", Port, []), {ok, Server} = gen_tcp:accept(Listen),
      io:format("~p", [[inet:getopts(S, [active]) || S <- [Listen, Client, Server]]])`;
    expect(erlEval(code)).toBe('[{ok,[{active,true}]},{ok,[{active,true}]},{ok,[{active,true}]}]');
  });
});
