/*
 * Plain data as bytes, several values over common tables of strings and of shapes: expressions are small objects of few
 * shapes, and v8's own format writes the name of every property again. A value is a tag and what follows it; lengths,
 * places in tables and numbers are of seven bits a byte, the least first.
 */
const Tag = { undefined: 0, false: 1, true: 2, natural: 3, number: 4, bigint: 5, string: 6, array: 7, object: 8 } as const;

/** What values encoded together have in common. */
export interface Tables {
  readonly strings: readonly string[];
  /** What properties objects have. */
  readonly shapes: readonly Shape[];
}

interface Shape {
  /** The string that property `kind` is in all of them, by place in `strings`; -1 when it is no string or there is none. */
  readonly kind: number;
  /** The names of the other properties. */
  readonly names: readonly string[];
}

/** Writes plain data: objects, arrays, strings, numbers, big integers, booleans and undefined. */
export class CompactWriter {
  private bytes = new Uint8Array(1 << 12);
  private end = 0;
  private readonly strings = new Map<string, number>();
  private readonly shapes: Shape[] = [];
  /** The places of shapes, by what their objects have as `kind`. */
  private readonly byKind = new Map<string | undefined, number[]>();

  /** What `write` has filled since it was made or last asked. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.end);
    this.end = 0;
    return taken;
  }

  /** How much there is to take. */
  get length(): number {
    return this.end;
  }

  get tables(): Tables {
    return { strings: [...this.strings.keys()], shapes: this.shapes };
  }

  write(value: unknown): void {
    switch (typeof value) {
      case 'undefined':
        return this.byte(Tag.undefined);
      case 'boolean':
        return this.byte(value ? Tag.true : Tag.false);
      case 'number':
        if (value >>> 0 === value && !Object.is(value, -0)) return this.tagged(Tag.natural, value);
        this.byte(Tag.number);
        return this.natural(this.stringIndex(Object.is(value, -0) ? '-0' : String(value)));
      case 'bigint':
        return this.tagged(Tag.bigint, this.stringIndex(String(value)));
      case 'string':
        return this.tagged(Tag.string, this.stringIndex(value));
      case 'object':
        if (Array.isArray(value)) {
          this.tagged(Tag.array, value.length);
          for (const element of value) this.write(element);
          return;
        }
        if (value !== null) return this.object(value as Readonly<Record<string, unknown>>);
    }
    throw new TypeError(`${value === null ? 'null' : typeof value} is no plain data`);
  }

  private object(value: Readonly<Record<string, unknown>>): void {
    const index = this.shapeOf(value);
    this.natural(Tag.object + index);
    for (const name of this.shapes[index]?.names ?? []) this.write(value[name]);
  }

  private shapeOf(value: Readonly<Record<string, unknown>>): number {
    const kind = typeof value.kind === 'string' ? value.kind : undefined;
    let candidates = this.byKind.get(kind);
    if (candidates === undefined) {
      candidates = [];
      this.byKind.set(kind, candidates);
    }
    for (const index of candidates) if (hasNames(value, kind, this.shapes[index]?.names ?? [])) return index;
    const names = Object.keys(value).filter((name) => name !== 'kind' || kind === undefined);
    candidates.push(this.shapes.length);
    return this.shapes.push({ kind: kind === undefined ? -1 : this.stringIndex(kind), names }) - 1;
  }

  private stringIndex(text: string): number {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    this.strings.set(text, this.strings.size);
    return this.strings.size - 1;
  }

  private tagged(tag: number, value: number): void {
    this.byte(tag);
    this.natural(value);
  }

  private natural(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  private byte(value: number): void {
    if (this.end === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.end++] = value;
  }
}

/** Whether an object has just these properties, besides a kind. */
function hasNames(value: object, kind: string | undefined, names: readonly string[]): boolean {
  let count = 0;
  for (const name in value) {
    if (name === 'kind' && kind !== undefined) continue;
    if (names[count] !== name) return false;
    count++;
  }
  return count === names.length;
}

/** Reads the one value that stands at `start`. */
export function readCompact(bytes: Uint8Array, start: number, tables: Tables): unknown {
  return new CompactReader(bytes, start, tables).read();
}

class CompactReader {
  private readonly bytes: Uint8Array;
  private readonly tables: Tables;
  private at: number;

  constructor(bytes: Uint8Array, start: number, tables: Tables) {
    this.bytes = bytes;
    this.at = start;
    this.tables = tables;
  }

  read(): unknown {
    const tag = this.natural();
    switch (tag) {
      case Tag.undefined:
        return undefined;
      case Tag.false:
        return false;
      case Tag.true:
        return true;
      case Tag.natural:
        return this.natural();
      case Tag.number:
        return Number(this.string());
      case Tag.bigint:
        return BigInt(this.string());
      case Tag.string:
        return this.string();
      case Tag.array: {
        const elements: unknown[] = [];
        for (let left = this.natural(); left > 0; left--) elements.push(this.read());
        return elements;
      }
      default:
        return this.object(tag - Tag.object);
    }
  }

  private object(index: number): Record<string, unknown> {
    const shape = this.tables.shapes[index];
    if (shape === undefined) throw new RangeError(`there is no shape ${index}`);
    const object: Record<string, unknown> = shape.kind < 0 ? {} : { kind: this.tables.strings[shape.kind] };
    for (const name of shape.names) object[name] = this.read();
    return object;
  }

  private string(): string {
    return this.tables.strings[this.natural()] ?? '';
  }

  private natural(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}
