import type { Directive } from '../erlang/module.ts';
import type { FlatTree } from '../parse/flat.ts';

/** The comments that speak to faultline. */
export function directivesIn(text: string, tree: Pick<FlatTree, 'comments' | 'commentCount'>): Directive[] {
  if (!text.includes('faultline:')) return [];
  const found: Directive[] = [];
  for (let i = 0; i < tree.commentCount; i++) {
    const start = tree.comments[2 * i] ?? 0;
    const end = tree.comments[2 * i + 1] ?? 0;
    const comment = text.slice(start, end);
    const match = /^%+\s*(faultline:.*)$/s.exec(comment);
    if (match?.[1] === undefined) continue;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    found.push({ start, end, text: match[1].trimEnd(), isAlone: text.slice(lineStart, start).trim() === '' });
  }
  return found;
}
