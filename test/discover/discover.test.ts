import { chmodSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { discoverIn, empty, paths, reported, temporaryProject } from './temporary-project.ts';

const umbrella = empty('rebar.config', 'apps/shop/src/shop.erl', 'apps/shop/src/shop.app.src', 'apps/till/src/till.erl');

test('files are sorted by code units, each with its kind, size and place', async () => {
  const root = temporaryProject({ 'src/b.erl': '-module(b).\n', ...empty('src/a.erl', 'src/B.erl', 'src/a-1.erl', 'README.md') });
  const found = await discoverIn(root);
  expect(paths(found)).toEqual(['src/B.erl', 'src/a-1.erl', 'src/a.erl', 'src/b.erl']);
  expect(found.files[3]).toMatchObject({ absolute: join(root, 'src/b.erl'), kind: 'erl', size: 12, isReported: true });
  expect(found.files[3]?.mtimeMs).toBeGreaterThan(0);
});

test('files of another kind that share a name with ours are left out', async () => {
  const root = temporaryProject({ 'shop.config': '[{shop, []}].', 'web.config': '<configuration/>', 'app.config': '{"a": 1}' });
  expect(paths(await discoverIn(root))).toEqual(['shop.config']);
});

test('programs that begin as scripts for escript are found by their first line', async () => {
  const script = '#!/usr/bin/env escript\nmain(_) -> ok.\n';
  const root = temporaryProject({ 'bin/migrate': script, 'bin/other': script, 'bin/run': '#!/bin/sh\n' });
  chmodSync(join(root, 'bin/migrate'), 0o755);
  chmodSync(join(root, 'bin/run'), 0o755);
  const found = await discoverIn(root);
  expect(found.files.map((file) => [file.path, file.kind])).toEqual([['bin/migrate', 'escript']]);
  expect(paths(await discoverIn(root, { paths: ['bin/other'] }))).toContain('bin/other');
});

describe('what is left out', () => {
  test('build output, dependencies and hidden folders, beneath the root', async () => {
    const root = temporaryProject({
      ...empty('src/a.erl', '_build/default/lib/x/src/x.erl', 'deps/y/src/y.erl', 'node_modules/z/z.erl', '.eunit/a.erl'),
      ...empty('_checkouts/w/src/w.erl', 'apps/b/_build/b.erl', '.git/hooks/c.erl', '.cache/d.erl', 'building/e.erl'),
    });
    expect(paths(await discoverIn(root))).toEqual(['building/e.erl', 'src/a.erl']);
  });

  test('not a root that has such a name itself', async () => {
    const root = temporaryProject(empty('deps/y/src/y.erl'));
    expect(paths(await discoverIn(join(root, 'deps')))).toEqual(['y/src/y.erl']);
  });

  test('what is named, though it lies in such a folder', async () => {
    const root = temporaryProject(empty('rebar.config', 'src/a.erl', '_build/default/lib/x/src/x.erl', '_build/default/y.erl'));
    const found = await discoverIn(root, { paths: ['_build/default/lib/x/src/x.erl'] });
    expect(reported(found)).toEqual(['_build/default/lib/x/src/x.erl']);
    expect(found.projectRoots).toEqual([join(root, '_build/default/lib/x')]);
    expect(reported(await discoverIn(root, { paths: ['_build/default'] }))).toHaveLength(2);
  });

  test('what .gitignore says, also in folders below, and not what is taken back', async () => {
    const root = temporaryProject({
      '.gitignore': 'gen/\n*_old.erl\n!kept_old.erl\n/top.erl\n',
      'src/.gitignore': 'parser.erl\n!gone_old.erl\n',
      ...empty('gen/a.erl', 'src/gen/b.erl', 'src/x_old.erl', 'src/kept_old.erl', 'src/gone_old.erl', 'top.erl'),
      ...empty('src/top.erl', 'src/parser.erl', 'lib/parser.erl'),
    });
    expect(paths(await discoverIn(root))).toEqual(['lib/parser.erl', 'src/gone_old.erl', 'src/kept_old.erl', 'src/top.erl']);
  });

  test('what the .gitignore at the top of the repository says about a project within it', async () => {
    const root = temporaryProject({
      '.gitignore': 'generated\n',
      ...empty('.git/HEAD', 'server/rebar.config', 'server/src/a.erl', 'server/generated/b.erl'),
    });
    expect(paths(await discoverIn(join(root, 'server')))).toEqual(['rebar.config', 'src/a.erl']);
  });

  test('not what is named and ignored', async () => {
    const root = temporaryProject({ '.gitignore': 'gen/\n', ...empty('rebar.config', 'gen/a.erl', 'gen/b.erl', 'src/c.erl') });
    expect(reported(await discoverIn(root, { paths: ['gen/a.erl'] }))).toEqual(['gen/a.erl']);
    expect(reported(await discoverIn(root, { paths: ['gen'] }))).toEqual(['gen/a.erl', 'gen/b.erl']);
    expect(paths(await discoverIn(root, { paths: ['gen'] }))).toContain('src/c.erl');
  });

  test('what the settings exclude, named or not', async () => {
    const root = temporaryProject(empty('src/a.erl', 'src/gen/b.erl', 'vendor/c.erl', 'd_pb.erl', 'src/e_pb.hrl', 'f.erl'));
    const settings = { exclude: ['vendor', 'src/gen/**', '*_pb.{erl,hrl}'] };
    expect(paths(await discoverIn(root, { settings }))).toEqual(['f.erl', 'src/a.erl']);
    const named = await discoverIn(root, { settings, paths: ['src/gen/b.erl', 'vendor', 'f.erl'] });
    expect(reported(named)).toEqual(['f.erl']);
    expect(named.skipped).toEqual([
      { path: 'src/gen/b.erl', reason: 'excluded' },
      { path: 'vendor', reason: 'excluded' },
    ]);
  });

  test('what a non-empty include does not match; what it spells out is read wherever it lies', async () => {
    const root = temporaryProject(empty('src/a.erl', 'tools/b.erl', 'deps/ours/src/c.erl', 'deps/theirs/src/d.erl'));
    expect(paths(await discoverIn(root, { settings: { include: ['src', 'deps/ours/**'] } }))).toEqual([
      'deps/ours/src/c.erl',
      'src/a.erl',
    ]);
  });

  test('globs are relative to the base of the settings', async () => {
    const root = temporaryProject(empty('rebar.config', 'apps/a/src/a.erl', 'apps/b/src/b.erl'));
    const settings = { exclude: ['apps/b'], base: root };
    expect(paths(await discoverIn(join(root, 'apps/a'), { settings }))).toEqual([`${root}/rebar.config`, 'src/a.erl']);
  });
});

describe('what was named', () => {
  test('narrows what is reported, not what is read', async () => {
    const root = temporaryProject(umbrella);
    for (const named of ['apps/till', 'apps/till/src/till.erl', join(root, 'apps/till/src')]) {
      const found = await discoverIn(root, { paths: [named] });
      expect(paths(found)).toHaveLength(4);
      expect(reported(found)).toEqual(['apps/till/src/till.erl']);
    }
  });

  test('is relative to the working directory, around which the project is found too', async () => {
    const root = temporaryProject(umbrella);
    const found = await discoverIn(join(root, 'apps/till'));
    expect(reported(found)).toEqual(['src/till.erl']);
    expect(paths(found)).toContain(`${root}/apps/shop/src/shop.erl`);
  });

  test('is missing when it does not exist', async () => {
    const root = temporaryProject(umbrella);
    const found = await discoverIn(root, { paths: ['apps/shop', 'nowhere', 'rebar.config/x', 'no*.erl'] });
    expect(found.missing).toEqual(['nowhere', 'rebar.config/x', 'no*.erl']);
    expect(reported(found)).toEqual(['apps/shop/src/shop.app.src', 'apps/shop/src/shop.erl']);
  });

  test('may be a glob that the shell left alone', async () => {
    const root = temporaryProject({ ...umbrella, ...empty('_build/till.erl') });
    expect(reported(await discoverIn(root, { paths: ['**/t*.erl', 'apps/*/src/*.{src,x}'] }))).toEqual([
      'apps/shop/src/shop.app.src',
      'apps/till/src/till.erl',
    ]);
  });

  test('is skipped when it is nothing that faultline reads', async () => {
    const root = temporaryProject({ 'README.md': '', 'web.config': '<configuration/>' });
    expect((await discoverIn(root, { paths: ['README.md', 'web.config'] })).skipped).toEqual([
      { path: 'README.md', reason: 'unknown-kind' },
      { path: 'web.config', reason: 'unknown-kind' },
    ]);
  });

  test('can be narrowed further', async () => {
    const root = temporaryProject(umbrella);
    const found = await discoverIn(root, { reportOnly: ['apps/shop/src/shop.erl', 'gone.erl'] });
    expect(reported(found)).toEqual(['apps/shop/src/shop.erl']);
    expect(paths(found)).toHaveLength(4);
  });

  test('names files outside the working directory by their absolute path', async () => {
    const root = temporaryProject(empty('a/rebar.config', 'a/src/x.erl', 'b/'));
    expect(reported(await discoverIn(join(root, 'b'), { paths: ['../a/src'] }))).toEqual([`${root}/a/src/x.erl`]);
  });
});

describe('the project around a file', () => {
  test('of no project is the files of its own folder', async () => {
    const root = temporaryProject(empty('x.erl', 'y.erl', 'z.hrl', 'sub/v.erl'));
    const found = await discoverIn(dirname(root), { paths: [join(basename(root), 'x.erl')] });
    expect(paths(found).map((path) => basename(path))).toEqual(['x.erl', 'y.erl', 'z.hrl']);
    expect(reported(found).map((path) => basename(path))).toEqual(['x.erl']);
  });

  test('in the src of an application without a build file is that application', async () => {
    const root = temporaryProject(empty('shop/src/web/x.erl', 'shop/ebin/shop.app', 'shop/include/s.hrl', 'other/src/y.erl'));
    const found = await discoverIn(root, { paths: ['shop/src/web/x.erl'] });
    expect(paths(found)).toEqual(['shop/ebin/shop.app', 'shop/include/s.hrl', 'shop/src/web/x.erl']);
  });

  test('is the nearest folder with a build file', async () => {
    const root = temporaryProject(empty('.git/HEAD', 'a/rebar.config', 'a/src/x.erl', 'b/erlang.mk', 'b/src/y.erl'));
    expect((await discoverIn(root, { paths: ['a/src/x.erl', 'b/src'] })).projectRoots).toEqual([
      join(root, 'a'),
      join(root, 'b'),
    ]);
  });

  test('is the umbrella, though its applications have build files of their own', async () => {
    const root = temporaryProject({
      'rebar.config': '{project_app_dirs, ["services/*", "libs/{a,b}"]}.',
      ...empty(
        'services/web/rebar.config',
        'services/web/src/web.erl',
        'libs/a/rebar.config',
        'libs/c/rebar.config',
        'libs/c/c.erl',
      ),
    });
    expect((await discoverIn(root, { paths: ['services/web/src/web.erl'] })).projectRoots).toEqual([root]);
    expect((await discoverIn(root, { paths: ['libs/c/c.erl'] })).projectRoots).toEqual([join(root, 'libs/c')]);
  });

  test('is not a repository that has no project at its top', async () => {
    const root = temporaryProject(empty('.git/HEAD', 'docs/bad/x.erl', 'docs/bad/y.erl', 'docs/good/x.erl'));
    expect(paths(await discoverIn(root, { paths: ['docs/bad/x.erl'] }))).toEqual(['docs/bad/x.erl', 'docs/bad/y.erl']);
    expect(paths(await discoverIn(join(root, 'docs/good')))).toEqual(['x.erl']);
  });

  test('is a repository laid out as a project', async () => {
    const root = temporaryProject(empty('.git/HEAD', 'Makefile', 'lib/a/src/a.erl', 'lib/b/src/b.erl'));
    expect(paths(await discoverIn(root, { paths: ['lib/a/src/a.erl'] }))).toEqual(['lib/a/src/a.erl', 'lib/b/src/b.erl']);
  });
});

describe('deps', () => {
  const monorepo = empty('erlang.mk', 'Makefile', 'deps/rabbit/src/rabbit.erl', 'deps/rabbit_common/src/rabbit_misc.erl');

  test('is read where an erlang.mk repository keeps its applications there', async () => {
    const root = temporaryProject(monorepo);
    expect(paths(await discoverIn(root))).toEqual(['deps/rabbit/src/rabbit.erl', 'deps/rabbit_common/src/rabbit_misc.erl']);
    const named = await discoverIn(root, { paths: ['deps/rabbit'] });
    expect(named.projectRoots).toEqual([root]);
    expect(reported(named)).toEqual(['deps/rabbit/src/rabbit.erl']);
  });

  test('is not where it holds what erlang.mk fetched for an application', async () => {
    expect(paths(await discoverIn(temporaryProject({ ...monorepo, ...empty('src/own.erl') })))).toEqual(['src/own.erl']);
  });

  test('is not where git ignores it, but for what it takes back', async () => {
    expect(paths(await discoverIn(temporaryProject({ ...monorepo, '.gitignore': 'deps\n' })))).toEqual([]);
    const partly = { ...monorepo, '.gitignore': '/deps/*\n!/deps/rabbit/\n' };
    expect(paths(await discoverIn(temporaryProject(partly)))).toEqual(['deps/rabbit/src/rabbit.erl']);
  });

  test('is read when named, one dependency alone', async () => {
    const root = temporaryProject(empty('rebar.config', 'src/a.erl', 'deps/x/src/x.erl', 'deps/y/src/y.erl'));
    const found = await discoverIn(root, { paths: ['deps/x/src/x.erl'] });
    expect(paths(found)).toEqual(['deps/x/src/x.erl']);
  });
});

describe('symbolic links', () => {
  test('that lead back up do no harm', async () => {
    const root = temporaryProject(empty('src/a.erl', 'src/deep/b.erl'));
    symlinkSync('..', join(root, 'src/loop'));
    symlinkSync(root, join(root, 'src/deep/top'));
    symlinkSync('.', join(root, 'src/self'));
    symlinkSync('/', join(root, 'src/world'));
    expect(paths(await discoverIn(root))).toEqual(['src/a.erl', 'src/deep/b.erl']);
  });

  test('give a file no second entry', async () => {
    const root = temporaryProject(empty('src/real.erl', 'lib/x.erl'));
    symlinkSync('../src/real.erl', join(root, 'lib/alias.erl'));
    symlinkSync('src', join(root, 'again'));
    expect(paths(await discoverIn(root))).toEqual(['lib/x.erl', 'src/real.erl']);
    expect(reported(await discoverIn(root, { paths: ['lib'] }))).toEqual(['lib/x.erl', 'src/real.erl']);
    expect(reported(await discoverIn(root, { paths: ['again/real.erl'] }))).toEqual(['src/real.erl']);
  });

  test('to folders elsewhere are followed', async () => {
    const sources = temporaryProject(empty('kernel/a.erl', 'kernel/deep/b.erl'));
    const root = temporaryProject(empty('kernel-8.5/ebin/kernel.app'));
    symlinkSync(join(sources, 'kernel'), join(root, 'kernel-8.5/src'));
    const found = await discoverIn(root);
    expect(paths(found)).toEqual(['kernel-8.5/ebin/kernel.app', 'kernel-8.5/src/a.erl', 'kernel-8.5/src/deep/b.erl']);
    expect(found.files.every((file) => file.application === 'kernel')).toBe(true);
  });

  test('to nowhere, and to themselves, are unreadable', async () => {
    const root = temporaryProject(empty('src/a.erl'));
    symlinkSync('gone.erl', join(root, 'src/b.erl'));
    symlinkSync('c.erl', join(root, 'src/c.erl'));
    symlinkSync('gone', join(root, 'src/unrelated'));
    const found = await discoverIn(root);
    expect(found.unreadable).toEqual([
      { path: 'src/b.erl', reason: 'a symbolic link that leads nowhere' },
      { path: 'src/c.erl', reason: 'a symbolic link that leads to itself' },
    ]);
    expect(paths(found)).toEqual(['src/a.erl']);
  });
});

test('a folder that may not be listed is unreadable, the rest is read', async () => {
  const root = temporaryProject(empty('src/a.erl', 'secret/b.erl'));
  chmodSync(root, 0o755);
  chmodSync(join(root, 'secret'), 0o000);
  const found = await asOrdinaryUser(() => discoverIn(root));
  expect(found.unreadable).toEqual([{ path: 'secret', reason: 'permission denied' }]);
  expect(paths(found)).toEqual(['src/a.erl']);
});

test('the lock of an editor is no broken file', async () => {
  const root = temporaryProject(empty('src/a.erl', 'src/._a.erl'));
  symlinkSync('someone@somewhere.123', join(root, 'src/.#a.erl'));
  const found = await discoverIn(root);
  expect(paths(found)).toEqual(['src/a.erl']);
  expect(found.unreadable).toEqual([]);
});

test('a named pipe is never opened', async () => {
  const root = temporaryProject(empty('a.erl'));
  const { execFileSync } = await import('node:child_process');
  execFileSync('mkfifo', [join(root, 'b.erl'), join(root, 'c.config')]);
  expect((await discoverIn(root)).unreadable).toEqual([
    { path: 'b.erl', reason: 'not a regular file' },
    { path: 'c.config', reason: 'not a regular file' },
  ]);
});

test('texts that stand in for files need no file', async () => {
  const root = temporaryProject(umbrella);
  const overlay = new Map([
    [join(root, 'apps/till/src/new.erl'), '-module(new).'],
    [join(root, 'apps/till/src/till.erl'), '-module(till).'],
  ]);
  const found = await discoverIn(root, { overlay, paths: ['apps/till/src/new.erl'] });
  expect(found.missing).toEqual([]);
  expect(reported(found)).toEqual(['apps/till/src/new.erl']);
  expect(found.files.filter((file) => file.path.includes('till/src'))).toMatchObject([
    { path: 'apps/till/src/new.erl', size: 13, application: 'till' },
    { path: 'apps/till/src/till.erl' },
  ]);
});

/** Permissions mean nothing to root. */
async function asOrdinaryUser<T>(body: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return body();
  process.seteuid?.(65534);
  try {
    return await body();
  } finally {
    process.seteuid?.(0);
  }
}
