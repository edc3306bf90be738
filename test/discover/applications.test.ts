import { join } from 'node:path';
import { discoverIn, empty, temporaryProject } from './temporary-project.ts';

/** Name, root and resource of each application, as text. */
async function applicationsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = temporaryProject(files);
  const { applications } = await discoverIn(root);
  return applications.map(({ name, root: at, resource }) => `${name} in ${at.slice(root.length) || '/'} by ${resource ?? 'src'}`);
}

test('one application, by its .app.src', async () => {
  expect(await applicationsOf(empty('src/shop.app.src', 'src/shop_sup.erl', 'ebin/shop.app'))).toEqual([
    'shop in / by src/shop.app.src',
  ]);
});

test('an umbrella', async () => {
  const files = empty('rebar.config', 'apps/shop/src/shop.app.src', 'apps/till/src/till.app.src', 'apps/till/src/x.erl');
  expect(await applicationsOf(files)).toEqual([
    'shop in /apps/shop by apps/shop/src/shop.app.src',
    'till in /apps/till by apps/till/src/till.app.src',
  ]);
});

test('Erlang/OTP as it is installed, and as it is built', async () => {
  const installed = empty('lib/kernel-8.5.3/ebin/kernel.app', 'lib/kernel-8.5.3/src/a.erl', 'lib/megaco-4.4/src/tcp/m.erl');
  const built = empty('lib/inets/src/inets_app/inets.app.src', 'lib/inets/src/http_lib/x.erl', 'lib/ssl/src/ssl.app.src');
  expect(await applicationsOf({ ...installed, ...built })).toEqual([
    'inets in /lib/inets by lib/inets/src/inets_app/inets.app.src',
    'kernel in /lib/kernel-8.5.3 by lib/kernel-8.5.3/ebin/kernel.app',
    'megaco in /lib/megaco-4.4 by src',
    'ssl in /lib/ssl by lib/ssl/src/ssl.app.src',
  ]);
});

test('erlang.mk makes the .app file: the Makefile has the name', async () => {
  const files = {
    ...empty('erlang.mk', 'deps/rabbit/src/rabbit.erl', 'deps/rabbit/apps/prelaunch/src/p.erl', 'deps/ra_client/src/c.erl'),
    'deps/ra_client/Makefile': '# A client.\nPROJECT = raft_client\n',
  };
  expect(await applicationsOf(files)).toEqual([
    'prelaunch in /deps/rabbit/apps/prelaunch by src',
    'rabbit in /deps/rabbit by src',
    'raft_client in /deps/ra_client by src',
  ]);
});

test('files in one folder without src', async () => {
  expect(await applicationsOf(empty('shop.app.src', 'shop_sup.erl'))).toEqual(['shop in / by shop.app.src']);
});

test('sources in folders that rebar.config names', async () => {
  const files = { 'rebar.config': '{erl_opts, [{src_dirs, ["code"]}]}.', ...empty('code/shop.app.src', 'code/shop.erl') };
  expect(await applicationsOf(files)).toEqual(['shop in / by code/shop.app.src']);
});

test('a src within an application is a part of it', async () => {
  const files = empty(
    'src/shop.app.src',
    'src/a.erl',
    'examples/demo/src/demo.erl',
    'src/web/src/b.erl',
    'test/x_SUITE_data/src/c.erl',
  );
  expect(await applicationsOf(files)).toEqual(['shop in / by src/shop.app.src']);
});

test('a template of an application is none', async () => {
  expect(await applicationsOf(empty('priv/templates/{{name}}.app.src'))).toEqual([]);
});

test('each file has the nearest application', async () => {
  const root = temporaryProject(
    empty(
      'apps/shop/src/shop.app.src',
      'apps/shop/test/shop_SUITE.erl',
      'apps/shop/include/s.hrl',
      'config/sys.config',
      'top.erl',
    ),
  );
  const { files } = await discoverIn(root);
  expect(Object.fromEntries(files.map((file) => [file.path, file.application]))).toEqual({
    'apps/shop/include/s.hrl': 'shop',
    'apps/shop/src/shop.app.src': 'shop',
    'apps/shop/test/shop_SUITE.erl': 'shop',
    'config/sys.config': undefined,
    'top.erl': undefined,
  });
});

test('test code is told by name and place', async () => {
  const tests = empty('test/a.erl', 'src/b_SUITE.erl', 'src/c_tests.erl', 'test/x_SUITE_data/d.erl', 'ct/e.erl', 'eunit/f.erl');
  const production = empty('src/shop.app.src', 'src/g.erl', 'src/test_server.erl', 'src/contest/h.erl', 'src/i_test_helper.erl');
  const { files } = await discoverIn(temporaryProject({ ...tests, ...production }));
  expect(files.filter((file) => file.isTest).map((file) => file.path)).toEqual(Object.keys(tests).sort());
});

test('an application called eunit is not test code, its tests are', async () => {
  const { files } = await discoverIn(
    temporaryProject(empty('lib/eunit/src/eunit.app.src', 'lib/eunit/src/eunit.erl', 'lib/eunit/eunit/x.erl')),
  );
  expect(files.map((file) => file.isTest)).toEqual([true, false, false]);
});

test('a project that lies in a folder called test is not test code', async () => {
  const root = temporaryProject(empty('test/shop/rebar.config', 'test/shop/src/shop.erl'));
  expect((await discoverIn(join(root, 'test/shop'))).files.some((file) => file.isTest)).toBe(false);
});
