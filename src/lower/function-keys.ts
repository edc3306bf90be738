import { intern } from './literals.ts';

const keysByName = new Map<string, string[]>();
const keysByModule = new Map<string, Map<string, string>>();

/** `name/arity`; looked up, because it is asked for at every call of a program. */
export function functionKey(name: string, arity: number): string {
  const keys = keysByName.get(name) ?? [];
  const known = keys[arity];
  if (known !== undefined) return known;
  const key = intern(`${name}/${arity}`);
  keys[arity] = key;
  keysByName.set(name, keys);
  return key;
}

/** `module:name/arity`, from `name/arity`. */
export function remoteKey(module: string, key: string): string {
  const keys = keysByModule.get(module) ?? new Map<string, string>();
  const known = keys.get(key);
  if (known !== undefined) return known;
  const remote = intern(`${module}:${key}`);
  keysByModule.set(module, keys.set(key, remote));
  return remote;
}
