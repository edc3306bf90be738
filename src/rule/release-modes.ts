import type { Place } from '../erlang/place.ts';
import type { ReleaseOptions } from '../otp/release-options.ts';
import type { Named } from '../otp/term-source.ts';
import type { Project } from '../project/project.ts';

/** Something that makes a release one for development. */
export type ReleaseMode =
  | { readonly kind: 'interactive'; readonly at: Place }
  | { readonly kind: 'dev'; readonly at: Place; readonly release: string }
  | { readonly kind: 'tool'; readonly at: Place; readonly release: string; readonly application: string };

/** Applications of OTP that developers use, and that no running system needs. */
const tools = new Set(['common_test', 'debugger', 'dialyzer', 'edoc', 'et', 'eunit', 'observer', 'reltool', 'wx']);

/** Profiles that make what is shipped. */
const shipping = /^(?:prod|production|release|rel|pkg|package|docker)/;

/** What makes the releases of a project ones for development: those that have no other profile to be shipped with. */
export function* releaseModesOf(project: Project): Iterable<ReleaseMode> {
  for (const { flags } of project.vmArgs) {
    for (const { name, values } of flags) {
      if (name.text === '-mode' && values[0]?.text === 'interactive') yield { kind: 'interactive', at: values[0].at };
    }
  }
  const { releases } = project;
  for (const release of releases) {
    if (!isShipped(release, releases)) continue;
    if (typeof release.mode !== 'symbol' && release.mode.name === 'dev')
      yield { kind: 'dev', at: release.mode.at, release: release.name.name };
    for (const application of toolsIn(release))
      yield { kind: 'tool', at: application.at, release: release.name.name, application: application.name };
  }
}

/** The release of a profile for shipping; without such a profile the plain one. */
function isShipped({ profile, file, name }: ReleaseOptions, all: readonly ReleaseOptions[]): boolean {
  if (profile !== undefined) return shipping.test(profile);
  return !all.some((other) => other.profile !== undefined && other.file === file && other.name.name === name.name);
}

function toolsIn({ applications, name }: ReleaseOptions): readonly Named[] {
  return typeof applications === 'symbol' || /dev|debug|test/.test(name.name)
    ? []
    : applications.filter((each) => tools.has(each.name));
}
