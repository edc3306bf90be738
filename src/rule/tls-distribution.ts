import type { Place } from '../erlang/place.ts';
import { termsIn } from '../otp/term-source.ts';
import { tlsFaultsIn } from '../otp/tls-distribution.ts';
import type { VmArgs, VmWord } from '../otp/vm-args.ts';
import type { Project } from '../project/project.ts';

/** A node that is to use TLS between nodes and is not told all it takes. */
export interface TlsGap {
  readonly at: Place;
  readonly reason: string;
  readonly kind: 'dead' | 'open';
  /** The flag that asks for TLS, where the fault stands in another file. */
  readonly asked?: Place;
  /** OTP does better from this release on. */
  readonly until?: number;
}

const carriers = new Set(['inet_tcp', 'inet6_tcp', 'inet_tls', 'inet6_tls']);
const misspelt = /^(?:inet6?_?)?(?:tls|ssl|tcp)(?:_dist)?$/;

/** What is missing where nodes are told to use TLS. */
export function* tlsGapsOf(project: Project): Iterable<TlsGap> {
  const isGivenSomewhere = project.arguments.some(({ flags }) => flags.some(({ name }) => name.text.startsWith('-ssl_dist_opt')));
  for (const args of project.arguments) {
    for (const { name, values } of args.flags) {
      const [value] = values;
      if (name.text === '-ssl_dist_optfile') yield* inFile(project, args, name, value);
      if (name.text !== '-proto_dist' || value === undefined || value.isTemplate) continue;
      if (/tls$/.test(value.text) && carriers.has(value.text) && !isGivenSomewhere)
        yield {
          at: value.at,
          reason: `${value.text} without -ssl_dist_optfile or -ssl_dist_opt: the node starts, and no other can connect to it`,
          kind: 'dead',
        };
      const dist = `${value.text}_dist`;
      if (!carriers.has(value.text) && misspelt.test(value.text) && typeof project.module(dist) === 'symbol')
        yield {
          at: value.at,
          reason: `there is no ${dist}: the node does not start; -proto_dist takes inet_tcp, inet6_tcp, inet_tls or inet6_tls`,
          kind: 'dead',
        };
    }
  }
}

function* inFile(project: Project, args: VmArgs, flag: VmWord, path: VmWord | undefined): Iterable<TlsGap> {
  if (path === undefined || path.isTemplate || !args.flags.some(({ values: [value] }) => value?.text.endsWith('_tls'))) return;
  if (!path.text.includes('/')) {
    const reason = `-ssl_dist_optfile ${path.text} is looked for beside OTP's own modules: the node does not start unless the path has a /`;
    yield { at: path.at, reason, kind: 'dead' };
  }
  const name = path.text.slice(path.text.lastIndexOf('/') + 1);
  const named = project.termFiles.filter(({ file }) => file.slice(file.lastIndexOf('/') + 1) === name);
  const [source, second] = named;
  const [term] = source === undefined || second !== undefined || source.syntaxErrors.length > 0 ? [] : termsIn(source);
  if (term === undefined) return;
  for (const { at, reason, isFatal, until } of tlsFaultsIn(term))
    yield { at, reason, kind: isFatal ? 'dead' : 'open', asked: flag.at, until };
}
