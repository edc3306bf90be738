import { existsSync } from 'node:fs';
import { headerPaths } from '../../src/discover/header-paths.ts';
import { HeaderResolver } from '../../src/discover/headers.ts';
import { describeWithOtp, erlEval } from '../oracle.ts';
import { discoverIn, paths } from './temporary-project.ts';

describeWithOtp('the installed Erlang/OTP', () => {
  const libraries = () => erlEval('io:put_chars(code:lib_dir())');

  test('every application that OTP knows is found with its name and version', async () => {
    const found = await discoverIn(libraries());
    const known = erlEval(
      '[io:format("~s ~s~n", [filename:rootname(filename:basename(F)), filename:dirname(filename:dirname(F))])' +
        ' || F <- filelib:wildcard(code:lib_dir() ++ "/*/ebin/*.app")]',
    );
    const expected = known.trim().split('\n').sort();
    const withResource = found.applications.filter((application) => application.resource !== undefined);
    expect(withResource.map(({ name, root }) => `${name} ${root}`).sort()).toEqual(expected);
    expect(found.files.filter((file) => file.application === undefined)).toEqual([]);
    expect(found.unreadable).toEqual([]);
  });

  test('all its modules and headers are found', async () => {
    const wanted = erlEval(
      '[io:format("~s~n", [F]) || E <- ["erl", "hrl"], F <- filelib:wildcard("**/*." ++ E, code:lib_dir())]',
    );
    const found = new Set(paths(await discoverIn(libraries())));
    expect(
      wanted
        .trim()
        .split('\n')
        .filter((path) => !found.has(path)),
    ).toEqual([]);
  });

  test('a library include reaches the same file as in OTP', async () => {
    const kernel = erlEval('io:put_chars(code:lib_dir(kernel))');
    const resolver = new HeaderResolver(headerPaths(await discoverIn(`${kernel}/src`, { paths: ['application.erl'] })));
    const resolve = (header: string) => resolver.resolve(`${kernel}/src/application.erl`, header, true);
    expect(resolve('kernel/include/file.hrl')).toBe(`${kernel}/include/file.hrl`);
    const stdlib = erlEval('io:put_chars(code:lib_dir(stdlib))');
    expect(resolve('stdlib/include/ms_transform.hrl')).toBe(`${stdlib}/include/ms_transform.hrl`);
    expect(existsSync(`${kernel}/include/file.hrl`)).toBe(true);
  });
});
