import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from '../src/erlang/module.ts';
import { Sources } from './evaluate/sources.ts';
import { readMarks, writeMarks } from './marks.ts';
import { belief } from './reveal/beliefs.ts';

/*
 * What the model believes, written into Erlang files where it believes it: whether a call is a tail call, which process runs a
 * function, what an expression's value is. `UPDATE=1 npx jest test/reveal.test.ts` rewrites what is said; then read the diff.
 */
const isUpdate = process.env.UPDATE === '1';
const folder = join(__dirname, 'reveal');
const files = readdirSync(folder).filter((file) => file.endsWith('.erl'));

describe('the model believes', () => {
  let sources: Sources;
  beforeAll(async () => {
    sources = await Sources.create();
    for (const file of files) add(file);
  });

  function add(file: string): Module {
    return sources.add(file.slice(0, -'.erl'.length), readFileSync(join(folder, file), 'utf8'));
  }

  test.each(files)('what %s says', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const marks = readMarks(text);
    const module = add(file);
    const revealed = writeMarks(
      text,
      marks.map((mark) => ({ ...mark, text: belief(module, mark, sources) })),
    );
    if (isUpdate && revealed !== text) writeFileSync(join(folder, file), revealed);
    if (!isUpdate) expect(revealed).toBe(text);
    expect(marks.length).toBeGreaterThan(0);
  });
});
