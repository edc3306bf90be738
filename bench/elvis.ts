import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Usage } from './measure.ts';

/** The rules of elvis that are about what OTP does rather than about style: it has more, and is slower with them. */
const rules = [
  'no_receive_without_timeout',
  'no_catch_expressions',
  'no_init_lists',
  'no_common_caveats_call',
  'no_call',
  'state_record_and_type',
];

const applications = ['stdlib', 'kernel', 'ssl', 'mnesia'];

/** Makes a folder of the sources of four of OTP's applications. */
export function slice(otp: string, target: string): string {
  for (const folder of readdirSync(otp)) {
    const name = folder.replace(/-[\d.]+$/, '');
    if (!applications.includes(name)) continue;
    for (const part of ['src', 'include'].filter((each) => existsSync(join(otp, folder, each))))
      cpSync(join(otp, folder, part), join(target, name, part), { recursive: true });
  }
  return target;
}

/**
 * Runs elvis on such a folder. `beams` is a folder with the compiled modules and .app files of elvis_core 6, katana_code and
 * zipper, which are not to be had from the registries that faultline is built from.
 */
export function elvis(beams: string, folder: string): Usage {
  const wanted = rules.map((rule) => `{elvis_style, ${rule}}`).join(', ');
  const config = `[#{files => ["${folder}/*/src/*.erl"], rules => [${wanted}]}]`;
  const program = `
    {ok, _} = application:ensure_all_started(elvis_core),
    ok = application:set_env(elvis_core, no_output, true),
    {errors, [_ | _]} = elvis_core:rock({config, ${config}}),
    halt(0).`;
  const startedMs = performance.now();
  const run = spawnSync('erl', ['-noshell', '-enable-feature', 'maybe_expr', '-pa', beams, '-eval', program], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`elvis ended with ${run.status}: ${run.stderr}`);
  return { wallMs: performance.now() - startedMs, cpuMs: Number.NaN, peakMb: Number.NaN };
}
