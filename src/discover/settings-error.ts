import type { Position } from './positions.ts';
import type { Settings } from './settings.ts';

/** Why the settings cannot be used: one line, and where in the configuration file, if it is there. */
export interface SettingsError {
  readonly kind: 'settings-error';
  /** A whole line that says what is wrong and where. */
  readonly message: string;
  /** As in `message`. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export function isSettingsError(result: Settings | SettingsError): result is SettingsError {
  return 'kind' in result;
}

/** An error at a place of a configuration file; `hint` follows the place. */
export function errorAt(file: string, position: Position | undefined, what: string, hint = ''): SettingsError {
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  return { kind: 'settings-error', message: `${what} at ${place}${hint}`, file, ...position };
}
