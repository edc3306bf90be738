import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/**
 * One file of a directory (any plain value) and byte blocks, with checksums: a torn, foreign or rotten file reads as
 * absent. Layout: magic, length and checksum of the directory, the directory, the blocks.
 */
export interface Pack<Directory> {
  readonly directory: Directory;
  /** Block `index`, or undefined when its bytes are not what was written. */
  block(index: number): Uint8Array | undefined;
}

const magic = Buffer.from('faultline pack 1\n');
const headerLength = magic.length + 8;

/** Lengths and checksums of the blocks, and the caller's directory. */
interface Contents<Directory> {
  readonly lengths: Uint32Array;
  readonly checksums: Uint32Array;
  readonly directory: Directory;
}

/** Reads a pack; undefined when there is none that can be trusted. What wrote it is told by its path. */
export function readPack<Directory>(path: string): Pack<Directory> | undefined {
  try {
    return parsePack(readFileSync(path));
  } catch {
    return undefined;
  }
}

function parsePack<Directory>(bytes: Buffer): Pack<Directory> | undefined {
  if (bytes.length < headerLength || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const end = headerLength + bytes.readUInt32LE(magic.length);
  const head = bytes.subarray(headerLength, end);
  if (crc32(head) !== bytes.readUInt32LE(magic.length + 4)) return undefined;
  const { lengths, checksums, directory }: Contents<Directory> = deserialize(head);
  const starts = new Uint32Array(lengths.length);
  for (let i = 0, at = end; i < lengths.length; at += lengths[i++] ?? 0) starts[i] = at;
  return {
    directory,
    block(index) {
      const start = starts[index];
      if (start === undefined) return undefined;
      const block = bytes.subarray(start, start + (lengths[index] ?? 0));
      return crc32(block) === checksums[index] ? block : undefined;
    },
  };
}

/**
 * Writes a pack beside its place and renames it there, so that no one ever reads half of one. A cache that cannot be
 * written is no fault: the next run is a cold one.
 */
export function writePack<Directory>(path: string, directory: Directory, blocks: readonly Uint8Array[]): void {
  const lengths = Uint32Array.from(blocks, (block) => block.length);
  const checksums = Uint32Array.from(blocks, (block) => crc32(block));
  const contents: Contents<Directory> = { lengths, checksums, directory };
  const head = serialize(contents);
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  header.writeUInt32LE(head.length, magic.length);
  header.writeUInt32LE(crc32(head), magic.length + 4);
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeBlocks(draft, [header, head, ...blocks]);
    renameSync(draft, path);
  } catch {
    discard(draft);
  }
}

/** Writes without joining the blocks in memory first: they are large. */
function writeBlocks(path: string, blocks: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const block of blocks) writeFileSync(file, block);
  } finally {
    closeSync(file);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it could not be written it may not be removable either.
  }
}
