import { parsed, textsOf } from './tree-text.ts';

const before = '-module(shop).\n-export([open/0, close/0]).\n\nopen() ->\n  "open".\n\n';
const after = '\n\nclose() ->\n  \'it is\', "closed".\n\n-spec rest() -> ok.\nrest() ->\n  ok.\n';

const broken: Readonly<Record<string, string>> = {
  'a missing end': 'sell(X) ->\n  case X of\n    a -> ok.',
  'one end too many': 'sell(X) ->\n  case X of\n    a -> ok\n  end end.',
  'a missing bracket': 'sell(X) ->\n  pay({X, [1, 2).',
  'a missing comma': 'sell(X) ->\n  pay(X)\n  ship(X).',
  'a missing string quote': 'sell(X) ->\n  pay("X),\n  ship(X).',
  'a missing atom quote': "sell(X) ->\n  pay('X),\n  ship(X).",
  'a missing arrow': 'sell(X)\n  pay(X).',
  'a stray dot': 'sell(X) ->\n  pay(X).\n  ship(X).',
};

test.each(Object.entries(broken))('%s costs its own form only', async (_, form) => {
  const text = before + form + after;
  const result = await parsed(text);
  expect(result.errors.length).toBeGreaterThan(0);
  for (const { start, end } of result.errors) {
    expect(start).toBeGreaterThanOrEqual(before.length - 1);
    expect(end).toBeLessThanOrEqual(before.length + form.length + 2);
    expect(text.slice(start, end)).not.toContain('\n');
  }
  const functions = textsOf(result, 'fun_decl');
  expect(functions).toEqual(
    expect.arrayContaining(['open() ->\n  "open".', 'close() ->\n  \'it is\', "closed".', 'rest() ->\n  ok.']),
  );
  expect(textsOf(result, 'spec')).toEqual(['-spec rest() -> ok.']);
  for (const { start, end } of result.brokenForms) expect(text.slice(start, end)).not.toMatch(/open\(\) ->|closed|rest/);
});

test('a missing dot at the end of a form is an error there', async () => {
  const text = '-module(shop).\n-include("shop.hrl")\n\nopen() -> ok.\n';
  const result = await parsed(text);
  expect(result.errors).toEqual([{ start: text.indexOf('\n\n'), end: text.indexOf('\n\n') }]);
  expect(result.brokenForms).toEqual([{ start: 14, end: text.indexOf('\n\n') }]);
  expect(textsOf(result, 'fun_decl')).toEqual(['open() -> ok.']);
});

test('a term among functions is an error', async () => {
  const result = await parsed('-module(shop).\nopen() -> ok.\nhello\n');
  expect(result.errors.map(({ start, end }) => result.text.slice(start, end))).toEqual(['hello']);
});

test('errors are in order and comments stay in place', async () => {
  const text = 'a() -> ( .\n%% one\nb() -> ok.\nc() -> [ .\n%% two\nd() -> ok.\n';
  const { tree, errors } = await parsed(text);
  expect(errors.map(({ start }) => text.slice(0, start).split('\n').length)).toEqual([1, 4]);
  expect([...tree.comments.slice(0, 4)]).toEqual([
    text.indexOf('%% one'),
    text.indexOf('%% one') + 6,
    text.indexOf('%% two'),
    text.indexOf('%% two') + 6,
  ]);
});
