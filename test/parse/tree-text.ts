import { createParser, type ParserOptions } from '../../src/parse/create-parser.ts';
import type { FlatTree } from '../../src/parse/flat.ts';
import { fieldNames, kindNames } from '../../src/parse/kinds.ts';
import type { Parsed } from '../../src/parse/parser.ts';

/** Parses a text that the parser is not to give up on. */
export async function parsed(text: string, options: ParserOptions = {}): Promise<Parsed> {
  const result = (await createParser(options)).parse(text);
  if ('failure' in result) throw new Error(`${result.failure}: ${result.detail}`);
  return result;
}

/** A tree as nested lists: `(source_file (forms_only:fun_decl …))`; leaves with their text. */
export function treeText(tree: FlatTree, text: string, node = 0): string {
  const field = fieldNames[tree.field[node]!];
  const head = `${field ? `${field}:` : ''}${kindNames[tree.kind[node]!]}`;
  const children: string[] = [];
  for (let child = node + 1; child < tree.next[node]!; child = tree.next[child]!) children.push(treeText(tree, text, child));
  if (children.length === 0) return `(${head} ${text.slice(tree.start[node], tree.end[node])})`;
  return `(${[head, ...children].join(' ')})`;
}

/** The text of every node of a kind. */
export function textsOf({ tree, text }: Parsed, kind: (typeof kindNames)[number]): string[] {
  const wanted = kindNames.indexOf(kind);
  const found: string[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (tree.kind[node] === wanted) found.push(text.slice(tree.start[node], tree.end[node]));
  }
  return found;
}
