import { type ConfigPath, type ConfigPositions, PositionTable } from './positions.ts';

/** Where the keys and values of a TOML document are written. The document is known to be valid. */
export function tomlPositions(text: string): ConfigPositions {
  return new TomlScanner(text).scan();
}

/** One part of a dotted key. */
interface KeyPart {
  readonly name: string;
  readonly offset: number;
}

class TomlScanner {
  private readonly text: string;
  private readonly table: PositionTable;
  /** Number of elements so far of each `[[array]]`, by its path. */
  private readonly lengths = new Map<string, number>();
  private at = 0;

  constructor(text: string) {
    this.text = text;
    this.table = new PositionTable(text);
  }

  scan(): ConfigPositions {
    let table: ConfigPath = [];
    for (this.skipBlank(); this.at < this.text.length; this.skipBlank()) {
      if (this.text[this.at] === '[') table = this.header();
      else this.pair(table);
    }
    return this.table;
  }

  /** `[table]` or `[[array]]`; gives the path of the table that follows. */
  private header(): ConfigPath {
    const isArray = this.text.startsWith('[[', this.at);
    this.at += isArray ? 2 : 1;
    const parts = this.key();
    this.at += isArray ? 2 : 1;
    let path: ConfigPath = [];
    for (const [i, { name, offset }] of parts.entries()) {
      path = [...path, name];
      this.table.addKey(path, offset);
      const isLast = i === parts.length - 1;
      const length = this.lengths.get(JSON.stringify(path)) ?? 0;
      if (isLast && isArray) {
        this.lengths.set(JSON.stringify(path), length + 1);
        path = [...path, length];
        this.table.addKey(path, offset);
      } else if (length > 0) path = [...path, length - 1];
    }
    return path;
  }

  private pair(table: ConfigPath): void {
    let path = table;
    for (const { name, offset } of this.key()) {
      path = [...path, name];
      this.table.addKey(path, offset);
    }
    this.at++;
    this.value(path);
  }

  /** A key up to its `=` or `]`. */
  private key(): readonly KeyPart[] {
    const parts: KeyPart[] = [];
    for (;;) {
      this.skipBlank();
      const offset = this.at;
      const written = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)/.exec(this.text.slice(offset, offset + 1024))?.[0] ?? '';
      this.at += written.length;
      parts.push({ name: nameOf(written), offset });
      this.skipBlank();
      if (this.text[this.at] !== '.') return parts;
      this.at++;
    }
  }

  private value(path: ConfigPath): void {
    this.skipBlank();
    this.table.addValue(path, this.at);
    const first = this.text[this.at];
    if (first === '[') this.array(path);
    else if (first === '{') this.inlineTable(path);
    else if (first === '"' || first === "'") this.string(first);
    else this.bare();
  }

  /** A number, boolean or date. */
  private bare(): void {
    do this.at++;
    while (this.at < this.text.length && !/[,\]}#\n]/.test(this.text[this.at] ?? ''));
  }

  private array(path: ConfigPath): void {
    this.at++;
    for (let index = 0; this.isWithin(']'); index++) this.value([...path, index]);
  }

  private inlineTable(path: ConfigPath): void {
    this.at++;
    while (this.isWithin('}')) this.pair(path);
  }

  /** Whether another element follows; steps over commas and, at its end, the closing bracket. */
  private isWithin(close: string): boolean {
    for (this.skipBlank(); this.text[this.at] === ','; this.skipBlank()) this.at++;
    if (this.at < this.text.length && this.text[this.at] !== close) return true;
    this.at++;
    return false;
  }

  private string(quote: string): void {
    const isLong = this.text.startsWith(quote.repeat(3), this.at);
    const close = isLong ? quote.repeat(3) : quote;
    this.at += close.length;
    while (this.at < this.text.length && !this.text.startsWith(close, this.at)) {
      this.at += quote === '"' && this.text[this.at] === '\\' ? 2 : 1;
    }
    this.at += close.length;
    while (isLong && this.text[this.at] === quote) this.at++;
  }

  private skipBlank(): void {
    const blank = /(?:\s+|#.*)*/y;
    blank.lastIndex = this.at;
    blank.test(this.text);
    this.at = blank.lastIndex;
  }
}

function nameOf(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1);
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}
