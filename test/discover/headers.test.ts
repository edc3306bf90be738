import { join } from 'node:path';
import { erlangLibraries } from '../../src/discover/erlang-libraries.ts';
import { headerPaths } from '../../src/discover/header-paths.ts';
import { HeaderResolver } from '../../src/discover/headers.ts';
import type { Settings } from '../../src/discover/settings.ts';
import { discoverIn, empty, temporaryProject } from './temporary-project.ts';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: (root: string) => Partial<Settings>;
}

/** A function that says which header an include in a file reaches, relative to the project. */
async function resolverFor({ files, env = {}, settings }: Case) {
  const root = temporaryProject(files);
  const discovery = await discoverIn(root, { settings: settings?.(root) });
  const paths = headerPaths(discovery, Object.fromEntries(Object.entries(env).map(([k, v]) => [k, join(root, v)])));
  const resolver = new HeaderResolver(structuredClone(paths));
  return (from: string, include: string, isLib = false) =>
    resolver.resolve(join(root, from), include, isLib)?.slice(root.length + 1);
}

test('the including file’s own folder comes first, then include, src and the root of its application', async () => {
  const find = await resolverFor({
    files: empty('src/shop.app.src', 'src/web/a.hrl', 'include/a.hrl', 'include/b.hrl', 'src/b.hrl', 'src/c.hrl', 'd.hrl'),
  });
  expect(find('src/web/x.erl', 'a.hrl')).toBe('src/web/a.hrl');
  expect(find('src/x.erl', 'a.hrl')).toBe('include/a.hrl');
  expect(find('src/web/x.erl', 'b.hrl')).toBe('include/b.hrl');
  expect(find('test/x.erl', 'c.hrl')).toBe('src/c.hrl');
  expect(find('src/x.erl', 'd.hrl')).toBe('d.hrl');
  expect(find('src/x.erl', 'include/b.hrl')).toBe('include/b.hrl');
  expect(find('src/x.erl', '../include/b.hrl')).toBe('include/b.hrl');
  expect(find('src/x.erl', 'nowhere.hrl')).toBeUndefined();
});

test('a library include names an application', async () => {
  const find = await resolverFor({
    files: {
      ...empty('rebar.config', 'apps/shop/src/shop.app.src', 'apps/shop/include/shop.hrl', 'apps/till/src/till.app.src'),
      ...empty('_build/default/lib/cowboy/include/c.hrl', '_build/test/lib/meck/include/m.hrl', 'deps/ranch/src/r.hrl'),
    },
  });
  expect(find('apps/till/src/x.erl', 'shop/include/shop.hrl', true)).toBe('apps/shop/include/shop.hrl');
  expect(find('apps/till/src/x.erl', 'cowboy/include/c.hrl', true)).toBe('_build/default/lib/cowboy/include/c.hrl');
  expect(find('apps/till/src/x.erl', 'meck/include/m.hrl', true)).toBe('_build/test/lib/meck/include/m.hrl');
  expect(find('apps/till/src/x.erl', 'ranch/src/r.hrl', true)).toBe('deps/ranch/src/r.hrl');
  expect(find('apps/till/src/x.erl', 'shop/include/other.hrl', true)).toBeUndefined();
});

test('a library include without an application is an ordinary one', async () => {
  const find = await resolverFor({ files: empty('src/shop.app.src', 'include/shop.hrl') });
  expect(find('src/x.erl', 'shop.hrl', true)).toBe('include/shop.hrl');
});

test('of applications of one name the nearest counts', async () => {
  const find = await resolverFor({
    files: empty('one/src/shop.app.src', 'one/include/s.hrl', 'two/shop/src/shop.app.src', 'two/shop/include/s.hrl', 'two/x.erl'),
  });
  expect(find('two/x.erl', 'shop/include/s.hrl', true)).toBe('two/shop/include/s.hrl');
});

test('rebar.config and the settings add folders', async () => {
  const find = await resolverFor({
    files: {
      'rebar.config': '%% ours\n{erl_opts, [debug_info, {i, "proto/gen"}, {d, \'X\'}]}.\n',
      'apps/shop/rebar.config': '{erl_opts, [{i, ["own"]}]}.',
      ...empty(
        'proto/gen/p.hrl',
        'apps/shop/own/p2.hrl',
        'apps/shop/src/shop.app.src',
        'apps/till/src/till.app.src',
        'extra/e.hrl',
      ),
      ...empty('other/p.hrl', 'other/p2.hrl', 'other/e.hrl'),
    },
    settings: (root) => ({ includeDirs: [join(root, 'extra')] }),
  });
  expect(find('apps/till/src/x.erl', 'p.hrl')).toBe('proto/gen/p.hrl');
  expect(find('apps/shop/src/x.erl', 'p2.hrl')).toBe('apps/shop/own/p2.hrl');
  expect(find('apps/till/src/x.erl', 'p2.hrl')).toBeUndefined();
  expect(find('apps/till/src/x.erl', 'e.hrl')).toBe('extra/e.hrl');
});

test('what no path leads to is taken from where the project has it, if that is clear', async () => {
  const find = await resolverFor({
    files: empty(
      'src/shop.app.src',
      'src/x/only.hrl',
      'src/x/two.hrl',
      'src/y/two.hrl',
      'lib/kernel/src/kernel.app.src',
      'lib/kernel/src/k.hrl',
    ),
  });
  expect(find('src/z/m.erl', 'only.hrl')).toBe('src/x/only.hrl');
  expect(find('src/z/m.erl', 'two.hrl')).toBeUndefined();
  expect(find('src/z/m.erl', '../../kernel/src/k.hrl')).toBe('lib/kernel/src/k.hrl');
});

test('applications outside the project: ERL_LIBS, then an installation, the newest version', async () => {
  const find = await resolverFor({
    files: {
      ...empty('src/shop.app.src', 'erlang/lib/kernel-8.5.3/include/f.hrl', 'erlang/lib/kernel-8.10/include/f.hrl'),
      ...empty(
        'erlang/lib/kernel-8.10/include/inner.hrl',
        'erlang/lib/kernel_more-9.0/include/f.hrl',
        'libs/recon-2.5/include/r.hrl',
      ),
    },
    env: { ERL_LIBS: 'libs', ERL_ROOT: 'erlang' },
    settings: () => ({ exclude: ['erlang', 'libs'] }),
  });
  expect(find('src/x.erl', 'kernel/include/f.hrl', true)).toBe('erlang/lib/kernel-8.10/include/f.hrl');
  expect(find('src/x.erl', 'recon/include/r.hrl', true)).toBe('libs/recon-2.5/include/r.hrl');
  expect(find('erlang/lib/kernel-8.10/src/y.erl', 'inner.hrl')).toBe('erlang/lib/kernel-8.10/include/inner.hrl');
});

test('an installation is found by its erl', () => {
  const root = temporaryProject(empty('otp/bin/', 'otp/lib/kernel-9.0/', 'elsewhere/'));
  expect(erlangLibraries({ ERL_TOP: join(root, 'otp') })).toEqual([join(root, 'otp/lib')]);
  expect(erlangLibraries({ ERL_LIBS: '/a:/b', ERL_ROOT: join(root, 'otp') })).toEqual(['/a', '/b', join(root, 'otp/lib')]);
});
