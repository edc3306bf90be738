import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { World } from '../../src/erlang/code-unit.ts';
import { evaluateFunction } from '../../src/erlang/evaluate.ts';
import { list } from '../../src/erlang/make-value.ts';
import type { Module } from '../../src/erlang/module.ts';
import { showValue } from '../../src/erlang/show-value.ts';
import { absent, unclear } from '../../src/erlang/value.ts';
import { HeaderStore } from '../../src/lower/headers.ts';
import { lowerModule } from '../../src/lower/lower-module.ts';
import type { ChildSpec } from '../../src/otp/child-spec.ts';
import { judgeSupervisorInit } from '../../src/otp/supervisor-init.ts';
import { createParser } from '../../src/parse/create-parser.ts';
import type { ErlangParser } from '../../src/parse/parser.ts';
import { describeWithOtp, erlEval } from '../oracle.ts';

/** Asks every supervisor of OTP that can be asked without an argument what it starts, and prints one fact a line. */
const question = (modules: readonly string[]) => `
  F = fun(M) ->
    case catch M:init([]) of
      {ok, {Flags, Children}} when is_list(Children) ->
        {S, I, P} = case Flags of
          {S0, I0, P0} -> {S0, I0, P0};
          #{} -> {maps:get(strategy, Flags, one_for_one), maps:get(intensity, Flags, 1), maps:get(period, Flags, 5)}
        end,
        io:format("~w strategy\\t~0tp~n~w intensity\\t~0tp~n~w period\\t~0tp~n~w children\\t~w~n", [M, S, M, I, M, P, M, length(Children)]),
        lists:foldl(fun(C, N) ->
          {Id, Start, R, T, K, Mods} = case C of
            {_, _, _, _, _, _} -> C;
            #{id := Id0, start := Start0} ->
              K0 = maps:get(type, C, worker),
              T0 = maps:get(shutdown, C, case K0 of worker -> 5000; supervisor -> infinity end),
              {Id0, Start0, maps:get(restart, C, permanent), T0, K0, maps:get(modules, C, [element(1, Start0)])}
          end,
          {SM, SF, SA} = Start,
          io:format("~w ~w id\\t~0tp~n", [M, N, Id]),
          io:format("~w ~w start\\t~0tp:~0tp/~w~n", [M, N, SM, SF, length(SA)]),
          io:format("~w ~w restart\\t~0tp~n~w ~w shutdown\\t~0tp~n~w ~w type\\t~0tp~n~w ~w modules\\t~0tp~n", [M, N, R, M, N, T, M, N, K, M, N, Mods]),
          N + 1
        end, 0, Children);
      _ -> ok
    end
  end,
  [spawn_monitor(fun() -> F(M) end) || M <- [${modules.join(', ')}]],
  [receive {'DOWN', _, _, _, _} -> ok after 5000 -> ok end || _ <- [${modules.join(', ')}]]`;

describeWithOtp("OTP's own supervisors", () => {
  test('start what the source says they start', async () => {
    const tree = new SourceTree(await createParser(), erlEval('io:put_chars(code:lib_dir())'));
    if (tree.isEmpty) throw new Error("OTP's sources are missing: install erlang-src");
    const supervisors = tree.supervisors();
    const facts = erlEval(question(supervisors)).trimEnd().split('\n');
    const ours = new Map(supervisors.flatMap((name) => factsOf(tree, name)));
    const known = facts.filter((fact) => ours.has(keyOf(fact)));
    const wrong = known.filter((fact) => `${keyOf(fact)}\t${ours.get(keyOf(fact))}` !== fact);
    expect(wrong).toEqual([]);
    expect(facts.length).toBeGreaterThan(500);
    // What else there is depends on the node: kernel and inets read their environment and the command line.
    expect(known.length / facts.length).toBeGreaterThan(0.8);
  });
});

const keyOf = (fact: string) => fact.slice(0, fact.indexOf('\t'));

