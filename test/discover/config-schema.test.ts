import { Ajv } from 'ajv';
import fc from 'fast-check';
import { ConfigReader } from '../../src/discover/config-reader.ts';
import { configSchema } from '../../src/discover/config-schema.ts';

const ids = ['mailbox/busy', 'mailbox/full', 'supervision/lost'];
const validate = new Ajv().compile(configSchema(ids.map((id) => ({ id, summary: `About ${id}` }))));
const nowhere = { ofKey: () => undefined, ofValue: () => undefined };

/** Whether the program takes a configuration. */
function isTaken(config: Readonly<Record<string, unknown>>): boolean {
  const reader = new ConfigReader({ file: 'faultline.toml', positions: nowhere, knownRules: ids });
  reader.read(config);
  return reader.errors.length === 0;
}

const odd = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer({ min: -1, max: 120 }),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
  fc.double({ noNaN: true }),
);
const wordOr = (...words: readonly string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: odd });
const severity = wordOr('off', 'info', 'warning', 'error');
const ruleName = wordOr(...ids, 'mailbox/', 'supervision/', 'lost/').map(String);
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(odd, { maxLength: 2 }) },
  { weight: 1, arbitrary: odd },
);
const key = (name: string) =>
  fc.oneof({ weight: 30, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: fc.constant(`${name}s`) });

function table(entries: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> {
  const pairs = Object.entries(entries).map(([name, value]) => fc.option(fc.tuple(key(name), value), { nil: undefined }));
  return fc.tuple(...pairs).map((given) => Object.fromEntries(given.filter((pair) => pair !== undefined)));
}

const rule = fc.oneof(
  { weight: 4, arbitrary: severity },
  { weight: 2, arbitrary: table({ severity, options: fc.oneof(fc.constant({ most: 3 }), odd) }) },
  { weight: 1, arbitrary: odd },
);
const rules = fc.oneof({ weight: 8, arbitrary: fc.dictionary(ruleName, rule, { maxKeys: 3 }) }, { weight: 1, arbitrary: odd });
const config = table({
  profile: wordOr('default', 'extended', 'audit'),
  otp: fc.oneof(fc.integer({ min: 15, max: 101 }), fc.integer({ min: 15, max: 101 }).map(String), odd),
  fail_on: wordOr('error', 'warning', 'info', 'never'),
  include: texts,
  exclude: texts,
  include_dirs: texts,
  behaviours: fc.oneof(fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), wordOr('supervisor', 'gen_server')), odd),
  baseline: fc.oneof(fc.constant('known.json'), odd),
  rules,
  overrides: fc.oneof(fc.array(table({ files: texts, rules }), { maxLength: 2 }), odd),
});

test('the schema takes what the program takes, and nothing else', () => {
  let taken = 0;
  fc.assert(
    fc.property(config, (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      if (isTaken(plain)) taken++;
      expect([isTaken(plain), value]).toEqual([validate(plain), value]);
    }),
    { numRuns: 3000 },
  );
  // Both answers have to occur for the agreement to mean something.
  expect(taken).toBeGreaterThan(20);
  expect(taken).toBeLessThan(2900);
});
