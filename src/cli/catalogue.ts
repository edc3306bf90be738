import { rules } from '../../rules/index.ts';
import { builtinRules } from '../run/builtin-rules.ts';
import { docOf, type RuleDoc } from '../run/rule-doc.ts';
import { readPages } from './rule-pages.ts';

/** Ids of everything that can be reported. */
export function knownIds(): string[] {
  return [...rules.map((rule) => rule.id), ...builtinRules.map((builtin) => builtin.id)].sort();
}

/** Everything that can be reported, with its page, sorted by id. */
export function ruleDocs(): RuleDoc[] {
  const pages = readPages(rules.map((rule) => rule.id));
  const docs = [...rules.map((rule) => docOf(rule, pages.get(rule.id) ?? `# ${rule.id}\n\n${rule.summary}.\n`)), ...builtinRules];
  return docs.sort((a, b) => (a.id < b.id ? -1 : 1));
}
