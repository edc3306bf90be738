import { builtinRules } from '../run/builtin-rules.ts';

/** Where faultline lives. */
export const homepage = 'https://github.com/faultline-erlang/faultline';

const withoutPage = new Set(builtinRules.map(({ id }) => id));

/** Address of a rule's page as of a release; what faultline itself reports is explained on its front page. */
export function pageAddress(id: string, version: string): string {
  return withoutPage.has(id) ? `${homepage}#readme` : `${homepage}/blob/v${version}/rules/${id}/README.md`;
}
