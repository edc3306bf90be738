import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../../src/facts/content-hash.ts';
import { HeaderRecorder, type HeaderSource } from '../../src/facts/header-lookups.ts';
import { readLastRun, writeLastRun } from '../../src/facts/last-run.ts';
import { RecordCache, type StoredRecord } from '../../src/facts/record-cache.ts';

let folder: string;
const longAgo = new Date('2020-01-01T00:00:00Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file that was last touched long ago, so that its stamp can be relied on. */
function write(name: string, text: string, mtime = longAgo): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, mtime, mtime);
  return path;
}

/** Finds headers in the folder of the including file, then in `first` and `second`; counts what is read. */
function headerSource(): HeaderSource & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    resolve(_from, include) {
      return [join(folder, `first-${include}`), join(folder, `second-${include}`)].find((path) =>
        statSync(path, { throwIfNoEntry: false }),
      );
    },
    read(path) {
      reads.push(path);
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}

function stamp(absolute: string) {
  const { size, mtimeMs } = statSync(absolute);
  return { absolute, size, mtimeMs };
}

function open(paths: readonly string[], headers: HeaderSource = headerSource(), startedMs = Date.now()) {
  return new RecordCache({ path: join(folder, 'cache.pack'), files: paths.map(stamp), headers, startedMs });
}

/** The record a run would make of a module that includes `shop.hrl`. */
function recordOf(absolute: string, headers: HeaderSource = headerSource()): StoredRecord {
  const recorder = new HeaderRecorder(headers);
  const found = recorder.resolve(absolute, 'shop.hrl', false);
  if (found !== undefined) recorder.read(found);
  const text = readFileSync(absolute, 'utf8');
  return { absolute, hash: contentHash(text), variant: '', lookups: recorder.take(), bytes: Buffer.from(`record of ${text}`) };
}

const bytesOf = (record: StoredRecord | undefined) => record && Buffer.from(record.bytes).toString();

describe('a kept record', () => {
  test('holds without reading anything while nothing changed', () => {
    const file = write('a.erl', 'one');
    write('second-shop.hrl', 'header');
    open([file]).save([recordOf(file)]);
    const headers = headerSource();
    expect(bytesOf(open([file], headers).get(file))).toBe('record of one');
    expect(headers.reads).toEqual([]);
  });

  test('holds when only the time stamp moved', () => {
    const file = write('a.erl', 'one');
    open([file]).save([recordOf(file)]);
    utimesSync(file, new Date(), new Date());
    expect(bytesOf(open([file]).get(file))).toBe('record of one');
  });

  test('falls with its content', () => {
    const file = write('a.erl', 'one');
    open([file]).save([recordOf(file)]);
    write('a.erl', 'two', new Date('2021-01-01T00:00:00Z'));
    expect(open([file]).get(file)).toBeUndefined();
  });

  test('falls with its content even when the stamp stays, if the file was written just before the run', () => {
    const now = new Date();
    const file = write('a.erl', 'one', now);
    open([file], headerSource(), now.getTime() + 500).save([recordOf(file)]);
    write('a.erl', 'two', now);
    expect(open([file]).get(file)).toBeUndefined();
  });

  test('falls with the content of a header', () => {
    const file = write('a.erl', 'one');
    write('second-shop.hrl', 'header');
    open([file]).save([recordOf(file)]);
    write('second-shop.hrl', 'HEADER', new Date('2021-01-01T00:00:00Z'));
    expect(open([file]).get(file)).toBeUndefined();
  });

  test('falls when a new header shadows the one it was made with', () => {
    const file = write('a.erl', 'one');
    write('second-shop.hrl', 'header');
    open([file]).save([recordOf(file)]);
    write('first-shop.hrl', 'header');
    expect(open([file]).get(file)).toBeUndefined();
  });

  test('falls when a header that was missing appears, or one that was there goes', () => {
    const file = write('a.erl', 'one');
    open([file]).save([recordOf(file)]);
    const header = write('second-shop.hrl', 'header');
    expect(open([file]).get(file)).toBeUndefined();
    open([file]).save([recordOf(file)]);
    expect(open([file]).get(file)).toBeDefined();
    rmSync(header);
    expect(open([file]).get(file)).toBeUndefined();
  });

  test('does not outlive a rotten pack', () => {
    const file = write('a.erl', 'one');
    open([file]).save([recordOf(file)]);
    const pack = readFileSync(join(folder, 'cache.pack'));
    writeFileSync(join(folder, 'cache.pack'), pack.subarray(0, pack.length - 3));
    expect(open([file]).get(file)).toBeUndefined();
    writeFileSync(join(folder, 'cache.pack'), 'nonsense');
    expect(open([file]).get(file)).toBeUndefined();
  });

  test('can be saved again as it was read', () => {
    const [a, b] = [write('a.erl', 'one'), write('b.erl', 'two')];
    write('second-shop.hrl', 'header');
    open([a, b]).save([recordOf(a), recordOf(b)]);
    const cache = open([a, b]);
    const kept = [a, b].map((file) => cache.get(file)).filter((record) => record !== undefined);
    cache.save(kept);
    expect(bytesOf(open([a, b]).get(b))).toBe('record of two');
    expect(open([a, b]).get(a)?.lookups).toEqual(recordOf(a).lookups);
  });
});

describe('the last run', () => {
  const inputs = (paths: readonly string[], runStamp = 'same', headers: HeaderSource = headerSource()) => ({
    path: join(folder, 'last.run'),
    stamp: runStamp,
    files: paths.map(stamp),
    headers,
    startedMs: Date.now(),
  });

  test('holds without reading anything while nothing changed', () => {
    const file = write('a.erl', 'one');
    write('second-shop.hrl', 'header');
    writeLastRun(inputs([file]), [recordOf(file)], { findings: 3 });
    const headers = headerSource();
    expect(readLastRun(inputs([file], 'same', headers))).toEqual({ findings: 3 });
    expect(headers.reads).toEqual([]);
  });

  test('falls with its stamp, a header, and a file whose time stamp proves nothing', () => {
    const file = write('a.erl', 'one');
    const header = write('second-shop.hrl', 'header');
    writeLastRun(inputs([file]), [recordOf(file)], 'result');
    expect(readLastRun(inputs([file], 'other'))).toBeUndefined();
    write('second-shop.hrl', 'HEADER', new Date('2021-01-01T00:00:00Z'));
    expect(readLastRun(inputs([file]))).toBeUndefined();
    rmSync(header);
    expect(readLastRun(inputs([file]))).toBeUndefined();

    const now = new Date();
    write('a.erl', 'one', now);
    writeLastRun(inputs([file]), [recordOf(file)], 'result');
    expect(readLastRun(inputs([file]))).toBe('result');
    write('a.erl', 'two', now);
    expect(readLastRun(inputs([file]))).toBeUndefined();
  });
});
