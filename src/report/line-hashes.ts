const windowSize = 100;
const base = 37;
const word = 2 ** 32;
/** What stands for the end of the text. */
const endOfText = 0xffff;

const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The weight of the character that leaves the window, modulo 2⁶⁴. */
const leavingWeight = BigInt.asUintN(64, BigInt(base) ** BigInt(windowSize));
const leavingHigh = Number(leavingWeight >> 32n);
const leavingLow = Number(leavingWeight & 0xffffffffn);

/**
 * The `primaryLocationLineHash` of every line, as GitHub computes it when it receives a report without: a polynomial hash
 * modulo 2⁶⁴ over the 100 characters from the start of the line on, blanks left out and line ends made alike; and, after
 * a colon, how many lines up to this one have that hash. Here any of `\n`, `\r\n` and `\r` ends a line, as it does there.
 */
export function lineHashes(text: string): string[] {
  const { codes, length, lineStarts } = withoutBlanks(text);
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  let high = 0;
  let low = 0;
  for (let at = 0; hashes.length < lineStarts.length; at++) {
    const entering = at < length ? codes[at]! : 0;
    const leaving = at < windowSize ? 0 : codes[at - windowSize]!;
    // Every number on the way is exact: none reaches 2⁵³.
    low = low * base + entering - leaving * leavingLow;
    const over = Math.floor(low / word);
    low -= over * word;
    high = high * base + over - leaving * leavingHigh;
    high -= Math.floor(high / word) * word;
    if (lineStarts[hashes.length] !== at - windowSize + 1) continue;
    const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}

interface Stripped {
  /** Followed by unused space. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** Index in `codes` of the first character of each line. */
  readonly lineStarts: readonly number[];
}

function withoutBlanks(text: string): Stripped {
  const codes = new Uint16Array(text.length + 1);
  const lineStarts = [0];
  let length = 0;
  let isAfterReturn = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isBlank = code === space || code === tab || (isAfterReturn && code === lineFeed);
    isAfterReturn = code === carriageReturn;
    if (isBlank) continue;
    const isLineEnd = code === lineFeed || code === carriageReturn;
    codes[length++] = isLineEnd ? lineFeed : code;
    if (isLineEnd) lineStarts.push(length);
  }
  codes[length++] = endOfText;
  return { codes, length, lineStarts };
}
