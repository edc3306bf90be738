import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyShop, repairShop } from '../example-shop.ts';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

describeWithOtp('The example shop', () => {
  test('compiles without a warning, sells tea, and has its five faults', () => {
    expect(whatHappens(() => {})).toEqual({
      order: 'delivered',
      stack: expect.stringMatching(/^\d{5,}$/),
      mailer: 'back',
      warehouse_sup: 'gone',
      pickers: '0',
      charge: 'waits',
      upgrade: '{failed,undef}',
    });
  });

  test('has none of them after the repairs of its walk', () => {
    expect(whatHappens(repairShop)).toEqual({
      order: 'delivered',
      stack: expect.stringMatching(/^\d{1,2}$/),
      mailer: 'gone',
      warehouse_sup: 'back',
      pickers: '2',
      charge: 'told',
      upgrade: '#{"cup" => 2}',
    });
  });
});

/** Runs a copy of the shop on a real node; returns what `shop_faults.erl` saw, by fault. */
function whatHappens(change: (folder: string) => void): Record<string, string> {
  const folder = join(scratchDir(), 'shop');
  copyShop(folder);
  change(folder);
  const old = release(folder, '1.0.0');
  const upgraded = release(folder, '1.1.0');
  erlc([join(__dirname, 'shop_faults.erl')], folder);
  const output = erlEval(`shop_faults:print(${JSON.stringify(old)}, ${JSON.stringify(upgraded)})`, [folder]);
  const lines = output.trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('\t')));
}

/** Compiles the application as a version of itself: both are the same code, only the state of the old one is not. */
function release(folder: string, vsn: string): string {
  const target = join(folder, `shop-${vsn}`);
  const ebin = join(target, 'ebin');
  mkdirSync(ebin, { recursive: true });
  const src = join(folder, 'src');
  const modules = readdirSync(src).filter((name) => name.endsWith('.erl'));
  const files = modules.map((name) => join(src, name));
  expect(erlc(files, ebin, ['-Wall', '-Werror'])).toBe('');
  const names = modules.map((name) => name.slice(0, -'.erl'.length));
  const resource = readFileSync(join(src, 'shop.app.src'), 'utf8')
    .replace('"1.1.0"', `"${vsn}"`)
    .replace('{env, []}', `{env, []}, {modules, [${names}]}`);
  writeFileSync(join(ebin, 'shop.app'), resource);
  copyFileSync(join(src, 'shop.appup.src'), join(ebin, 'shop.appup'));
  return target;
}
