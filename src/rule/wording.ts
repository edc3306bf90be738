/** `name/arity`, as Erlang programmers write it. */
export function functionText(fn: { readonly name: string; readonly arity: number }): string {
  return `${fn.name}/${fn.arity}`;
}

/** `1 child`, `3 children`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** `module:name/arity` of what is called, or the word for what is not known. */
export function calleeText({
  target,
}: {
  readonly target?: { readonly module: string; readonly name: string; readonly arity: number };
}): string {
  return target === undefined ? 'a function' : `${target.module}:${target.name}/${target.arity}`;
}
