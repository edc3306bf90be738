import { readFileSync } from 'node:fs';
import type { Fact } from '../../src/erlang/value.ts';
import { readApplicationResource } from '../../src/otp/application-resource.ts';
import { instructionsOf, readAppup } from '../../src/otp/appup.ts';
import type { Named } from '../../src/otp/term-source.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, erlEval } from '../oracle.ts';

/** Every application of OTP: its file, and what OTP reads in it. */
const question = `[begin
  File = filename:join(code:lib_dir(App, ebin), atom_to_list(App) ++ ".app"),
  application:load(App),
  {ok, Keys} = application:get_all_key(App),
  Key = fun(K) -> proplists:get_value(K, Keys) end,
  Names = fun(Ns) -> lists:join(",", [atom_to_list(N) || N <- Ns]) end,
  Mod = case Key(mod) of [] -> ""; {M, _} -> atom_to_list(M) end,
  io:format("~ts|~ts|~ts|~ts|~ts|~ts|~ts~n", [File, App, Key(vsn), Names(Key(modules)), Names(Key(registered)), Names(Key(applications)), Mod])
end || Dir <- code:get_path(), File0 <- filelib:wildcard(Dir ++ "/*.app"), App <- [list_to_atom(filename:basename(File0, ".app"))]]`;

describeWithOtp("OTP's own application files", () => {
  let sources: Sources;
  let lines: readonly string[];
  beforeAll(async () => {
    sources = await Sources.create();
    lines = erlEval(question).trimEnd().split('\n');
  });

  test('are read as OTP reads them', () => {
    expect(lines.length).toBeGreaterThan(20);
    const ours = lines.map((line) => {
      const file = line.slice(0, line.indexOf('|'));
      const read = readApplicationResource(sources.terms(file, readFileSync(file, 'utf8')));
      if (typeof read === 'symbol') return String(read);
      const names = (fact: Fact<readonly Named[]>) => (typeof fact === 'symbol' ? '' : fact.map((each) => each.name).join());
      const vsn = typeof read.vsn === 'symbol' ? '?' : read.vsn.name;
      const mod = typeof read.mod === 'symbol' ? '' : read.mod.module.name;
      return [file, read.name.name, vsn, names(read.modules), names(read.registered), names(read.applications), mod].join('|');
    });
    expect(ours).toEqual(lines);
  });

  test('and its appups have nothing but instructions', () => {
    let steps = 0;
    for (const line of lines) {
      const file = line.slice(0, line.indexOf('|')).replace(/\.app$/, '.appup');
      const text = readIfThere(file);
      if (text === undefined) continue;
      const read = readAppup(sources.terms(file, text));
      if (typeof read === 'symbol') throw new Error(`${file}: ${String(read)}`);
      for (const direction of [read.up, read.down]) {
        if (typeof direction === 'symbol') throw new Error(`${file}: ${String(direction)}`);
        steps += direction.length;
        expect(instructionsOf(direction).filter((each) => typeof each.name === 'symbol' || each.problem !== undefined)).toEqual(
          [],
        );
      }
    }
    expect(steps).toBeGreaterThan(50);
  });
});

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
