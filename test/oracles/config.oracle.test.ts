import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { literalValue } from '../../src/erlang/evaluate.ts';
import { lowerTermFile } from '../../src/lower/term-file.ts';
import { configFaultsIn } from '../../src/otp/config-faults.ts';
import { createParser } from '../../src/parse/create-parser.ts';
import type { ErlangParser } from '../../src/parse/parser.ts';
import { describeWithOtp, scratchDir } from '../oracle.ts';
import { starts } from './real-nodes.ts';

let parser: ErlangParser;
beforeAll(async () => {
  parser = await createParser();
});

const printEnv = 'io:format("~0p", [lists:sort(application:get_all_env(zed))]), halt(0).';
const env = { ...process.env, ERL_CRASH_DUMP_BYTES: '0' };

/** Whether a node starts with a configuration file of this text. */
function doesStart(name: string, text: string): boolean {
  const cwd = scratchDir();
  writeFileSync(join(cwd, name), text);
  return starts(['-config', name], { env: process.env, cwd });
}

/** Whether we say that it does. */
function shouldStart(name: string, text: string): boolean {
  const read = lowerTermFile(text, parser);
  if ('failure' in read || read.syntaxErrors.length > 0 || read.refusal !== undefined || read.terms.length !== 1) return false;
  return configFaultsIn(literalValue(read.terms[0]!, { file: name, lines: read.lines }), name === 'sys.config').length === 0;
}

const name = fc.constantFrom('zed', 'yak', 'zed', 'kernel');
const parameter = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'distributed'), fc.constantFrom('1', '[]', '[{zed, [a@h]}]')),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const parameters = fc.array(
  parameter.map((pair) => (pair === undefined ? 'debug' : `{${pair[0]}, ${pair[1]}}`)),
  { maxLength: 3 },
);
const entry = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(name, parameters).map(([application, its]) => `{${application}, [${its.join(', ')}]}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{"zed", []}', '{zed, x}', 'zed', '{zed, [], []}', '{zed, "text"}', '{yak, [{"a", 1}]}'),
  },
);
const config = fc.tuple(
  fc.constantFrom('sys.config', 'till.config'),
  fc.array(entry, { maxLength: 3 }).map((entries) => `[${entries.join(',\n ')}]`),
  fc.constantFrom('.\n', '.\n', '.\n', '.', '. % end', '', '. []'),
);

describeWithOtp('Configuration files', () => {
  test('start a node when we find nothing, and only then', () => {
    const files = fc.sample(config, { numRuns: 70, seed: 3 });
    const wrong: unknown[] = [];
    let good = 0;
    for (const [file, list, end] of files) {
      const does = doesStart(file, list + end);
      if (does) good++;
      if (does !== shouldStart(file, list + end)) wrong.push({ file, text: list + end, does });
    }
    process.stdout.write(`${files.length} configuration files tried, with ${good} a node starts; ${wrong.length} differences\n`);
    expect(wrong).toEqual([]);
    expect(good).toBeGreaterThan(15);
  }, 180_000);

  test.each([
    ['till.config', '["more"].', false],
    ['sys.config', '[{kernel, [{distributed, [{zed, 5000}]}]}].', false],
    ['sys.config', '[{kernel, [{distributed, [{zed, soon, []}]}]}].', false],
    ['sys.config', '[{kernel, [{distributed, [{zed, 5000, [a@h]}, {yak, infinity, [a@h]}]}]}].', true],
    ['sys.config', '% nothing', false],
    ['sys.config', '', false],
    ['sys.config', '{zed, []}.', false],
  ])('%s with %s', (file, text, does) => {
    expect([doesStart(file, text), shouldStart(file, text)]).toEqual([does, does]);
  });

  test('a file that sys.config names is read in its place, relative to it, and must be there', () => {
    const cwd = scratchDir();
    mkdirSync(join(cwd, 'etc'));
    writeFileSync(join(cwd, 'etc', 'sys.config'), '[{zed, [{a, 1}, {b, 1}]}, "more"].');
    const ask = `application:load({application, zed, []}), ${printEnv}`;
    const run = () => spawnSync('erl', ['-noshell', '-config', 'etc/sys', '-eval', ask], { cwd, env, encoding: 'utf8' });
    expect(run().status).not.toBe(0);
    writeFileSync(join(cwd, 'etc', 'more.config'), '[{zed, [{a, 2}]}].');
    expect(run().stdout).toBe('[{a,2},{b,1}]');
  });

  test('what is given again in another entry, and in env, counts', () => {
    const cwd = scratchDir();
    writeFileSync(join(cwd, 'sys.config'), '[{zed, [{a, 1}, {b, 1}]}, {zed, [{a, 2}]}].');
    const ask = `ok = application:load({application, zed, [{env, [{c, 1}, {d, 1}, {c, 2}]}]}), ${printEnv}`;
    const { stdout } = spawnSync('erl', ['-noshell', '-config', 'sys', '-eval', ask], { cwd, env, encoding: 'utf8' });
    expect(stdout).toBe('[{a,2},{b,1},{c,2},{d,1}]');
  });
});
