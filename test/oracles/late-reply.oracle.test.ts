import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rule = join(__dirname, '..', '..', 'rules', 'mailbox', 'late-reply-state-leak');

/** A pool with one pair of scales, busy for a while; afterwards, is it still there? */
const pool = `-module(pool).
-export([start/0, init/1, handle_call/3, handle_cast/2]).
start() -> {ok, Pid} = gen_server:start(?MODULE, [], []), Pid.
init([]) -> {ok, [scales]}.
handle_call(free, _From, Free) -> {reply, Free, Free};
handle_call({checkout, _Ref}, _From, [Scales | Free]) -> {reply, Scales, Free}.
handle_cast(be_busy, Free) -> timer:sleep(300), {noreply, Free};
handle_cast({cancel, _Pid, _Ref}, Free) -> {noreply, [scales | Free]}.
`;

function freeAfterTimeout(fixture: string): string {
  const out = scratchDir();
  const file = join(out, 'pool.erl');
  writeFileSync(file, pool);
  erlc([file, join(rule, fixture, 'shop_client.erl')], out);
  const code = `Pool = pool:start(), gen_server:cast(Pool, be_busy),
    full = shop_client:with_scales(Pool, fun(_) -> served end),
    io:format("~p", [gen_server:call(Pool, free)])`;
  return erlEval(code, [out]);
}

describeWithOtp('A request whose timeout is forgotten', () => {
  test('is served for nobody, and what it took is lost unless it is taken back', () => {
    expect(freeAfterTimeout('bad')).toBe('[]');
    expect(freeAfterTimeout('good')).toBe('[scales]');
  });
});
