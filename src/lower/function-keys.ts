import { intern } from './literals.ts';

/** By arity: an array for each name would hold mostly holes. */
const keys: Map<string, string>[] = [];
const keysByModule = new Map<string, Map<string, string>>();

/** `name/arity`; looked up, because it is asked for at every call of a program. */
export function functionKey(name: string, arity: number): string {
  let byName = keys[arity];
  if (byName === undefined) {
    byName = new Map();
    keys[arity] = byName;
  }
  let key = byName.get(name);
  if (key === undefined) {
    key = intern(`${name}/${arity}`);
    byName.set(name, key);
  }
  return key;
}

/** `module:name/arity`, from `name/arity`. */
export function remoteKey(module: string, key: string): string {
  const ofModule = keysByModule.get(module) ?? new Map<string, string>();
  const known = ofModule.get(key);
  if (known !== undefined) return known;
  const remote = intern(`${module}:${key}`);
  keysByModule.set(module, ofModule.set(key, remote));
  return remote;
}
