import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applicationFaultsIn } from '../../src/otp/application-faults.ts';
import { readApplicationResource } from '../../src/otp/application-resource.ts';
import { otpModules } from '../../src/otp/otp-modules.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, erlEval, escript, scratchDir } from '../oracle.ts';

/** Makes a release of kernel, stdlib, sasl and the applications of each folder, and prints whether that works. */
const maker = `
main([List]) ->
    {ok, Text} = file:read_file(List),
    [io:format("~p~n", [judge(binary_to_list(Folder))]) || Folder <- binary:split(Text, <<"\\n">>, [global, trim])].

judge(Folder) ->
    Own = [{list_to_atom(filename:basename(File, ".app")), "1"} || File <- filelib:wildcard(filename:join(Folder, "*.app"))],
    Otp = [{Name, vsn(Name)} || Name <- [kernel, stdlib, sasl]],
    Release = {release, {"r", "1"}, {erts, erlang:system_info(version)}, Otp ++ Own},
    ok = file:write_file(filename:join(Folder, "r.rel"), io_lib:format("~p.~n", [Release])),
    case catch systools:make_script(filename:join(Folder, "r"), [silent, {path, [Folder]}, {outdir, Folder}]) of
        {ok, _, _} -> made;
        ok -> made;
        _ -> refused
    end.

vsn(Name) -> application:load(Name), {ok, Vsn} = application:get_key(Name, vsn), Vsn.
`;

function judged(folders: readonly string[]): readonly string[] {
  const list = join(scratchDir(), 'folders');
  writeFileSync(list, folders.join('\n'));
  return escript(maker, [list]).trim().split('\n');
}

const whole: Readonly<Record<string, readonly string[]>> = {
  description: ['"x"', 'x', '[]', '7'],
  vsn: ['"1"'],
  modules: ['[]', '[shop_a]', '[shop_a, shop_b, shop_a]', '["x"]', 'shop'],
  registered: ['[]', '[shop_a]', '[shop_a, shop_a]', '[1]', 'shop'],
  applications: ['[kernel, stdlib]', '[kernel, stdlib, sasl]', '[kernel, "stdlib"]', 'kernel'],
};
const further: Readonly<Record<string, readonly string[]>> = {
  mod: ['{shop_app, []}', '[]', 'shop_app', '{"shop_app", []}', '{shop_app, [], []}'],
  env: ['[]', '[{a, 1}]', '[a]', '[{"a", 1}]', 'none', '[{a, 1, 2}]'],
  start_phases: ['[{go, []}]', 'undefined', '[go]', 'go'],
  maxT: ['infinity', '5', '0', 'never'],
  maxP: ['infinity', '-1', '2.5'],
  id: ['"x"', 'x'],
  included_applications: ['[]', '["x"]', 'x'],
  optional_applications: ['[]', '[sasl]', 'x'],
  links: ['[]'],
};

const keys = fc.tuple(
  fc.record(
    Object.fromEntries(
      Object.entries(whole).map(([key, values]) => [
        key,
        fc.constantFrom(...values, ...Array.from({ length: 9 }, () => values[0]!)),
      ]),
    ),
  ),
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(Object.keys(whole)) },
    { weight: 1, arbitrary: fc.subarray(Object.keys(whole), { minLength: 4 }) },
  ),
  fc.dictionary(fc.constantFrom(...Object.keys(further)), fc.nat(), { maxKeys: 2 }),
);
const resource = keys.map(([values, kept, others]) => {
  const given = kept.map((key) => `{${key}, ${values[key]}}`);
  const more = Object.entries(others).map(([key, n]) => `{${key}, ${further[key]![n % further[key]!.length]}}`);
  return `{application, shop, [${[...given, ...more].join(', ')}]}.\n`;
});

