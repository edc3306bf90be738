import { absent, type Fact, unclear } from '../../src/erlang/value.ts';
import { readApplicationResource } from '../../src/otp/application-resource.ts';
import { instructionsOf, readAppup } from '../../src/otp/appup.ts';
import { readInstruction } from '../../src/otp/appup-instruction.ts';
import { Sources } from '../evaluate/sources.ts';

let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

function known<T>(fact: Fact<T>): T {
  if (fact === absent || fact === unclear) throw new Error(String(fact));
  return fact;
}

const appup = (text: string) => readAppup(sources.terms('src/shop.appup.src', text));
const application = (text: string) => readApplicationResource(sources.terms('src/shop.app.src', text));

describe('appup', () => {
  test('steps, instructions and their places', () => {
    const read = known(
      appup(`{"2.0",
 [{"1.0", [{update, shop_db, {advanced, []}, [shop_web]}, {load_module, shop_web}]},
  {<<"1\\\\.[1-9]">>, [{update, shop_sup, supervisor}, point_of_no_return, {code_change, [{shop_db, x}]}]}],
 [{"1.0", [{update, shop_db, soft}]}]}.`),
    );
    expect(read).toMatchObject({ file: 'src/shop.appup.src', vsn: '2.0', vsnAt: { line: 1, column: 2 } });
    const [first, second] = known(read.up);
    expect(known(first!.version)).toMatchObject({ kind: 'version', text: '1.0', at: { line: 2, column: 4 } });
    expect(known(second!.version)).toMatchObject({ kind: 'regex', text: '1\\.[1-9]' });
    expect(instructionsOf(read.up).map((each) => [each.name, each.change, each.modules.map((module) => module.name)])).toEqual([
      ['update', 'advanced', ['shop_db']],
      ['load_module', undefined, ['shop_web']],
      ['update', 'supervisor', ['shop_sup']],
      ['point_of_no_return', undefined, []],
      ['code_change', undefined, ['shop_db']],
    ]);
    const [update] = instructionsOf(read.up);
    expect(update).toMatchObject({
      at: { line: 2, column: 12 },
      dependencies: [{ name: 'shop_web' }],
      modules: [{ at: { line: 2, column: 21 } }],
    });
    expect(instructionsOf(read.down)[0]).toMatchObject({ name: 'update', change: 'soft' });
  });

  test('instructions that systools refuses', () => {
    const problems = (text: string) => {
      const read = sources.terms('x.appup', `{"2", [{"1", [${text}]}], []}.`);
      const steps = known(known(readAppup(read)).up);
      return instructionsOf(steps).map((each) => each.problem?.reason);
    };
    expect(problems('{update, shop, supervisor, []}')).toEqual(['{bad_instruction,{update,shop,supervisor,[]}}']);
    expect(problems('{load_module, "shop"}')).toEqual(['{bad_module,"shop"}']);
    expect(problems('{load_module, shop, soft, soft_purge, []}')).toEqual(['{bad_purge_method,soft}']);
    expect(problems('[{purge, [shop]}, {suspend, [{shop, 0}]}]')).toEqual([undefined, '{bad_timeout,0}']);
  });

  test('what a template fills in is not known', () => {
    const read = known(appup('{"{{vsn}}", [{"1.0", {{up}}}, {"1.1", [{load_module, {{module}}}]}], []}.'));
    expect(read.vsn).toBe(unclear);
    const [first, second] = known(read.up);
    expect(first!.instructions).toBe(unclear);
    expect(known(second!.instructions)[0]).toMatchObject({ name: 'load_module', modules: [] });
    expect(known(second!.instructions)[0]?.problem).toBeUndefined();
    expect(known(appup('{"%VSN%", [], []}.')).vsn).toBe(unclear);
    expect(appup('{{appup}}.')).toBe(unclear);
  });

  test('what is no appup', () => {
    expect(appup('{"1.0", []}.')).toBe(absent);
    expect(appup('')).toBe(absent);
    expect(appup('a. b.')).toBe(absent);
    expect(known(appup('{"1.0", [up], []}.')).up).toBe(absent);
    expect(readInstruction(sources.valueOf('f(X) -> X.', 'f', 1)).name).toBe(unclear);
  });
});

describe('application resource', () => {
  test('its parts and their places', () => {
    const read = known(
      application(`{application, shop,
 [{description, "a shop"}, {vsn, "1.2"}, {modules, [shop_app, shop_sup]}, {registered, [shop_sup]},
  {applications, [kernel, stdlib]}, {mod, {shop_app, []}}, {env, [{port, 80}, {ssl, false}]},
  {start_phases, [{open, []}]}, {aplications, []}]}.`),
    );
    expect(read).toMatchObject({
      name: { name: 'shop', at: { line: 1, column: 15 } },
      vsn: { name: '1.2' },
      modules: [{ name: 'shop_app' }, { name: 'shop_sup', at: { line: 2, column: 63 } }],
      registered: [{ name: 'shop_sup' }],
      applications: [{ name: 'kernel' }, { name: 'stdlib' }],
      mod: { module: { name: 'shop_app' } },
      env: [{ key: { name: 'port' } }, { key: { name: 'ssl' } }],
      startPhases: [{ phase: { name: 'open' } }],
      includedApplications: absent,
    });
    expect(read.keys.map((each) => each.key.name)).toEqual([
      ...['description', 'vsn', 'modules', 'registered', 'applications', 'mod', 'env', 'start_phases', 'aplications'],
    ]);
  });

  test('what the build computes or fills in is not known', () => {
    expect(known(application('{application, shop, [{vsn, git}]}.')).vsn).toBe(unclear);
    expect(known(application('{application, shop, [{vsn, "%VSN%"}, {modules, [{{modules}}]}]}.'))).toMatchObject({
      vsn: unclear,
      modules: unclear,
    });
  });

  test('what is no application resource', () => {
    expect(application('{application, shop}.')).toBe(absent);
    expect(application('{aplication, shop, []}.')).toBe(absent);
    expect(known(application('{application, shop, [{mod, shop_app}, {modules, all}]}.'))).toMatchObject({
      mod: absent,
      modules: absent,
    });
  });
});
