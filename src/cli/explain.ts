import { suggestion } from '../discover/suggestion.ts';
import { ruleDocs } from './catalogue.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `faultline explain RULE`: the rule's page. */
export async function explain(id: string): Promise<number> {
  const docs = ruleDocs();
  const doc = docs.find((each) => each.id === id);
  const ids = docs.map((each) => each.id);
  if (doc === undefined) throw new UsageError(`unknown rule '${id}'${suggestion(id, ids) || '; faultline rules lists them'}`);
  await print(doc.page);
  return 0;
}
