import { temporaryProject } from '../discover/temporary-project.ts';

const wrongReturn = `-module(shop_shelf).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2]).

init(_) -> {ok, #{}}.

handle_call(_Request, _From, State) -> {reply, ok, State}.

handle_cast(_Msg, State) -> {norply, State}.
`;

const quietLoop = `-module(shop_bell).
-export([start/0, ring/1]).

start() -> spawn_link(fun() -> ring(0) end).

ring(Count) ->
    receive
        {bell, _From} -> ring(Count + 1)
    end.
`;

/** A project with one error and one warning. */
export function shopProject(files: Readonly<Record<string, string>> = {}): string {
  return temporaryProject({
    'rebar.config': '{erl_opts, [debug_info]}.\n',
    'src/shop.app.src': '{application, shop, [{vsn, "1"}, {applications, [kernel, stdlib]}]}.\n',
    'src/shop_shelf.erl': wrongReturn,
    'src/shop_bell.erl': quietLoop,
    ...files,
  });
}

/** A module with nothing to find. */
export function innocent(name: string): string {
  return `-module(${name}).\n-export([id/1]).\n\nid(X) -> X.\n`;
}
