import { inspect } from '../inspect.ts';
import { inspectedText } from '../report/inspect.ts';
import { settingsFor } from './check.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `faultline inspect FILE…`: what the model believes about files. */
export async function inspectFiles(
  paths: readonly string[],
  format: 'json' | 'text',
  config: string | undefined,
): Promise<number> {
  const { files, missing, unreadable } = await inspect({ root: process.cwd(), paths, settings: settingsFor({ config }) });
  if (missing[0] !== undefined) throw new UsageError(`no such file: ${missing[0]}`);
  if (unreadable[0] !== undefined) throw new UsageError(`cannot inspect ${unreadable[0].file}: ${unreadable[0].reason}`);
  if (format === 'text') await print(inspectedText(files));
  else await print(`${JSON.stringify(files.length === 1 && paths.length === 1 ? files[0] : files, null, 2)}\n`);
  return 0;
}
