import type { FileKind } from './files.ts';

/** Kinds by the end of the name, the longest first. */
const endings: readonly (readonly [string, FileKind])[] = [
  ['.erl', 'erl'],
  ['.hrl', 'hrl'],
  ['.app.src', 'app-src'],
  ['.app', 'app'],
  ['.appup', 'appup'],
  ['.appup.src', 'appup'],
  ['.escript', 'escript'],
  ['.rel', 'rel'],
];

/** `vm.args`, `vm.args.src`, and what people call further ones: `dev.vm.args`, `vm_dev.args`, `vm.dev.args`. */
const vmArgs = /^(?:.+[._-])?vm(?:[._-].+)?\.args(?:\.src)?$/;
const sysConfig = /^(?:.+[._-])?sys(?:[._-].+)?\.config(?:\.src)?$/;
const rebarConfig = /^rebar(?:[._-].+)?\.config$/;
const relxConfig = /^relx(?:[._-].+)?\.config$/;

/**
 * What a file is by its name. `config` only says that it may be a file of Erlang terms: look with `isTermText`.
 */
export function kindOfName(name: string): FileKind | undefined {
  for (const [ending, kind] of endings) if (name.endsWith(ending) && name.length > ending.length) return kind;
  if (vmArgs.test(name)) return 'vm-args';
  if (!name.endsWith('.config') && !name.endsWith('.config.src')) return undefined;
  if (rebarConfig.test(name)) return 'rebar-config';
  if (relxConfig.test(name)) return 'relx-config';
  if (sysConfig.test(name)) return 'sys-config';
  return 'config';
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
