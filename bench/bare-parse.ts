import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

// The yardstick: the stock parser over all sources under a folder, one thread, nothing done with the trees.
async function main(folder: string, grammar: string): Promise<void> {
  await Parser.init();
  const parser = new Parser().setLanguage(await Language.load(grammar));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.[eh]rl$/.test(entry.name))
      parser.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'))?.delete();
  }
}

const [folder, grammar] = process.argv.slice(2);
if (folder === undefined || grammar === undefined) throw new Error('usage: bare-parse FOLDER GRAMMAR');
void main(folder, grammar);
