import { readdirSync } from 'node:fs';
import { childOf } from './paths.ts';

/** The names in a folder: one listing answers many questions. Empty for a folder that cannot be listed. */
export class FolderListings {
  private readonly listings = new Map<string, ReadonlySet<string>>();

  names(folder: string): ReadonlySet<string> {
    let names = this.listings.get(folder);
    if (names === undefined) {
      names = listed(folder);
      this.listings.set(folder, names);
    }
    return names;
  }

  /** Whether the folder's sub-folder `name` holds anything with this ending. */
  holds(folder: string, name: string, ending: string): boolean {
    if (!this.names(folder).has(name)) return false;
    for (const entry of this.names(childOf(folder, name))) if (entry.endsWith(ending)) return true;
    return false;
  }
}

function listed(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
