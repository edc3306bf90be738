import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Where Erlang/OTP is commonly installed. */
const installations = ['/usr/lib/erlang', '/usr/local/lib/erlang', '/opt/homebrew/lib/erlang', '/usr/lib64/erlang'];

/**
 * Folders of applications outside the project: `ERL_LIBS`, then the first Erlang/OTP found (`ERL_ROOT`, `ERL_TOP`, the
 * `erl` of the search path, the usual places). Nothing is run to find it.
 */
export function erlangLibraries(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const listed = (env.ERL_LIBS ?? '').split(delimiter).filter((folder) => folder !== '');
  const roots = [env.ERL_ROOT, env.ERL_TOP, ...rootsOnSearchPath(env.PATH ?? ''), ...installations];
  const installed = roots.filter((root) => root !== undefined).find((root) => holdsApplications(join(root, 'lib')));
  return installed === undefined ? listed : [...listed, join(installed, 'lib')];
}

/** `erl` lies in the `bin` of its installation, or is a link to there. */
function rootsOnSearchPath(path: string): readonly string[] {
  for (const folder of path.split(delimiter)) {
    const program = join(folder, 'erl');
    try {
      accessSync(program, constants.X_OK);
      const root = dirname(dirname(realpathSync(program)));
      return [root, join(root, 'lib', 'erlang')];
    } catch {}
  }
  return [];
}

function holdsApplications(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name === 'kernel' || name.startsWith('kernel-'));
  } catch {
    return false;
  }
}
