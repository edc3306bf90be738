import { createParser } from '../../src/parse/create-parser.ts';
import { kindNames } from '../../src/parse/kinds.ts';

test('a module becomes a flat tree whose offsets point into the text', async () => {
  const parser = await createParser();
  const text = '-module(shop).\n%% opening hours\nopen() -> ok.\n';
  const parsed = parser.parse(text);
  if ('failure' in parsed) throw new Error(parsed.detail);
  const { tree } = parsed;
  const nodes = Array.from(
    { length: tree.count },
    (_, i) => `${kindNames[tree.kind[i]!]} ${text.slice(tree.start[i], tree.end[i])}`,
  );
  expect(nodes).toContain('module_attribute -module(shop).');
  expect(nodes).toContain('atom open');
  expect(tree.commentCount).toBe(1);
  expect(text.slice(tree.comments[0], tree.comments[1])).toBe('%% opening hours');
  expect(parsed.errors).toEqual([]);
});
