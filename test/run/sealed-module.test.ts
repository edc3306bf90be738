import { moduleFacts } from '../../src/facts/module-facts.ts';
import { sealModule, unsealModule } from '../../src/run/sealed-module.ts';
import { lowerText } from '../lower/lower-text.ts';

const text = `-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1, 'odd name'/3]).
-record(flags, {strategy = one_for_one :: atom(), period = 16#ffffffffff}).
start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).
init([]) ->
    Flags = #flags{},
    {ok, {{Flags#flags.strategy, -1, $a}, [#{id => shop, start => {shop, start_link, [1.5, "text", <<"bytes">>]}}]}}.
'odd name'(_, _, F) -> try F() catch _:_ -> ok end.
two_test() -> ok.
`;

test('what is sealed comes back as it was, and part by part', async () => {
  const facts = moduleFacts(await lowerText(text), false);
  expect(Object.keys(facts.kept)).toContain('init/1');
  const opened = unsealModule(sealModule(facts));
  expect(Object.getOwnPropertyDescriptor(opened, 'functions')?.get).toBeDefined();
  expect(Object.getOwnPropertyDescriptor(opened.kept['init/1'], 'clauses')?.get).toBeDefined();
  expect(opened.kept['init/1']?.clauses).toEqual(facts.kept['init/1']?.clauses);
  expect(opened).toEqual(facts);
  expect(opened.functions).toEqual(facts.functions);
});
