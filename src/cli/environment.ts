/** Options that the settings read from the environment themselves. */
const readBySettings = new Set(['profile', 'otp', 'fail-on', 'severity', 'select', 'ignore', 'tests', 'config']);

/**
 * The arguments that `FAULTLINE_*` variables stand for, for options that are not on the command line:
 * `FAULTLINE_MAX_FINDINGS=5` is `--max-findings=5`. They come first, so that a command may follow.
 */
export function environmentArguments(args: readonly string[], options: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const commands = ['explain', 'rules', 'inspect', 'tree'];
  if (commands.includes(args[0] ?? '')) return [];
  return options.flatMap((name) => {
    const value = env[`FAULTLINE_${name.toUpperCase().replaceAll('-', '_')}`];
    if (value === undefined || value === '' || readBySettings.has(name)) return [];
    if (args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`) || arg === `--no-${name}`)) return [];
    return [`--${name}=${value}`];
  });
}