/** What we know of a supervisor, as the lines of the answer that it should give. */
function factsOf(tree: SourceTree, name: string): (readonly [string, string])[] {
  const module = tree.unitNamed(name);
  if (typeof module === 'symbol') return [];
  const at = { source: module, start: 0, end: 0 };
  const value = evaluateFunction(module, 'init', 1, tree, [list([], at)]);
  if (value === absent) return [];
  const { flags, children } = judgeSupervisorInit(value, name);
  const facts: [string, unknown][] = [];
  if (typeof flags === 'object')
    facts.push(['strategy', flags.strategy], ['intensity', flags.intensity], ['period', flags.period]);
  const all = typeof children === 'object' && typeof children.children === 'object' ? children : undefined;
  const kids = typeof all?.children === 'object' ? all.children : [];
  const isCertain = all?.isComplete === true && kids.every((child) => child.isCertain);
  if (isCertain) facts.push(['children', kids.length]);
  if (isCertain) facts.push(...kids.flatMap((child, i) => childFacts(child.spec, i)));
  return facts.flatMap(([key, fact]) => (typeof fact === 'symbol' ? [] : [[`${name} ${key}`, String(fact)] as const]));
}

function childFacts(spec: ChildSpec, index: number): [string, unknown][] {
  const { start } = spec;
  const arity = typeof start === 'object' && typeof start.args === 'object' ? start.args.length : unclear;
  const names = typeof start === 'object' ? [start.module, start.name, arity] : [unclear];
  const mfa = names.some((each) => typeof each === 'symbol')
    ? unclear
    : `${String(names[0])}:${String(names[1])}/${String(names[2])}`;
  const id = typeof spec.id === 'object' && !showValue(spec.id).includes('_,') ? showValue(spec.id) : unclear;
  const facts: [string, unknown][] = [
    ['id', id === '_' ? unclear : id],
    ['start', mfa],
    ['restart', spec.restart],
    ['shutdown', spec.shutdown],
    ['type', spec.type],
    ['modules', typeof spec.modules === 'object' ? `[${spec.modules.join(',')}]` : spec.modules],
  ];
  return facts.map(([key, value]) => [`${index} ${key}`, value]);
}

/** OTP's sources, lowered one by one when they are asked for. */
class SourceTree implements World {
  private readonly parser: ErlangParser;
  private readonly root: string;
  private readonly files = new Map<string, string>();
  private readonly headers: HeaderStore;
  private readonly modules = new Map<string, Module | typeof unclear>();

  constructor(parser: ErlangParser, root: string) {
    this.parser = parser;
    this.root = root;
    for (const application of readdirSync(root)) {
      const src = join(root, application, 'src');
      if (!existsSync(src)) continue;
      for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('.erl')) this.files.set(basename(file, '.erl'), join(src, file));
      }
    }
    const read = (path: string) => (isFile(path) ? readFileSync(path, 'latin1') : undefined);
    this.headers = new HeaderStore({ resolve: (from, include) => this.headerNamed(from, include), read }, parser);
  }

  get isEmpty(): boolean {
    return this.files.size === 0;
  }

  supervisors(): string[] {
    const isSupervisor = (file: string) => /^-behaviou?r\(supervisor\)/m.test(readFileSync(file, 'latin1'));
    return [...this.files].filter(([, file]) => isSupervisor(file)).map(([name]) => name);
  }

  unitNamed(name: string): Module | typeof unclear {
    const known = this.modules.get(name);
    if (known !== undefined) return known;
    const file = this.files.get(name);
    const module = file === undefined ? unclear : this.lower(file);
    this.modules.set(name, module);
    return module;
  }

  private lower(file: string): Module | typeof unclear {
    const text = readFileSync(file, 'latin1');
    const module = lowerModule({ file, absolute: file, kind: 'erl', isTest: false, text }, this.parser, this.headers);
    if ('failure' in module) return unclear;
    // Bodies are lowered from arrays that the next source overwrites.
    for (const fn of module.functions) void fn.clauses;
    return module;
  }

  private headerNamed(from: string, include: string): string | undefined {
    const dir = dirname(from);
    const [application = '', ...rest] = include.split('/');
    const library = readdirSync(this.root).find((each) => each.startsWith(`${application}-`)) ?? '';
    return [join(dir, include), join(dir, '../include', include), join(this.root, library, ...rest)].find(isFile);
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
