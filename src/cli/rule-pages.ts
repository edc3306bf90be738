import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads one of the rules' pages, in Markdown: out of the file beside the bundle, or in the source tree where it stands. */
export function pageReader(): (id: string) => string {
  const bundled = join(__dirname, 'rule-pages.json');
  let pages: Readonly<Record<string, string>> | undefined;
  return (id) => {
    if (!existsSync(bundled)) return withoutMarkers(readFileSync(join(__dirname, '..', '..', 'rules', id, 'README.md'), 'utf8'));
    pages ??= JSON.parse(readFileSync(bundled, 'utf8'));
    return withoutMarkers(pages?.[id] ?? '');
  };
}

/** Where the generated parts of a page begin and end is of no interest to its readers. */
function withoutMarkers(page: string): string {
  return page.replaceAll(/^<!-- \/?generated.*-->\n/gm, '');
}
