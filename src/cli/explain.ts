import { ruleDocs } from './catalogue.ts';
import { didYouMean } from './nearest.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `faultline explain RULE`: the rule's page. */
export async function explain(id: string): Promise<number> {
  const docs = ruleDocs();
  const doc = docs.find((each) => each.id === id);
  if (doc === undefined)
    throw new UsageError(
      `unknown rule '${id}'${didYouMean(
        id,
        docs.map((each) => each.id),
      )}`,
    );
  await print(doc.page.replaceAll(/<!-- \/?generated[^>]*-->\n?/g, ''));
  return 0;
}
