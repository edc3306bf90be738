import { alsoFlags, kernelParameters } from '../otp/application-parameters.ts';
import type { VmFlag, VmWord } from '../otp/vm-args.ts';
import type { Project } from '../project/project.ts';

/** A flag of a node's command line, or a call that does the same, with the others of its file or command. */
export interface NodeFlag {
  readonly flag: VmFlag;
  readonly all: readonly VmFlag[];
}

/** Every flag of the project's vm.args files, of its images, services and scripts, and the cookies that its code sets. */
export function* nodeFlagsOf(project: Project): Iterable<NodeFlag> {
  for (const { flags } of project.arguments) for (const flag of flags) yield { flag, all: flags };
  for (const module of project.modules) {
    for (const { text, at } of module.cookies) {
      const flag: VmFlag = { name: { text: '-setcookie', isTemplate: false, at }, values: [{ text, isTemplate: false, at }] };
      yield { flag, all: [flag] };
    }
  }
}

/** The kernel parameter that a flag is named after though it is none of erl(1). */
export function bareParameter({ name }: VmFlag): string | undefined {
  const parameter = name.text.startsWith('-') ? name.text.slice(1) : '';
  return kernelParameters.has(parameter) && !alsoFlags.has(parameter) ? parameter : undefined;
}

/** `-setcookie` as people misspell it. */
export function isMisspeltCookieFlag({ name }: VmFlag): boolean {
  return /^(?:-{1,2}|\+)(?:set_?)?-?cookie$/i.test(name.text) && name.text !== '-setcookie';
}

/** Whether a file belongs to development or tests by its name or folder: what is in it is meant to be known. */
export function isForDevelopment(file: string): boolean {
  return /(?:^|[/._-])(?:dev|devel|test|tests|eunit|ct|ci|local|example|examples|demo)\d*(?:[/._-]|$)/.test(file);
}

/** Cookies that come with templates and tutorials. */
const known = new Set([
  'monster',
  'cookie',
  'secret',
  'changeme',
  'erlang',
  'elixir',
  'test',
  'dev',
  'emqxsecretcookie',
  'mycookie',
  'default',
]);

/** What makes a cookie easy to guess; undefined when nothing does. */
export function weaknessOf({ text }: VmWord, all: readonly VmFlag[]): string | undefined {
  const plain = text.toLowerCase();
  if (known.has(plain)) return 'it is one that everybody tries first';
  const node = all
    .find(({ name }) => name.text === '-name' || name.text === '-sname')
    ?.values[0]?.text.split('@')[0]
    ?.toLowerCase();
  if (node !== undefined && node !== '' && [node, `${node}_cookie`, `${node}cookie`, `${node}-cookie`].includes(plain))
    return 'it is made of the name of the node';
  if (/_?cookie$/.test(plain)) return 'it is the word that templates write';
  if (text.length < 20) return `it has ${text.length} characters, where OTP makes 20`;
  return /^[a-z]+$/.test(text) ? 'it is one word of small letters' : undefined;
}
