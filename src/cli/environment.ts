import { checkOptions, formats } from './check-options.ts';
import { countOf, namesIn, oneOf } from './option.ts';
import { UsageError } from './usage-error.ts';

/** Options whose variables the settings read, because configuration files stand behind them. */
const readBySettings = new Set(['profile', 'otp', 'fail-on', 'severity', 'select', 'ignore', 'tests', 'config', 'baseline']);

const checks: Readonly<Record<string, (value: string, variable: string) => unknown>> = {
  format: (value, variable) => oneOf(formats, value, variable),
  'max-findings': countOf,
  jobs: countOf,
};

/**
 * The arguments of `check` that `FAULTLINE_*` variables stand for: `FAULTLINE_MAX_FINDINGS=5` is `--max-findings=5`, and
 * `FAULTLINE_NO_CACHE=1` is `--no-cache`. They are to come before those that were typed, which then win.
 */
export function environmentArguments(typed: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const others = switchArgument('baseline', undefined, env.FAULTLINE_NO_BASELINE).filter((arg) => arg === '--no-baseline');
  const given = Object.entries(checkOptions)
    .filter(([name]) => !readBySettings.has(name))
    .flatMap(([name, option]) => {
      const variable = variableOf(name);
      if (option.type === 'boolean') return switchArgument(name, env[variable], env[variableOf(`no-${name}`)]);
      const value = env[variable];
      if (value === undefined || value === '') return [];
      checks[name]?.(value, variable);
      if (!('array' in option)) return [`--${name}=${value}`];
      const isTyped = typed.some((arg) => arg === '-o' || arg === `--${name}` || arg.startsWith(`--${name}=`));
      return isTyped ? [] : namesIn(value).map((item) => `--${name}=${item}`);
    });
  return [...others, ...given];
}

function variableOf(option: string): string {
  return `FAULTLINE_${option.toUpperCase().replaceAll('-', '_')}`;
}

function switchArgument(name: string, on: string | undefined, off: string | undefined): string[] {
  if (on !== undefined && on !== '') return [isOn(on, variableOf(name)) ? `--${name}` : `--no-${name}`];
  if (off !== undefined && off !== '') return [isOn(off, variableOf(`no-${name}`)) ? `--no-${name}` : `--${name}`];
  return [];
}

function isOn(value: string, variable: string): boolean {
  if (/^(?:1|true|yes|on)$/i.test(value)) return true;
  if (/^(?:0|false|no|off)$/i.test(value)) return false;
  throw new UsageError(`${variable}: expected 1 or 0, not '${value}'`);
}