describeWithOtp('Application resources', () => {
  let sources: Sources;
  beforeAll(async () => {
    sources = await Sources.create();
  });

  test('a release can be made of what we find nothing in, and only of that', () => {
    const texts = [...new Set(fc.sample(resource, { numRuns: 600, seed: 7 }))];
    const root = scratchDir();
    const folders = texts.map((text, i) => {
      const folder = join(root, String(i));
      mkdirSync(folder);
      writeFileSync(join(folder, 'shop.app'), text);
      return folder;
    });
    const theirs = judged(folders);
    const ours = texts.map((text) => {
      const read = readApplicationResource(sources.terms('ebin/shop.app', text));
      if (typeof read === 'symbol') throw new Error(text);
      return applicationFaultsIn(read).length === 0 ? 'made' : 'refused';
    });
    const wrong = texts.flatMap((text, i) => (theirs[i] === ours[i] ? [] : [`${theirs[i]}: ${text}`]));
    const made = theirs.filter((each) => each === 'made').length;
    process.stdout.write(`${texts.length} application resources judged, ${made} made, ${wrong.length} differences\n`);
    expect(wrong).toEqual([]);
    expect(made).toBeGreaterThan(50);
  }, 120_000);

  test('names, modules and needs of two applications', () => {
    const root = scratchDir();
    const app = (name: string, changes: Readonly<Record<string, string>> = {}) => {
      const all = {
        description: '"x"',
        vsn: '"1"',
        modules: '[]',
        registered: '[]',
        applications: '[kernel, stdlib]',
        ...changes,
      };
      return `{application, ${name}, [${Object.entries(all).map(([key, value]) => `{${key}, ${value}}`)}]}.\n`;
    };
    const cases: readonly (readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>, string])[] = [
      [{}, {}, 'made'],
      [{ registered: '[stock]' }, { registered: '[drawer]' }, 'made'],
      [{ registered: '[stock]' }, { registered: '[stock]' }, 'refused'],
      [{ modules: '[stock]' }, { modules: '[stock]' }, 'refused'],
      [{ applications: '[kernel, stdlib, till]' }, {}, 'made'],
      [{ applications: '[kernel, stdlib, till]' }, { applications: '[kernel, stdlib, shop]' }, 'refused'],
    ];
    const folders = cases.map(([shop, till], i) => {
      const folder = join(root, String(i));
      mkdirSync(folder);
      writeFileSync(join(folder, 'shop.app'), app('shop', shop));
      writeFileSync(join(folder, 'till.app'), app('till', till));
      return folder;
    });
    expect(judged(folders)).toEqual(cases.map(([, , verdict]) => verdict));
  });

  test('an application that needs itself, or whose file has another name, cannot be started', () => {
    const folder = scratchDir();
    const keys = (applications: string) => `[{vsn, "1"}, {applications, [${applications}]}]`;
    writeFileSync(join(folder, 'shop.app'), `{application, shop, ${keys('kernel, stdlib, shop')}}.\n`);
    writeFileSync(join(folder, 'till.app'), `{application, drawer, ${keys('kernel, stdlib')}}.\n`);
    writeFileSync(
      join(folder, 'stock.app'),
      `{application, stock, [{mod, {no_such_module, []}} | ${keys('kernel, stdlib')}]}.\n`,
    );
    const ask = (code: string) => erlEval(`io:format("~0p", [${code}])`, [folder]);
    expect(ask('application:start(shop)')).toBe('{error,{not_started,shop}}');
    expect(ask('element(1, application:start(drawer))')).toBe('error');
    expect(ask('element(1, element(2, application:start(stock)))')).toContain('bad_return');
    const patient =
      'begin Self = self(), spawn(fun() -> application:ensure_all_started(shop), Self ! done end), receive done -> done after 500 -> waiting end end';
    expect(ask(patient)).toBe('waiting');
  });

  test('a release holds the modules of the applications that are listed, and no others', () => {
    const folder = scratchDir();
    const app = (needs: string) =>
      `{application, shop, [{description, "x"}, {vsn, "1"}, {modules, []}, {registered, []}, {applications, [kernel, stdlib${needs}]}]}.\n`;
    const holds = (needs: string, otp: string) => {
      writeFileSync(join(folder, 'shop.app'), app(needs));
      const names = `[kernel, stdlib${otp}]`;
      erlEval(
        `Vsn = fun(A) -> application:load(A), {ok, V} = application:get_key(A, vsn), V end,
         Release = {release, {"r", "1"}, {erts, erlang:system_info(version)}, [{A, Vsn(A)} || A <- ${names}] ++ [{shop, "1"}]},
         ok = file:write_file("${folder}/r.rel", io_lib:format("~p.~n", [Release])),
         ok = systools:make_script("${folder}/r", [no_warn_sasl, {path, ["${folder}"]}, {outdir, "${folder}"}, local])`,
      );
      const ask = 'io:format("~p", [code:which(httpc) =/= non_existing]), halt(0).';
      return spawnSync('erl', ['-noshell', '-noinput', '-boot', join(folder, 'r'), '-mode', 'embedded', '-eval', ask], {
        encoding: 'utf8',
        timeout: 60_000,
      }).stdout;
    };
    expect(holds('', '')).toBe('false');
    expect(holds(', inets', ', inets')).toBe('true');
  }, 60_000);

  test('the modules of OTP are those of the table', () => {
    const listed = new Map(
      otpModules
        .trim()
        .split('\n')
        .map((line) => [line.split('|')[0], line.split('|')[2]]),
    );
    const asked = ['kernel', 'stdlib', 'ssl', 'inets', 'mnesia', 'crypto', 'xmerl', 'os_mon', 'sasl', 'tools'];
    const theirs = erlEval(
      `[begin application:load(A), {ok, Ms} = application:get_key(A, modules), io:format("~s~n", [lists:join(" ", [atom_to_list(M) || M <- lists:sort(Ms)])]) end || A <- [${asked}]]`,
    )
      .trimEnd()
      .split('\n');
    expect(asked.map((name) => listed.get(name))).toEqual(theirs);
  });
});
