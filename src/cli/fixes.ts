import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { reasonOf } from '../discover/read-error.ts';
import type { Fixed } from '../fix.ts';
import { encodeText } from '../parse/encode-text.ts';
import { decodeText } from '../parse/source-text.ts';
import { UsageError } from './usage-error.ts';

/** Writes the new texts in the encodings the files have. Nothing is written when one of the files has changed meanwhile. */
export function writeFixes({ texts, before }: Fixed, root: string): void {
  const contents = [...texts].map(([file, text]) => {
    const path = resolve(root, file);
    return { file, path, bytes: newBytes(file, path, text, before.get(file)) };
  });
  for (const { file, path, bytes } of contents) {
    try {
      writeFileSync(path, bytes);
    } catch (error) {
      throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
    }
  }
}

/** What the fixes change as a unified diff that `git apply` takes, each file in its own encoding. */
export function diffOf({ texts, before }: Fixed, root: string): Buffer {
  const files = [...texts.keys()].sort();
  return Buffer.concat(
    files.map((file) => {
      const [old, text] = [before.get(file) ?? '', texts.get(file) ?? ''];
      const patch = createTwoFilesPatch('', '', old, text, undefined, undefined, { context: 3 });
      // With a header as git writes it, names may have blanks in them; they end at a tab.
      const end = file.includes(' ') ? '\t' : '';
      const header = `diff --git a/${file} b/${file}\n--- a/${file}${end}\n+++ b/${file}${end}\n`;
      const body = patch.slice(patch.indexOf('@@ '));
      return Buffer.concat([Buffer.from(header), encodeText(body, readFileSync(resolve(root, file))) ?? Buffer.from(body)]);
    }),
  );
}

function newBytes(file: string, path: string, text: string, before: string | undefined): Buffer {
  const old = readFileSync(path);
  if (before !== undefined && decodeText(old) !== before)
    throw new UsageError(`${file} has changed while it was analysed: nothing was fixed, run faultline again`);
  const bytes = encodeText(text, old);
  if (bytes === undefined) throw new UsageError(`${file} is Latin-1 and cannot hold what the fix writes`);
  return bytes;
}
