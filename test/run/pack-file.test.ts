import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPack, writePack } from '../../src/facts/pack-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-pack-'));
  path = join(folder, 'deep', 'facts.pack');
});
afterEach(() => rmSync(folder, { recursive: true }));

const blocks = [Buffer.from('first'), Buffer.from(''), Buffer.from('third block')];

test('a pack reads back as it was written, and leaves no draft', () => {
  writePack(path, { names: ['a', 'b', 'c'] }, blocks);
  const pack = readPack<{ names: string[] }>(path);
  expect(pack?.directory).toEqual({ names: ['a', 'b', 'c'] });
  expect(blocks.map((_, i) => Buffer.from(pack?.block(i) ?? []).toString())).toEqual(['first', '', 'third block']);
  expect(pack?.block(3)).toBeUndefined();
  expect(readdirSync(join(folder, 'deep'))).toEqual(['facts.pack']);
});

test('an absent, empty or foreign file reads as absent', () => {
  expect(readPack(path)).toBeUndefined();
  writePack(path, {}, []);
  for (const content of ['', 'faultline pack 1\n', 'something else altogether, long enough']) {
    writeFileSync(path, content);
    expect(readPack(path)).toBeUndefined();
  }
});

test('no byte of a pack can change unnoticed', () => {
  writePack(path, { names: ['a', 'b', 'c'] }, blocks);
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at++) {
    const rotten = Buffer.from(whole);
    rotten[at] = (rotten[at] ?? 0) ^ 0x55;
    writeFileSync(path, rotten);
    const pack = readPack<{ names: string[] }>(path);
    const isUnharmed = pack !== undefined && blocks.every((_, i) => pack.block(i) !== undefined);
    expect(isUnharmed).toBe(false);
  }
});

test('a pack cut short loses blocks, never invents them', () => {
  writePack(path, {}, blocks);
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(path, whole.subarray(0, length));
    const pack = readPack(path);
    expect(pack?.block(2)).toBeUndefined();
  }
});

test('a place that cannot be written to is no fault', () => {
  writeFileSync(join(folder, 'deep'), 'a file where the folder would be');
  expect(() => writePack(path, {}, blocks)).not.toThrow();
  expect(readPack(path)).toBeUndefined();
});
