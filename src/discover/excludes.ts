/** Folders that hold no sources of the project, wherever they are beneath it: build output, dependencies, tools' own. */
const excludedFolders: ReadonlySet<string> = new Set(['_build', 'node_modules', '.git', '.eunit', '_checkouts']);

/** Whether a folder of this name is left out beneath a project's root. `deps` is, where `depsAreSources` does not hold. */
export function isExcludedFolder(name: string): boolean {
  return name.startsWith('.') || excludedFolders.has(name);
}

/**
 * Whether the `deps` of a folder with these entries holds the project's own applications, as in rabbitmq-server: the
 * folder is built by erlang.mk, has no application of its own beside `deps`, and no rebar3 that would have fetched them.
 * (The caller also asks whether git ignores `deps`.)
 */
export function depsAreSources(names: ReadonlySet<string>): boolean {
  const isErlangMk = names.has('erlang.mk') || names.has('rabbitmq-components.mk');
  return isErlangMk && !['src', 'apps', 'rebar.config', 'rebar.lock', 'mix.lock'].some((name) => names.has(name));
}
