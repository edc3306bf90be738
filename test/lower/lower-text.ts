import type { Module } from '../../src/erlang/module.ts';
import { HeaderStore } from '../../src/lower/headers.ts';
import { lowerModule } from '../../src/lower/lower-module.ts';
import { createParser } from '../../src/parse/create-parser.ts';

/** Lowers Erlang source text; `headers` are found by their names. */
export async function lowerText(
  text: string,
  headers: Readonly<Record<string, string>> = {},
  file = 'shop.erl',
): Promise<Module> {
  const parser = await createParser();
  const store = new HeaderStore(
    { resolve: (_from, include) => (include in headers ? include : undefined), read: (path) => headers[path] },
    parser,
  );
  const module = lowerModule({ file, absolute: `/${file}`, kind: 'erl', isTest: false, text }, parser, store);
  if ('failure' in module) throw new Error(`${module.failure}: ${module.detail}`);
  return module;
}
