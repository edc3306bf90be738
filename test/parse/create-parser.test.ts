import { parsed, textsOf, treeText } from './tree-text.ts';

test('a module becomes a flat tree whose offsets point into the text', async () => {
  const { tree, text, errors } = await parsed('-module(shop).\n%% opening hours\nopen(Day) -> hours:of_day(Day).\n');
  expect(treeText(tree, text)).toBe(
    '(source_file (forms_only:module_attribute (- -) (name:atom shop))' +
      ' (forms_only:fun_decl (clause:function_clause (name:atom open) (args:expr_args (args:var Day))' +
      ' (body:clause_body (exprs:remote (module:remote_module (module:atom hours))' +
      ' (fun:call (expr:atom of_day) (args:expr_args (args:var Day))))))))',
  );
  expect(errors).toEqual([]);
});

test('comments are no nodes but known by their places', async () => {
  const { tree, text } = await parsed('%% opening hours\nopen() -> % always\n  ok.\n');
  const comments = Array.from({ length: tree.commentCount }, (_, i) =>
    text.slice(tree.comments[2 * i], tree.comments[2 * i + 1]),
  );
  expect(comments).toEqual(['%% opening hours', '% always']);
  expect(textsOf(await parsed('f() -> ok. % c\n'), 'other')).toEqual([]);
});

test('offsets count UTF-16 units', async () => {
  const result = await parsed('price() -> {"€ 𝄞", \'grüße\', ok}.');
  expect(textsOf(result, 'string')).toEqual(['"€ 𝄞"']);
  expect(textsOf(result, 'atom')).toEqual(['price', "'grüße'", 'ok']);
});

test('a term file is a list of expressions', async () => {
  const { tree, text } = await parsed('[{kernel, []}].\n{shop, 1.5}.\n');
  expect(treeText(tree, text)).toBe(
    '(source_file (exprs:list (exprs:tuple (expr:atom kernel) (expr:list []))) (exprs:tuple (expr:atom shop) (expr:float 1.5)))',
  );
});

test('an empty text has an empty tree', async () => {
  for (const text of ['', '\n', '%% nothing here']) {
    const { tree, errors } = await parsed(text);
    expect(tree.count).toBe(1);
    expect(errors).toEqual([]);
  }
});
