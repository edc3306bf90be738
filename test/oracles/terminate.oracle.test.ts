import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rule = join(__dirname, '..', '..', 'rules', 'process', 'terminate-without-trap-exit');

function run(fixture: string, code: string): string {
  const out = scratchDir();
  const files = readdirSync(join(rule, fixture)).filter((name) => name.endsWith('.erl'));
  erlc(
    files.map((name) => join(rule, fixture, name)),
    out,
  );
  return erlEval(`file:set_cwd(${JSON.stringify(out)}), process_flag(trap_exit, true), ${code}`, [out]).trim();
}

describeWithOtp('A supervisor that ends a child', () => {
  const ends = `{ok, Sup} = shop_sup:start_link(), gen_server:cast(shop_till, {paid, 5}),
    supervisor:terminate_child(Sup, till), io:format("~p", [file:read_file("till.sum")])`;

  test.each([
    ['bad', '{error,enoent}'],
    ['good', '{ok,<<"5">>}'],
    ['good-elsewhere', '{ok,<<"5">>}'],
  ])('lets it clean up only if it traps exits: %s', (fixture, written) => {
    expect(run(fixture, ends)).toBe(written);
  });

  test.each([
    ['bad-statem', '1'],
    ['good-statem', '0'],
  ])('the same of a state machine: %s', (fixture, left) => {
    const code = `ets:new(shop_alarm, [named_table, public]), {ok, Sup} = shop_door_sup:start_link(),
      {ok, Door} = shop_door_sup:open(), supervisor:terminate_child(Sup, Door), io:format("~p", [ets:info(shop_alarm, size)])`;
    expect(run(fixture, code)).toBe(left);
  });

  test('is not needed where the server is stopped', () => {
    const code = `{ok, _} = shop_till:start_link(), gen_server:stop(shop_till), io:format("~p", [file:read_file("till.sum")])`;
    expect(run('good-no-child', code)).toBe('{ok,<<"0">>}');
  });
});
