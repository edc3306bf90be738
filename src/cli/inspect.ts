import { resolve } from 'node:path';
import { inspect } from '../inspect.ts';
import { inspectedText } from '../report/inspect.ts';
import { demandPaths, settingsFor } from './settings.ts';
import { print, say, withProgress } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `faultline inspect FILE…`: what the model believes about files. */
export async function inspectFiles(
  paths: readonly string[],
  format: 'json' | 'text',
  config: string | undefined,
): Promise<number> {
  const settings = settingsFor({ config });
  const { files, missing, unreadable } = await withProgress(() => inspect({ root: process.cwd(), paths, settings }));
  demandPaths(missing);
  for (const { file, reason } of unreadable) say(`faultline: cannot inspect ${file}: ${reason}`);
  const [first] = files;
  if (first === undefined && unreadable.length === 0) throw new UsageError(`no Erlang module to inspect: ${paths.join(' ')}`);
  const isOneFile = files.length === 1 && paths.length === 1 && resolve(first?.file ?? '') === resolve(paths[0] ?? '');
  if (format === 'text') await print(inspectedText(files));
  else if (files.length > 0) await print(`${JSON.stringify(isOneFile ? first : files, null, 2)}\n`);
  return unreadable.length > 0 ? 2 : 0;
}
