import { rules } from '../../rules/index.ts';
import { builtinRules } from '../run/builtin-rules.ts';
import { docOf, type RuleDoc } from '../run/rule-doc.ts';
import { pageReader } from './rule-pages.ts';

/** All rules that ship. */
export const catalogue = rules;

/** Ids of everything that can be reported. */
export function knownIds(): string[] {
  return [...rules, ...builtinRules].map(({ id }) => id).sort();
}

/** Everything that can be reported, sorted by id. Most runs want no page, so pages are read when asked for. */
export function ruleDocs(): RuleDoc[] {
  const pageOf = pageReader();
  const docs = rules.map((rule) => ({
    ...docOf(rule, ''),
    get page() {
      return pageOf(rule.id);
    },
  }));
  return [...docs, ...builtinRules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
