import type { FileKind } from './files.ts';

/** Kinds by the last extension. */
const kinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['.erl', 'erl'],
  ['.hrl', 'hrl'],
  ['.app', 'app'],
  ['.appup', 'appup'],
  ['.escript', 'escript'],
  ['.rel', 'rel'],
]);
/** Kinds of templates by what comes before `.src`. */
const templates: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['.app', 'app-src'],
  ['.appup', 'appup'],
]);

/** `vm.args`, `vm.args.src`, and what people call further ones: `dev.vm.args`, `vm_dev.args`, `vm.dev.args`. */
const vmArgs = /^(?:.+[._-])?vm(?:[._-].+)?\.args$/;
const sysConfig = /^(?:.+[._-])?sys(?:[._-].+)?\.config$/;
const rebarConfig = /^rebar(?:[._-].+)?\.config$/;
/** Where the environment of nodes is set up: images, services, scripts. */
const environment = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:\..+)?$|^(?:docker-)?compose(?:[._-].+)?\.ya?ml$|.\.sh$/;
/** What `-ssl_dist_optfile` names, as people call it. */
const distOptions = /(?:ssl|tls)[._-]?dist[^/]*\.conf$/;
const relxConfig = /^relx(?:[._-].+)?\.config$/;

/**
 * What a file is by its name. `config` only says that it may be a file of Erlang terms: look with `isTermText`.
 */
export function kindOfName(name: string): FileKind | undefined {
  if (environment.test(name)) return 'environment';
  if (distOptions.test(name)) return 'config';
  const extension = extensionOf(name);
  if (extension === '.config') return kindOfConfig(name);
  if (extension === '.args') return vmArgs.test(name) ? 'vm-args' : undefined;
  if (extension !== '.src') return kinds.get(extension);
  const inner = extensionOf(name.slice(0, -extension.length));
  return inner === '.config' || inner === '.args' ? kindOfName(name.slice(0, -extension.length)) : templates.get(inner);
}

function kindOfConfig(name: string): FileKind {
  if (rebarConfig.test(name)) return 'rebar-config';
  if (relxConfig.test(name)) return 'relx-config';
  return sysConfig.test(name) ? 'sys-config' : 'config';
}

/** From the last dot on; empty for a name that begins with its only dot. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

/** How much of a file `isTermText` and `isEscriptText` want to see. */
export const sniffedBytes = 4096;

/** Whether text with this beginning is a file of Erlang terms, and not JSON, XML, YAML or INI that has the same name. */
export function isTermText(beginning: string): boolean {
  const text = beginning.replace(/^\uFEFF?(?:\s|%[^\n]*(?:\n|$))*/, '');
  if (text === '') return beginning.includes('%');
  const isJson = /^\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*$)/.test(text) || /^\[\s*\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text);
  const isIniSection = /^\[[\w .:/-]+\][ \t]*\r?\n/.test(text);
  return /^[[{]/.test(text) && !isJson && !isIniSection;
}

/** Whether text with this beginning is a script for escript, by its first line. */
export function isEscriptText(beginning: string): boolean {
  return /^#![^\n]*\bescript\b/.test(beginning);
}
