import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeText, readSourceText } from '../../src/parse/source-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

test('text is UTF-8, and Latin-1 where it cannot be', () => {
  expect(decodeText(utf8('"grüße €"'))).toBe('"grüße €"');
  expect(decodeText(latin1('"grüße"'))).toBe('"grüße"');
  expect(decodeText(utf8(''))).toBe('');
});

test('an encoding comment in the first two lines decides', () => {
  expect(decodeText(latin1('%% coding: latin-1\n"Ã¤"'))).toBe('%% coding: latin-1\n"Ã¤"');
  expect(decodeText(latin1('#!/usr/bin/env escript\n%% -*- coding: latin-1 -*-\n"Ã¤"'))).toContain('"Ã¤"');
  expect(decodeText(latin1('\n\n%% coding: latin-1\n"Ã¤"'))).toContain('"ä"');
  expect(decodeText(utf8('%% coding: utf-8\n"ä"'))).toContain('"ä"');
});

test('a byte order mark is no part of the text', () => {
  expect(decodeText(utf8('\ufeff-module(shop).'))).toBe('-module(shop).');
});

test('a binary file is not text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-text-'));
  try {
    writeFileSync(join(folder, 'shop.erl'), Buffer.from([0x46, 0x4f, 0x52, 0x31, 0, 0, 1]));
    expect(readSourceText(join(folder, 'shop.erl'))).toEqual({ unreadable: 'it is a binary file' });
    expect(readSourceText(join(folder, 'absent.erl'))).toEqual({ unreadable: 'it does not exist' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
