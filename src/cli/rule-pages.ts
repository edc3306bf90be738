import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rules' pages in Markdown, by id: beside the bundle as one file, in the source tree as the rules' README files. */
export function readPages(ids: readonly string[]): ReadonlyMap<string, string> {
  const bundled = join(__dirname, 'rule-pages.json');
  if (existsSync(bundled)) {
    const pages: Readonly<Record<string, string>> = JSON.parse(readFileSync(bundled, 'utf8'));
    return new Map(Object.entries(pages));
  }
  return new Map(ids.map((id) => [id, readFileSync(join(__dirname, '..', '..', 'rules', id, 'README.md'), 'utf8')]));
}
