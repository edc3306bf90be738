// Makes the folder of a new rule, with everything that has to be filled in, and enters it in the catalogue:
// `npm run new-rule area/name`.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const index = join(root, 'rules', 'index.ts');

/** A mistake of the caller: the message is all there is to say. */
class UsageError extends Error {}

/** The areas that the type of rule ids allows. */
function areas() {
  const type = /export type Area = (.*);/.exec(readFileSync(join(root, 'src', 'rule', 'rule.ts'), 'utf8'))[1];
  return type.split('|').map((area) => area.trim().replaceAll("'", ''));
}

function demandFree(id) {
  if (id === undefined) throw new UsageError('usage: npm run new-rule area/name');
  const [, area] = /^([a-z]+)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.exec(id) ?? [];
  if (area === undefined) throw new UsageError(`'${id}' is not written as area/name-of-the-bad-pattern`);
  if (!areas().includes(area)) throw new UsageError(`there is no area ${area} (there are ${areas().join(', ')})`);
  const folder = join(root, 'rules', id);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`rules/${id} is there already`);
  return folder;
}

function rule(id) {
  return `import { rule, specs } from '../../../src/rule/index.ts';

export default rule({
  id: '${id}',
  summary: 'What is wrong, in one line that names the consequence',
  advice: 'Say what to do in one imperative sentence.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'audit',
  cwe: [],
  on: specs,
  *check({ spec }) {
    if (spec.restart !== 'transient') return;
    yield { at: spec.at, message: 'what is wrong here, with the names from the code and what will happen' };
  },
});
`;
}

function page(id) {
  return `# ${id}

<!-- generated:facts -->
<!-- /generated -->

## Why

What goes wrong in production, and how OTP makes it so.

## What to do

The repair, and what to do where it does not fit.

<!-- generated:examples -->
<!-- /generated -->

## How to confirm it on a live node

What to type into the shell of a node, and what the answer looks like.

## When to ignore it

The case in which the code is right.

## What it cannot see

* What the rule leaves out, and why.

## Evidence

* The manual page, the issue or the experiment that shows it.
`;
}

/** A supervisor with one child, as an example to start from. */
function fixture(restart) {
  return `-module(shop_sup).
-behaviour(supervisor).
-export([init/1]).

init([]) ->
    Child = #{
        id => shop_db,
        start => {shop_db, start_link, []},
        restart => ${restart}
    },
    {ok, {#{intensity => 5, period => 10}, [Child]}}.
`;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function camelCase(words) {
  return words.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** The catalogue with one rule more, its lines in order of the ids. */
function entered(catalogue, id) {
  const line = /^import (\w+) from '\.\/(.+)\/rule\.ts';\n/gm;
  const known = [...catalogue.matchAll(line)].map(([, name, rule]) => ({ name, rule }));
  const [area, word] = id.split('/');
  const own = camelCase(word);
  const name = known.some((other) => other.name === own) ? camelCase(`${area}-${word}`) : own;
  const all = [...known, { name, rule: id }].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const imports = all.map((each) => `import ${each.name} from './${each.rule}/rule.ts';\n`).join('');
  const entries = all.map((each) => `  ${each.name},\n`).join('');
  const head = catalogue.slice(0, catalogue.search(line));
  const rest = catalogue.replaceAll(line, '').slice(head.length);
  return head + imports + rest.replace(/= \[[^\]]*\];/, `= [\n${entries}];`);
}

function main() {
  const id = process.argv[2];
  const folder = demandFree(id);
  write(join(folder, 'rule.ts'), rule(id));
  write(join(folder, 'README.md'), page(id));
  write(join(folder, 'bad', 'shop_sup.erl'), fixture('transient'));
  write(join(folder, 'good', 'shop_sup.erl'), fixture('permanent'));
  write(index, entered(readFileSync(index, 'utf8'), id));
  console.log(`rules/${id} is made and stands in rules/index.ts. Next:
  1. write the fixtures: bad/, its repair good/, and a good-…/ for every look-alike
  2. write rule.ts, then: UPDATE=1 npx jest test/rules.test.ts -t ${id}   (writes the marks: read them)
  3. write README.md, then: npm run docs`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`new-rule: ${error.message}`);
  process.exitCode = 1;
}
