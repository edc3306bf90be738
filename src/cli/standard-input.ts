import { resolve } from 'node:path';
import { decodeText } from '../parse/source-text.ts';
import { UsageError } from './usage-error.ts';

/** The source on standard input, as what stands in for the file it is said to be. */
export async function standardInput(filename: string, root: string): Promise<ReadonlyMap<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (bytes.includes(0)) throw new UsageError('standard input is binary');
  return new Map([[resolve(root, filename), decodeText(bytes)]]);
}
