import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { kindOfName } from '../../src/discover/file-kind.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial: boolean;
}

const text = readFileSync(join(__dirname, '..', '..', 'release', '.pre-commit-hooks.yaml'), 'utf8');
const hooks = load(text) as readonly Hook[];

test('one hook is told the files of the commit, the other one is told none', () => {
  expect(hooks.map(({ id, pass_filenames = true }) => [id, pass_filenames])).toEqual([
    ['faultline', true],
    ['faultline-project', false],
  ]);
  for (const { language, require_serial } of hooks) expect([language, require_serial]).toEqual(['node', true]);
});

describe.each(hooks)('$id runs', ({ files }) => {
  const runs = (path: string) => new RegExp(files).test(path);

  test.each([
    'src/shop_web.erl',
    'include/shop.hrl',
    'bin/open_shop.escript',
    'src/shop.app.src',
    'ebin/shop.app',
    'src/shop.appup.src',
    'shop.appup',
    'config/sys.config',
    'config/dev_sys.config.src',
    'config/prod.config',
    'config/vm.args',
    'config/dev.vm.args.src',
    'vm_dev.args',
    'rebar.config',
    'relx.config',
    'shop.rel',
    'Dockerfile',
    'deploy/shop.Dockerfile',
    'docker-compose.prod.yml',
    'bin/start.sh',
    'config/ssl_dist.conf',
  ])('for %s', (path) => expect(runs(path)).toBe(true));

  test.each(['README.md', 'src/shop_web.erl.bak', 'lib/shop.ex', 'config/config.exs', 'src/apples', 'start.args', 'vm.args/x'])(
    'not for %s',
    (path) => expect(runs(path)).toBe(false),
  );

  test('for the names that faultline reads, and for no others', () => {
    const part = fc.constantFrom(
      'vm',
      'sys',
      'shop',
      'Dockerfile',
      'docker-compose',
      'compose',
      'yml',
      'sh',
      'ssl_dist',
      'conf',
      'erl',
      'hrl',
      'app',
      'appup',
      'src',
      'args',
      'config',
      'rel',
      'escript',
      'md',
    );
    const name = fc
      .array(fc.tuple(part, fc.constantFrom('.', '_', '-', '')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(name, fc.constantFrom('', 'src/', 'my.erl/'), (file, folder) => {
        expect(runs(folder + file)).toBe(kindOfName(file) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
